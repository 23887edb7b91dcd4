import fc from 'fast-check'
import {
  accountsContent,
  bookkeeper,
  director,
  notice,
  outageContent,
  supervisor,
  takeStep,
  villager,
  type NoticeAct,
} from '../../../tests/notice/builders'
import type { Viewer } from '../people/viewer'
import { actionsOpenTo } from './life'
import { noticeStates, type Notice } from './notice'

const now = '2026-11-12T10:00:00'
const everything: [Viewer, NoticeAct][] = [
  bookkeeper,
  supervisor,
  director,
  villager('other', ['supervisor']),
].flatMap((who): [Viewer, NoticeAct][] => [
  [who, { action: 'change', content: accountsContent({ title: '改过的账' }) }],
  [who, { action: 'change', content: accountsContent({ body: '张三 19900000013' }) }],
  [who, { action: 'check', opinion: '同意', letPass: [] }],
  [who, { action: 'send-back', reason: '再看看' }],
  [who, { action: 'decide', date: '2026-11-11', present: 7 }],
  [who, { action: 'publish' }],
  [who, { action: 'post', places: ['公开栏'], from: '2026-11-12', to: '2026-11-26' }],
])
const anyActs = fc.array(fc.constantFrom(...everything), { minLength: 30, maxLength: 80 })
const beginnings = fc.constantFrom(notice(), notice({ templateId: 'outage', content: outageContent() }))

/** Every notice on the way, the beginning first; a refused act leaves it as it was. */
function walk(beginning: Notice, acts: [Viewer, NoticeAct][]): Notice[] {
  const way = [beginning]
  for (const [who, act] of acts) {
    const last = way.at(-1)!
    const step = takeStep(last, act, who, now)
    if (step.ok) way.push({ ...last, ...step.value })
  }
  return way
}

const runs = { numRuns: 300 }
const rank = (state: Notice['state']) => noticeStates.indexOf(state)

it('goes forward one state at a time or back to draft, never past publication', () => {
  fc.assert(
    fc.property(anyActs, (acts) => {
      walk(notice(), acts).forEach((after, at, way) => {
        const before = way[at - 1]
        if (!before || after.state === before.state) return
        const back = after.state === 'draft' && rank(before.state) < rank('published')
        expect(back || rank(after.state) === rank(before.state) + 1).toBe(true)
      })
    }),
    runs,
  )
})

it('never changes what is published', () => {
  fc.assert(
    fc.property(beginnings, anyActs, (beginning, acts) => {
      const way = walk(beginning, acts)
      const first = way.find(({ state }) => state === 'published')
      const last = way.at(-1)!
      if (first) expect([last.content, last.publication]).toEqual([first.content, first.publication])
    }),
    runs,
  )
})

it('publishes a disclosure only with check and meeting, checked by nobody who wrote or published it', () => {
  fc.assert(
    fc.property(anyActs, (acts) => {
      for (const { state, check, decision, writerIds, publication } of walk(notice(), acts)) {
        if (rank(state) < rank('published')) continue
        expect(check && decision).toBeTruthy()
        expect([...writerIds, publication?.byId]).not.toContain(check?.byId)
      }
    }),
    runs,
  )
})

it('lets through only acts whose button the screen shows', () => {
  fc.assert(
    fc.property(beginnings, anyActs, fc.constantFrom(...everything), (beginning, acts, [who, act]) => {
      const last = walk(beginning, acts).at(-1)!
      if (takeStep(last, act, who, now).ok) expect(actionsOpenTo(last, who, now)).toContain(act.action)
    }),
    runs,
  )
})

it('looks at walks that reach the board, not only at beginnings', () => {
  const ends = fc.sample(anyActs, { numRuns: 300, seed: 1 }).map((acts) => walk(notice(), acts).at(-1)!.state)
  expect(ends.filter((state) => state === 'posted').length).toBeGreaterThan(10)
})
