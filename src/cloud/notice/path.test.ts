import { createHash } from 'node:crypto'
import { accountsContent, outageContent, row, villageId } from '../../../tests/notice/builders'
import {
  checked,
  decided,
  drafted,
  openNoticeVillage,
  posted,
  published,
} from '../../../tests/notice/village'
import { valueOf, type Village } from '../../../tests/village'
import { canonicalText } from '../../domain/notice/canonical'

let village: Village
beforeAll(async () => {
  village = await openNoticeVillage()
})
afterAll(() => village.close())

const see = async (who: string, noticeId: string) =>
  valueOf(await village.ask(who, 'notice.one', { noticeId }))
const deskOf = async (who: string) => valueOf(await village.ask(who, 'notice.desk', {})).waiting
const waitingFor = async (who: string, noticeId: string) =>
  (await deskOf(who)).find(({ id }) => id === noticeId)?.waitsFor

it('goes the whole way to the board, each step waiting on the desk of the one whose step it is', async () => {
  const draft = await drafted(village)
  const { noticeId } = draft
  expect(await waitingFor('supervisor', noticeId)).toBe('check')
  expect(await waitingFor('director', noticeId)).toBeUndefined()
  const check = { ...about(draft), opinion: '看过，同意', letPass: [] }
  const afterCheck = valueOf(await village.tell('supervisor', 'notice.check', check))
  expect(await waitingFor('bookkeeper', noticeId)).toBe('decide')
  const meeting = { ...about(afterCheck), date: '2026-11-11', present: 7 }
  const afterMeeting = valueOf(await village.tell('bookkeeper', 'notice.decide', meeting))
  expect(await waitingFor('director', noticeId)).toBe('publish')
  expect(await waitingFor('bookkeeper', noticeId)).toBeUndefined()
  const live = valueOf(await village.tell('director', 'notice.publish', about(afterMeeting)))
  expect(await waitingFor('bookkeeper', noticeId)).toBe('post')
  const board = { ...about(live), places: ['村委会公开栏'], from: '2026-11-12', to: '2026-11-26' }
  expect(valueOf(await village.tell('bookkeeper', 'notice.post', board))).toMatchObject({
    state: 'posted',
    rev: 5,
  })
  for (const who of ['bookkeeper', 'supervisor', 'director'])
    expect(await waitingFor(who, noticeId)).toBeUndefined()
  expect(await see('visitor', noticeId)).toMatchObject({
    state: 'posted',
    opens: true,
    sums: { opening: 4_821_650, in: 840_000, out: 35_700, closing: 5_625_950 },
    check: { opinion: '看过，同意', byName: '李长河' },
    decision: { date: '2026-11-11', present: 7 },
    publishedBy: '周建华',
    until: '2026-11-26',
    board: { places: ['村委会公开栏'], from: '2026-11-12', to: '2026-11-26' },
    actions: [],
  })
})

const about = ({ noticeId, rev }: { noticeId: string; rev: number }) => ({ noticeId, rev })

it('seals what it published with a hash that anybody can compute again', async () => {
  const { noticeId } = await published(village)
  const { content, hash, previousHash, version, templateId } = await see('visitor', noticeId)
  const text = canonicalText({ villageId, templateId, version, previousHash, content: content! })
  expect(hash).toBe(createHash('sha256').update(text).digest('hex'))
})

it('publishes an outage straight from the draft', async () => {
  const input = { villageId, templateId: 'outage' as const, content: outageContent() }
  const draft = valueOf(await village.tell('bookkeeper', 'notice.draft', input))
  expect(await waitingFor('director', draft.noticeId)).toBe('publish')
  expect(valueOf(await village.tell('director', 'notice.publish', about(draft)))).toMatchObject({
    state: 'published',
  })
  expect(await waitingFor('bookkeeper', draft.noticeId)).toBeUndefined()
})

it('gives it back with the reason, takes the change, and is checked again', async () => {
  const { noticeId, rev } = await decided(village)
  const back = { noticeId, rev, reason: '第二笔没有凭证' }
  const returned = valueOf(await village.tell('supervisor', 'notice.sendBack', back))
  const [mine] = (await deskOf('bookkeeper')).filter(({ id }) => id === noticeId)
  expect(mine).toMatchObject({ waitsFor: 'change', sentBack: '第二笔没有凭证' })
  expect(await waitingFor('supervisor', noticeId)).toBeUndefined()
  const content = accountsContent({ title: '10月的账（改）' })
  valueOf(await village.tell('bookkeeper', 'notice.change', { ...about(returned), content }))
  expect(await waitingFor('supervisor', noticeId)).toBe('check')
  expect(await see('bookkeeper', noticeId)).toMatchObject({
    state: 'draft',
    check: null,
    sentBack: null,
    decision: null,
  })
})

