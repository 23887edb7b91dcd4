import fc from 'fast-check'
import { actions } from '../request/life'
import { countsOf, tasksOf } from './tasks-of'
import type { DeskRequest, KeptSession, OpenMeal, Task, TaskFacts } from './task'

const now = '2026-11-24T10:00:00'
const request = (id: string, more: Partial<DeskRequest> = {}): DeskRequest => ({
  id,
  colour: 'calm',
  nextAt: '2026-12-01T23:59:59',
  acceptDueAt: null,
  filedAt: '2026-11-23T09:00:00',
  actions: ['pass', 'answer', 'ask', 'schedule'],
  ...more,
})
const nothing: TaskFacts = {
  requests: [],
  bindings: [],
  sessions: [],
  meal: null,
  eldersWithoutMeal: [],
  notices: [],
  proposals: [],
  missed: [],
  drafts: [],
}
const facts = (more: Partial<TaskFacts>): TaskFacts => ({ ...nothing, ...more })
const lunch: OpenMeal = { id: 'lunch', closesAt: '2026-11-24T20:00:00' }
const session = (id: string, startsAt: string, endsAt: string): KeptSession => ({ id, startsAt, endsAt })
const kinds = (tasks: Task[]) => tasks.map(({ kind }) => kind)

it('has nothing to do where there is nothing', () => {
  expect(tasksOf(nothing, now)).toEqual([])
})

it('puts what is late before what is due soon, and both before what has time', () => {
  const requests = [
    request('calm'),
    request('yellow', { colour: 'yellow', nextAt: '2026-11-24T23:59:59' }),
    request('red', { colour: 'red', nextAt: '2026-11-23T23:59:59' }),
  ]
  expect(tasksOf(facts({ requests }), now).map(({ id }) => id)).toEqual([
    'request:red',
    'request:yellow',
    'request:calm',
  ])
})

it('asks first that a new request is taken, by the time that is set for taking it', () => {
  const fresh = request('new', {
    acceptDueAt: '2026-11-24T11:00:00',
    actions: ['accept', 'pass', 'answer', 'decline', 'ask', 'schedule'],
  })
  expect(tasksOf(facts({ requests: [fresh] }), now)).toMatchObject([
    { kind: 'accept', dueAt: '2026-11-24T11:00:00', urgency: 'yellow' },
  ])
})

it('is red once the time for taking it is over, though the answer has time', () => {
  const forgotten = request('new', { acceptDueAt: '2026-11-24T09:59:59', actions: ['accept'] })
  expect(tasksOf(facts({ requests: [forgotten] }), now)).toMatchObject([{ urgency: 'red' }])
})

it.each([
  ['tell', ['tell', 'tell-unsolved']],
  ['ask-yes', ['record-yes', 'refuse']],
  ['answer', ['pass', 'answer']],
  ['take-over', ['pass', 'take']],
  ['watch', []],
] as const)('knows the step by what I may do: %s', (kind, open) => {
  expect(kinds(tasksOf(facts({ requests: [request('r', { actions: open })] }), now))).toEqual([kind])
})

it('has no date for telling an answer, though silence would end it', () => {
  const told = request('r', { actions: ['tell', 'tell-unsolved'], nextAt: '2026-12-08T23:59:59' })
  expect(tasksOf(facts({ requests: [told] }), now)).toMatchObject([{ kind: 'tell', dueAt: null }])
})

it('asks for a meal for each elder who has none, in the order of the households, until it closes', () => {
  const eldersWithoutMeal = [{ personId: 'pzhou' }, { personId: 'phe' }]
  expect(tasksOf(facts({ meal: lunch, eldersWithoutMeal }), now)).toMatchObject([
    { kind: 'order-meal', elder: { personId: 'pzhou' }, dueAt: '2026-11-24T20:00:00' },
    { kind: 'order-meal', elder: { personId: 'phe' } },
  ])
  expect(tasksOf(facts({ eldersWithoutMeal }), now)).toEqual([])
})

it('has a list to keep until the session is over, first the one that is on', () => {
  const sessions = [
    session('tomorrow', '2026-11-25T11:30:00', '2026-11-25T12:30:00'),
    session('on', '2026-11-24T09:30:00', '2026-11-24T10:30:00'),
    session('over', '2026-11-24T08:30:00', '2026-11-24T10:00:00'),
  ]
  expect(tasksOf(facts({ sessions }), now).map(({ id }) => id)).toEqual(['session:on', 'session:tomorrow'])
})

it('puts what has no date behind what has one, the longest waiting first', () => {
  const all = facts({
    requests: [request('r')],
    bindings: [{ askId: 'a1', at: '2026-11-24T08:00:00' }],
    notices: [{ id: 'n1', since: '2026-11-20T08:00:00' }],
    proposals: [{ proposalId: 'q1', sentAt: '2026-11-22T08:00:00' }],
  })
  expect(kinds(tasksOf(all, now))).toEqual(['answer', 'notice-step', 'proposal', 'confirm-binding'])
})

