import {
  accountsContent,
  director,
  notice,
  outageContent,
  resident,
  visitor,
} from '../../../tests/notice/builders'
import type { Viewer } from '../people/viewer'
import { shownUntil, sightOf } from './reading'

const now = '2026-11-20T10:00:00'
const board = { byId: 'o', byName: 'o', at: now, places: ['公开栏'], from: '2026-11-12', to: '2026-11-26' }
const forAll = notice({ state: 'posted', board })
const forVillage = notice({ state: 'posted', board, content: accountsContent({ audience: 'village' }) })
const neighbour: Viewer = { ...resident, person: { ...resident.person!, villageId: '370827999202' } }

it('opens a public notice for everybody', () => {
  expect(sightOf(forAll, visitor, now)).toBe('whole')
})

it('opens a notice of the village for the people bound to it', () => {
  expect(sightOf(forVillage, resident, now)).toBe('whole')
})

it('shows another village and a visitor only its outside', () => {
  expect(sightOf(forVillage, neighbour, now)).toBe('outside')
  expect(sightOf(forVillage, visitor, now)).toBe('outside')
})

it('closes on residents the day after the display ends and stays open for those who keep it', () => {
  expect(sightOf(forVillage, resident, '2026-11-26T23:59:59')).toBe('whole')
  expect(sightOf(forVillage, resident, '2026-11-27T00:00:00')).toBe('outside')
  expect(sightOf(forVillage, director, '2026-11-27T00:00:00')).toBe('whole')
})

it('hides what is not published yet from everybody but those who work on it', () => {
  expect(sightOf(notice({ state: 'decided' }), resident, now)).toBe('none')
  expect(sightOf(notice({ state: 'decided' }), director, now)).toBe('whole')
})

it('ends with the board, before that with what was planned, or with the matter itself', () => {
  expect(shownUntil(forAll)).toBe('2026-11-26')
  expect(shownUntil(notice())).toBe('2026-11-26')
  expect(shownUntil(notice({ content: outageContent() }))).toBe('2026-11-24')
})