it('answers a retry as it answered the first time, and does nothing twice', async () => {
  const input = { villageId, templateId: 'accounts' as const, content: accountsContent() }
  const first = await village.tell('bookkeeper', 'notice.draft', input, 'key-draft-again')
  expect(await village.tell('bookkeeper', 'notice.draft', input, 'key-draft-again')).toEqual(first)
  const check = { ...about(valueOf(first)), opinion: '同意', letPass: [] }
  const twice = await Promise.all(
    [1, 2].map(() => village.tell('supervisor', 'notice.check', check, 'key-check-again')),
  )
  expect(twice[0]).toMatchObject({ ok: true, value: { state: 'checked', rev: 2 } })
  expect(twice[1]).toEqual(twice[0])
})

it('lets one of two who change the same draft win and tells the other', async () => {
  const draft = await drafted(village)
  const change = (who: string, title: string) =>
    village.tell(who, 'notice.change', { ...about(draft), content: accountsContent({ title }) })
  const answers = await Promise.all([change('bookkeeper', '甲'), change('director', '乙')])
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: 'changed-meanwhile' })
})

it('does not let the supervisor agree to what he has not seen', async () => {
  const draft = await drafted(village)
  const content = accountsContent({ opening: 1 })
  valueOf(await village.tell('bookkeeper', 'notice.change', { ...about(draft), content }))
  const check = { ...about(draft), opinion: '同意', letPass: [] }
  expect(await village.tell('supervisor', 'notice.check', check)).toMatchObject({
    refusal: 'changed-meanwhile',
  })
})

it('never changes what is published', async () => {
  const live = await posted(village)
  const content = accountsContent({ opening: 1 })
  const change = await village.tell('bookkeeper', 'notice.change', { ...about(live), content })
  expect(change).toMatchObject({ refusal: 'not-now' })
  const back = await village.tell('director', 'notice.sendBack', { ...about(live), reason: '改' })
  expect(back).toMatchObject({ refusal: 'not-now' })
})

it('refuses words that WeChat refuses, and keeps the notice where it was', async () => {
  const ready = await decided(village, { body: '这里写了违规测试几个字' })
  const publish = await village.tell('director', 'notice.publish', about(ready))
  expect(publish).toMatchObject({ refusal: 'unfit-words' })
  expect(await see('director', ready.noticeId)).toMatchObject({
    state: 'decided',
    publishedAt: null,
    hash: null,
  })
})

it('refuses a personal number in one cell, unless the supervisor gives a reason', async () => {
  const draft = await drafted(village, { rows: [row({ party: '张三 19900000013' })] })
  const yes = { ...about(draft), opinion: '同意', letPass: [] }
  const refused = await village.tell('supervisor', 'notice.check', yes)
  expect(refused).toMatchObject({ refusal: 'personal-number', about: 'rows.0.party' })
  const letPass = [{ about: 'rows.0.party', reason: '店里的电话，店主同意' }]
  expect((await village.tell('supervisor', 'notice.check', { ...yes, letPass })).ok).toBe(true)
})

it('refuses to publish without the check, without the meeting and with a field missing', async () => {
  const draft = await drafted(village)
  expect(await village.tell('director', 'notice.publish', about(draft))).toMatchObject({ refusal: 'not-now' })
  const looked = await checked(village)
  expect(await village.tell('director', 'notice.publish', about(looked))).toMatchObject({
    refusal: 'not-now',
  })
  const content = outageContent({ place: null })
  const light = await village.tell('bookkeeper', 'notice.draft', { villageId, templateId: 'outage', content })
  const publish = await village.tell('director', 'notice.publish', about(valueOf(light)))
  expect(publish).toMatchObject({ refusal: 'missing-field', about: 'place' })
})

it('leaves each step to its own hands', async () => {
  const ready = await decided(village)
  const draft = await drafted(village)
  const check = { ...about(draft), opinion: '同意', letPass: [] }
  for (const who of ['bookkeeper', 'supervisor', 'cook', 'visitor', 'county'])
    expect(await village.tell(who, 'notice.publish', about(ready))).toMatchObject({
      ok: false,
      refusal: 'not-allowed',
    })
  for (const who of ['bookkeeper', 'director', 'cook', 'visitor'])
    expect(await village.tell(who, 'notice.check', check)).toMatchObject({ refusal: 'not-allowed' })
  const input = { villageId, templateId: 'accounts' as const, content: accountsContent() }
  expect(await village.tell('supervisor', 'notice.draft', input)).toMatchObject({ refusal: 'not-allowed' })
})
