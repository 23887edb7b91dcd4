import { accountsContent, outageContent, villageId } from '../../../tests/notice/builders'
import {
  decided,
  drafted,
  neighbourId,
  openNoticeVillage,
  posted,
  published,
} from '../../../tests/notice/village'
import { valueOf, type Village } from '../../../tests/village'
import { isWriteCount } from '../../../tests/write-count'

let village: Village
beforeEach(async () => {
  village = await openNoticeVillage()
})
afterEach(() => village.close())

const listFor = async (who: string, before?: string) =>
  valueOf(await village.ask(who, 'notice.list', { villageId, ...(before && { before }) }))
const inside = { content: null, sums: null, sentence: null, check: null, decision: null, publishedBy: null }

it('opens accounts for everybody, with the rows', async () => {
  const { noticeId } = await published(village)
  for (const who of ['cook', 'doctor', 'visitor']) {
    const seen = valueOf(await village.ask(who, 'notice.one', { noticeId }))
    expect(seen.content).toEqual(accountsContent())
  }
})

it('shows a notice of the village to a neighbour and a visitor from outside only: title, dates, board', async () => {
  const { noticeId } = await posted(village, { audience: 'village' })
  for (const who of ['doctor', 'visitor']) {
    const seen = valueOf(await village.ask(who, 'notice.one', { noticeId }))
    expect(seen).toMatchObject({ ...inside, opens: false, title: '10月村里的账', until: '2026-11-26' })
    expect(seen.board?.places).toEqual(['村委会公开栏'])
    expect((await listFor(who)).notices[0]).toMatchObject({ opens: false, sentence: null })
    expect(JSON.stringify([seen, await listFor(who)])).not.toContain('承包户')
  }
  expect(valueOf(await village.ask('cook', 'notice.one', { noticeId })).content).toEqual(
    accountsContent({ audience: 'village' }),
  )
})

it('takes names off residents’ screens when the display has ended; the village keeps them', async () => {
  const { noticeId } = await posted(village, { audience: 'village' })
  await village.setClock('2026-11-27T00:00:00')
  expect(valueOf(await village.ask('cook', 'notice.one', { noticeId }))).toMatchObject(inside)
  expect(valueOf(await village.ask('bookkeeper', 'notice.one', { noticeId })).content).not.toBeNull()
})

it('hides what is not published as if it were not there', async () => {
  const { noticeId } = await decided(village)
  for (const who of ['cook', 'doctor', 'visitor']) {
    expect(await village.ask(who, 'notice.one', { noticeId })).toMatchObject({ refusal: 'not-found' })
    expect((await listFor(who)).notices).toEqual([])
  }
})

it('shows the buttons of the one who looks, and nobody else’s', async () => {
  const { noticeId } = await drafted(village)
  const actionsOf = async (who: string) => valueOf(await village.ask(who, 'notice.one', { noticeId })).actions
  expect(await actionsOf('supervisor')).toEqual(['check', 'send-back'])
  expect(await actionsOf('bookkeeper')).toEqual(['change'])
})

it('lists twenty at a time, newest first, none twice and none left out', async () => {
  const input = { villageId, templateId: 'outage' as const, content: outageContent() }
  const made: string[] = []
  for (let n = 0; n < 23; n++) {
    // Two in the same second stand where the first page ends.
    if (n !== 3) await village.setClock(`2026-11-12T10:${String(n + 10)}:00`)
    const { noticeId, rev } = valueOf(await village.tell('director', 'notice.draft', input))
    valueOf(await village.tell('director', 'notice.publish', { noticeId, rev }))
    made.push(noticeId)
  }
  const first = await listFor('cook')
  const second = await listFor('cook', first.next!)
  expect([first.notices.length, second.notices.length, second.next]).toEqual([20, 3, null])
  const all = [...first.notices, ...second.notices]
  expect(new Set(all.map(({ id }) => id))).toEqual(new Set(made))
  expect(all.map(({ publishedAt }) => publishedAt)).toEqual(
    all
      .map(({ publishedAt }) => publishedAt)
      .sort()
      .reverse(),
  )
})

it('lists a bound person’s own village unasked, and asks a visitor which', async () => {
  await published(village)
  expect(valueOf(await village.ask('cook', 'notice.list', {})).notices).toHaveLength(1)
  expect(valueOf(await village.ask('doctor', 'notice.list', {})).notices).toHaveLength(0)
  expect(await village.ask('visitor', 'notice.list', {})).toMatchObject({ refusal: 'not-found' })
  expect(valueOf(await village.ask('visitor', 'notice.list', { villageId: neighbourId })).notices).toEqual([])
})

it('has an empty desk for those without an office', async () => {
  await drafted(village)
  expect(valueOf(await village.ask('cook', 'notice.desk', {}))).toEqual({ waiting: [] })
  expect(await village.ask('visitor', 'notice.desk', {})).toMatchObject({ refusal: 'not-allowed' })
})

it('keeps to its database calls', async () => {
  const callsSoFar = (): number => village.cloud.emulator.calls().filter((call) => !isWriteCount(call)).length
  const calls = async (act: () => Promise<unknown>) => {
    const before = callsSoFar()
    await act()
    return callsSoFar() - before
  }
  let at = { noticeId: '', rev: 0 }
  expect(await calls(async () => (at = await drafted(village)))).toBe(2)
  const { noticeId, rev } = at
  const yes = { noticeId, rev, opinion: '同意', letPass: [] }
  expect(await calls(() => village.tell('supervisor', 'notice.check', yes))).toBe(3)
  expect(await calls(() => village.ask('supervisor', 'notice.desk', {}))).toBe(2)
  const live = await decided(village)
  const publish = { noticeId: live.noticeId, rev: live.rev }
  expect(await calls(() => village.tell('director', 'notice.publish', publish))).toBe(3)
  expect(await calls(() => village.ask('cook', 'notice.list', {}))).toBe(2)
  expect(await calls(() => village.ask('cook', 'notice.one', { noticeId: live.noticeId }))).toBe(2)
})
