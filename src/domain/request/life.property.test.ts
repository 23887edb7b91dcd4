import fc from 'fast-check'
import { addMinutes } from '../calendar/moment'
import { decideAct, desksFor } from './act'
import { caughtUp } from './catch-up'
import { categoryNames } from './categories'
import { nextWake } from './clock'
import { deskKeysOf, desksOf } from './desk-keys'
import type { DeskFacts } from './desks'
import { newRequest } from './filing'
import { actions, type Action } from './life'
import { callFor } from './next-step'
import { levels, type RequestRecord } from './record'
import { maySee, partsOf } from './seeing'
import { facts, filing, me, officials, tuesday, viewer } from './builders'

const people = ['李秀兰', ...officials.map(({ personId }) => personId)]
const terminal = ['withdrawn', 'voided']

const step = fc.record({
  minutes: fc.integer({ min: 1, max: 40_000 }),
  who: fc.constantFrom(...people),
  action: fc.constantFrom(...actions),
  days: fc.integer({ min: 0, max: 40 }),
  desk: fc.integer({ min: 0, max: 3 }),
})
interface Step {
  minutes: number
  who: string
  action: Action
  days: number
  desk: number
}

const story = fc.record({
  category: fc.constantFrom(...categoryNames),
  bypass: fc.boolean(),
  subject: fc.constantFrom('李秀兰', '赵立新', '刘志强', '吴书记'),
  actor: fc.constantFrom('李秀兰', '孙敏'),
  head: fc.constantFrom('赵立新', '王秀英', '吴书记', '刘志强', null),
  standIn: fc.constantFrom('孙巧云', '周建华', null),
  // People come and go: this many of the officials are gone.
  gone: fc.subarray(officials.slice(0, 9), { maxLength: 9 }),
  steps: fc.array(step, { maxLength: 25 }),
})

function playThrough(each: (before: RequestRecord, after: RequestRecord, now: string) => void) {
  fc.assert(
    fc.property(story, ({ category, bypass, subject, actor, head, standIn, gone, steps }) => {
      const who = facts({
        headId: head,
        standInId: standIn,
        officials: officials.filter((one) => !gone.includes(one)),
      })
      const basis = actor === subject ? null : ({ how: 'not-yet', words: null } as const)
      const filed = newRequest(
        filing({ category, bypass, subjectId: subject, actor: me(actor), basis }),
        who,
        tuesday,
      )
      if (!filed.ok) return
      each(filed.value, filed.value, tuesday)
      let request = filed.value
      let now = tuesday
      for (const taken of steps) {
        const before = request
        now = addMinutes(now, taken.minutes)
        request = acted(before, taken, who, now)
        each(before, request, now)
      }
    }),
    { numRuns: 400 },
  )
}

function acted(request: RequestRecord, { who, action, days, desk }: Step, village: DeskFacts, now: string) {
  const current = caughtUp(request, village, now)
  const options = desksFor(current)
  const answer = decideAct(
    request,
    {
      action,
      key: 'key-step',
      date: addMinutes(now, days * 1440).slice(0, 10),
      desk: options[desk % options.length]!,
      rating: { solved: action === 'rate', satisfaction: 'fairly', contacted: null },
      said: { words: '话', pictures: [], recording: null },
    },
    { me: me(who), parts: partsOf(viewer(who), current, now), facts: village, now },
  )
  return answer.ok ? answer.value : current
}

it('always has exactly one owner, never a bypassed person and never the person whose matter it is', () => {
  playThrough((_, { owner, barred, subjectId }) => {
    expect(owner.personId).not.toBe('')
    expect(barred).not.toContain(owner.personId)
    expect(owner.personId).not.toBe(subjectId)
  })
})

it('is never seen, held or found on a desk by a bypassed person', () => {
  playThrough((_, request, now) => {
    for (const id of request.barred) {
      expect(maySee(viewer(id), request, now)).toBe(false)
      expect(partsOf(viewer(id), request, now)).toEqual([])
      expect(desksOf(request)).not.toContain(`owner:${id}`)
      expect(desksOf(request)).not.toContain(`reader:${id}`)
    }
  })
})

it('never falls in level and never leaves a terminal state', () => {
  playThrough((before, after) => {
    expect(levels.indexOf(after.level)).toBeGreaterThanOrEqual(levels.indexOf(before.level))
    if (terminal.includes(before.state)) expect(after.state).toBe(before.state)
  })
})

it('never forgets a line of its history, and history runs forward', () => {
  playThrough((before, after) => {
    expect(after.history.slice(0, before.history.length)).toEqual(before.history)
    const moments = after.history.map(({ at }) => at)
    expect(moments).toEqual([...moments].sort())
  })
})

it('is the same however often the clock is looked at', () => {
  playThrough((_, request, now) => {
    const once = caughtUp(request, facts(), now)
    expect(caughtUp(once, facts(), now)).toEqual(once)
  })
})

it('always waits for somebody or something: an open request lies on a desk or wakes by itself', () => {
  playThrough((_, request) => {
    expect(['head', 'village', 'township', 'women-line']).toContain(callFor(request))
    if (['closed', 'declined', 'withdrawn', 'voided'].includes(request.state)) return
    expect(desksOf(request).length > 0 || nextWake(request) !== null).toBe(true)
  })
})

it('lies on desks only of those who may see it', () => {
  playThrough((_, request, now) => {
    const keys = desksOf(request)
    for (const id of people)
      if (!request.barred.includes(id) && deskKeysOf(viewer(id), now).some((key) => keys.includes(key)))
        expect(maySee(viewer(id), request, now)).toBe(true)
  })
})