it('asks first after who missed a meal, as long as it is my turn', () => {
  const meal = (personId: string, mine = true) => ({
    ...{ sessionId: 'lunch', personId, mine, since: '2026-11-24T12:00:00', dueAt: '2026-11-24T12:30:00' },
  })
  const requests = [request('late', { colour: 'red', nextAt: '2026-11-24T23:59:59' })]
  const tasks = tasksOf(facts({ requests, missed: [meal('phe'), meal('pother', false)] }), now)
  expect(tasks).toMatchObject([
    { kind: 'missed-meal', id: 'missed:lunch:phe', urgency: 'red', dueAt: '2026-11-24T12:30:00' },
    { kind: 'answer' },
  ])
})

it('counts what is to be taken, what presses and whom to call', () => {
  const requests = [
    request('new', { actions: ['accept'], acceptDueAt: '2026-11-27T23:59:59' }),
    request('late', { colour: 'red' }),
    request('told', { actions: ['tell', 'tell-unsolved'] }),
    request('others', { colour: 'red', actions: [] }),
  ]
  expect(countsOf(tasksOf(facts({ requests }), now))).toEqual({ accept: 1, pressing: 1, call: 1 })
})

const moment = fc
  .tuple(fc.integer({ min: 20, max: 30 }), fc.integer({ min: 0, max: 23 }))
  .map(([day, hour]) => `2026-11-${day}T${String(hour).padStart(2, '0')}:00:00`)
const named = <T>(values: fc.Arbitrary<T>) =>
  fc.uniqueArray(values, { maxLength: 8, selector: (one) => JSON.stringify(one) })
const anyFacts: fc.Arbitrary<TaskFacts> = fc.record({
  requests: fc
    .array(
      fc.record({
        colour: fc.constantFrom('calm' as const, 'yellow' as const, 'red' as const),
        nextAt: fc.option(moment),
        acceptDueAt: fc.option(moment),
        filedAt: moment,
        actions: fc.subarray(actions),
      }),
      { maxLength: 8 },
    )
    .map((all) => all.map((one, at) => ({ ...one, id: `r${at}` }))),
  bindings: fc.array(moment, { maxLength: 4 }).map((all) => all.map((at, n) => ({ askId: `a${n}`, at }))),
  sessions: fc
    .array(fc.tuple(moment, moment), { maxLength: 5 })
    .map((all) => all.map(([startsAt, endsAt], n) => ({ id: `s${n}`, startsAt, endsAt }))),
  meal: fc.option(fc.constant(lunch)),
  eldersWithoutMeal: named(fc.record({ personId: fc.string({ minLength: 1, maxLength: 3 }) })),
  notices: fc.array(moment, { maxLength: 4 }).map((all) => all.map((since, n) => ({ id: `n${n}`, since }))),
  proposals: fc
    .array(moment, { maxLength: 3 })
    .map((all) => all.map((sentAt, n) => ({ proposalId: `q${n}`, sentAt }))),
  missed: fc
    .array(fc.tuple(moment, fc.boolean()), { maxLength: 3 })
    .map((all) =>
      all.map(([at, mine], n) => ({ sessionId: 's', personId: `p${n}`, since: at, dueAt: at, mine })),
    ),
  drafts: fc
    .array(moment, { maxLength: 3 })
    .map((all) => all.map((at, n) => ({ villageId: '370827999201', service: `s${n}`, at }))),
})

it('loses nothing and says nothing twice, whatever the facts are', () => {
  fc.assert(
    fc.property(anyFacts, (any) => {
      const tasks = tasksOf(any, now)
      const expected =
        any.requests.length +
        any.bindings.length +
        any.sessions.filter(({ endsAt }) => now < endsAt).length +
        (any.meal ? any.eldersWithoutMeal.length : 0) +
        any.notices.length +
        any.proposals.length +
        any.missed.filter(({ mine }) => mine).length +
        any.drafts.length
      expect(tasks).toHaveLength(expected)
      expect(new Set(tasks.map(({ id }) => id)).size).toBe(expected)
    }),
  )
})

it('never puts a calmer task before a more urgent one, nor a later date before an earlier one of its colour', () => {
  const ranks = { red: 0, yellow: 1, calm: 2 }
  fc.assert(
    fc.property(anyFacts, (any) => {
      const tasks = tasksOf(any, now)
      tasks.slice(1).forEach((task, at) => {
        const before = tasks[at]!
        expect(ranks[before.urgency]).toBeLessThanOrEqual(ranks[task.urgency])
        if (before.urgency === task.urgency && task.dueAt !== null)
          expect(before.dueAt !== null && before.dueAt <= task.dueAt).toBe(true)
      })
    }),
  )
})
