import { idOf, openRequestVillage } from '../../../tests/request/small-village'
import { countQuestions, storesOf } from '../../../tests/stores'
import type { Village } from '../../../tests/village'
import type { TermStore } from './term-store'

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(() => village.close())

async function opened(who = 'township') {
  const stores = storesOf(village, who)
  await stores.term.open()
  return stores
}
const office = (term: TermStore, key: string) => term.offices.find(({ personId }) => personId === idOf(key))!
const known = (key: string) => ({ kind: 'known', personId: idOf(key), name: key }) as const

it('opens all offices of the village with one question', async () => {
  const questions = countQuestions(village)
  const { term } = await opened()
  expect(questions.asked()).toBe(1)
  expect(term).toMatchObject({ state: 'here', planned: null, missing: 'changes' })
  expect([term.heads.length, term.others.length]).toEqual([3, 3])
})

it('looks first, writes then, and can be taken back', async () => {
  const { term } = await opened()
  term.choose(office(term, 'group-head').roleId, known('stand-in'))
  expect(term.missing).toBe('day')
  term.setDay('1月1日')
  expect(term).toMatchObject({ missing: null, startsAt: '2027-01-01T00:00:00' })
  await term.look()
  expect(term.shown).toMatchObject({ faults: [], termId: null, passes: [{ matters: [{ count: 2 }] }] })
  await term.apply()
  expect(term.planned).toMatchObject({ at: '2027-01-01T00:00:00' })
  await term.takeBack()
  expect(term).toMatchObject({ planned: null, shown: null, missing: 'changes' })
})

it('shows a fault at its line and writes nothing', async () => {
  const { term } = await opened()
  term.chooseWhen('now')
  term.choose(office(term, 'supervisor').roleId, known('director'))
  await term.apply()
  expect(term.done).toBe(false)
  expect(term.shown?.faults).toEqual([
    { roleId: office(term, 'supervisor').roleId, why: 'supervisor-conflict' },
  ])
  term.choose(office(term, 'supervisor').roleId, { kind: 'new', name: '丁一鸣', phone: '1990000009' })
  expect(term).toMatchObject({ shown: null, missing: 'name' })
})

it('keeps what was chosen without a network', async () => {
  const stores = await opened()
  const { term } = stores
  term.chooseWhen('now')
  term.choose(office(term, 'keeper').roleId, { kind: 'nobody' })
  stores.offline = true
  await term.look()
  expect(term).toMatchObject({ refusal: 'no-network', shown: null, busy: false })
  expect(term.changes.size).toBe(1)
  stores.offline = false
  await term.apply()
  expect(term.done).toBe(true)
})

it('is not the village’s own', async () => {
  const { term } = await opened('director')
  term.chooseWhen('now')
  term.choose(office(term, 'keeper').roleId, { kind: 'nobody' })
  await term.look()
  expect(term.refusal).toBe('not-allowed')
})
