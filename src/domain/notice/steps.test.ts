import {
  accountsContent,
  bookkeeper,
  director,
  firstSecretary,
  notice,
  outageContent,
  resident,
  row,
  supervisor,
  takeStep,
  villager,
  type NoticeAct,
} from '../../../tests/notice/builders'
import { actionsOpenTo, waitsFor } from './life'
import type { Notice } from './notice'

const now = '2026-11-12T10:00:00'
const agree: NoticeAct = { action: 'check', opinion: '看过，同意', letPass: [] }
const decide: NoticeAct = { action: 'decide', date: '2026-11-11', present: 7 }
const post: NoticeAct = { action: 'post', places: ['村委会公开栏'], from: '2026-11-12', to: '2026-11-26' }
const signed = { byId: 'supervisor', byName: '李长河', at: now }
const checked = notice({ state: 'checked', check: { ...signed, opinion: '同意', letPass: [] } })
const decided: Notice = { ...checked, state: 'decided' }
const published = notice({ state: 'published', publication: { ...signed, byId: 'director' } })

it('goes from draft to checked with the opinion of the supervisor', () => {
  expect(takeStep(notice(), agree, supervisor, now)).toMatchObject({
    ok: true,
    value: { state: 'checked', rev: 2, check: { opinion: '看过，同意', byId: 'supervisor', at: now } },
  })
})

it('is not checked by an officer, nor by a supervisor who wrote in it', () => {
  expect(takeStep(notice(), agree, bookkeeper, now)).toMatchObject({ refusal: 'not-allowed' })
  const both = villager('both', ['supervisor'], ['village-officer', 'discipline-member'])
  const own = notice({ writerIds: ['bookkeeper', 'both'] })
  expect(takeStep(own, agree, both, now)).toMatchObject({ refusal: 'own-draft' })
  expect(actionsOpenTo(own, both, now)).not.toContain('check')
  expect(takeStep(notice(), agree, both, now).ok).toBe(true)
})

it('is not checked while a required field is empty or a personal number stands in it', () => {
  const unfinished = notice({ content: accountsContent({ sentence: null }) })
  expect(takeStep(unfinished, agree, supervisor, now)).toMatchObject({
    refusal: 'missing-field',
    about: 'sentence',
  })
  const leak = notice({ content: accountsContent({ rows: [row({ party: '19900000013' })] }) })
  expect(takeStep(leak, agree, supervisor, now)).toMatchObject({
    refusal: 'personal-number',
    about: 'rows.0.party',
  })
})

it('passes with a number that the supervisor let stand, through to publication', () => {
  const content = accountsContent({ rows: [row({ party: '19900000013' })] })
  const act: NoticeAct = { ...agree, letPass: [{ about: 'rows.0.party', reason: '这是店里的电话' }] }
  const step = takeStep(notice({ content }), act, supervisor, now)
  const check = step.ok ? (step.value.check ?? null) : null
  expect(
    takeStep(notice({ content, state: 'decided', check }), { action: 'publish' }, director, now).ok,
  ).toBe(true)
})

it('goes back to its writer with a reason and loses the check', () => {
  const back: NoticeAct = { action: 'send-back', reason: '第二笔没有凭证' }
  expect(takeStep(decided, back, director, now)).toMatchObject({
    value: { state: 'draft', check: null, sentBack: { reason: '第二笔没有凭证' } },
  })
  expect(takeStep(notice(), back, director, now)).toMatchObject({ refusal: 'not-now' })
  expect(takeStep(published, back, director, now)).toMatchObject({ refusal: 'not-now' })
})

it('is decided at a meeting that was held', () => {
  expect(takeStep(checked, decide, bookkeeper, now)).toMatchObject({ value: { state: 'decided' } })
  const tomorrow: NoticeAct = { ...decide, date: '2026-11-13' }
  expect(takeStep(checked, tomorrow, bookkeeper, now)).toMatchObject({ refusal: 'meeting-in-future' })
})

it('is published by the director alone', () => {
  const publish: NoticeAct = { action: 'publish' }
  expect(takeStep(decided, publish, director, now)).toMatchObject({ value: { state: 'published' } })
  for (const other of [bookkeeper, firstSecretary, supervisor, resident])
    expect(takeStep(decided, publish, other, now)).toMatchObject({ refusal: 'not-allowed' })
})

it('is not published without the check, nor before the meeting', () => {
  expect(takeStep(notice(), { action: 'publish' }, director, now)).toMatchObject({ refusal: 'not-now' })
  expect(takeStep(checked, { action: 'publish' }, director, now)).toMatchObject({ refusal: 'not-now' })
})

it('is not published by the one who checked it', () => {
  const own: Notice = { ...decided, check: { ...signed, byId: 'director', opinion: '', letPass: [] } }
  expect(takeStep(own, { action: 'publish' }, director, now)).toMatchObject({ refusal: 'own-check' })
})

it('publishes an outage straight from the draft, without check, meeting or board', () => {
  const outage = notice({ templateId: 'outage', content: outageContent() })
  expect(waitsFor(outage)).toBe('publish')
  expect(takeStep(outage, { action: 'publish' }, director, now)).toMatchObject({
    value: { state: 'published' },
  })
  expect(takeStep(outage, agree, supervisor, now)).toMatchObject({ refusal: 'not-now' })
  expect(waitsFor({ ...outage, state: 'published' })).toBeNull()
})

it('hangs for five days at least, from a day that has come and not before it was published', () => {
  const hang = (from: string, to: string) => takeStep(published, { ...post, from, to }, bookkeeper, now)
  expect(hang('2026-11-12', '2026-11-17')).toMatchObject({ value: { state: 'posted' } })
  expect(hang('2026-11-12', '2026-11-16')).toMatchObject({ refusal: 'board-time-too-short' })
  expect(hang('2026-11-13', '2026-11-26')).toMatchObject({ refusal: 'not-hanging-yet' })
  expect(hang('2026-11-11', '2026-11-26')).toMatchObject({ refusal: 'hung-before-published' })
  expect(hang('2026-11-12', '2026-11-31')).toMatchObject({ refusal: 'bad-date', about: 'to' })
})

it('remembers everybody who wrote in it and takes away what was asked for', () => {
  const back = notice({ sentBack: { ...signed, reason: '改一处' } })
  const change: NoticeAct = { action: 'change', content: accountsContent({ title: '10月账' }) }
  expect(takeStep(back, change, director, now)).toMatchObject({
    value: { writerIds: ['bookkeeper', 'director'], sentBack: null, content: { title: '10月账' } },
  })
  expect(takeStep(checked, change, bookkeeper, now)).toMatchObject({ refusal: 'not-now' })
})

it('waits for its writer while something is missing or was sent back', () => {
  expect(waitsFor(notice())).toBe('check')
  expect(waitsFor(notice({ content: accountsContent({ rows: [] }) }))).toBe('change')
  expect(waitsFor(notice({ sentBack: { ...signed, reason: '改' } }))).toBe('change')
  expect(waitsFor(published)).toBe('post')
})

it('closes every action in the second in which the role ends', () => {
  const ended = { ...director, roles: director.roles.map((role) => ({ ...role, to: now })) }
  expect(actionsOpenTo(decided, director, now)).toEqual(['send-back', 'publish'])
  expect(actionsOpenTo(decided, ended, now)).toEqual([])
})
