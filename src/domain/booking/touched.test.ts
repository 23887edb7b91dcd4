import { entry, session } from './builders'
import { serviceDefaults } from './defaults'
import type { PartRule, TimetableChange } from './service'
import type { Session } from './session'
import type { ServiceRule } from './timetable'
import { touchedBy, unsaid } from './touched'

const now = '2026-11-23T10:00:00'
const canteen = serviceDefaults.canteen
const rule = (lunch: Partial<PartRule> | null, changes: TimetableChange[] = []): ServiceRule => ({
  villageId: '370827999201',
  service: 'canteen',
  terms: canteen.terms,
  timetable: {
    parts: lunch === null ? [] : canteen.timetable.parts.map((part) => ({ ...part, ...lunch })),
    changes,
  },
})
const booked = (more: Partial<Session> = {}) =>
  session({ taken: 2, roster: { mother: entry(), father: entry() }, ...more })
const touches = (after: ServiceRule, stored: Session[], at = now) => touchedBy(rule({}), after, stored, at)

it('touches nothing while the rule stays as it was, in whatever order its fields came back', () => {
  const { terms } = booked()
  const turned = Object.fromEntries(Object.entries(terms).reverse()) as typeof terms
  expect(touches(rule({}), [booked({ terms: turned })])).toEqual({ touched: [], following: [] })
})

it.each([
  ['gone', rule(null)],
  ['gone', rule({ days: [0] })],
  [
    'closed',
    rule({}, [{ kind: 'closed', from: '2026-11-24', to: '2026-11-24', part: null, reason: '停水' }]),
  ],
  ['other-time', rule({ starts: '12:00' })],
  ['fewer-seats', rule({ capacity: 1 })],
  ['other-terms', rule({ capacity: 60 })],
] as const)('says that a booked lunch would be %s, and for how many people', (how, after) => {
  expect(touches(after, [booked()])).toMatchObject({
    touched: [{ how, people: 2, session: { id: booked().id } }],
    following: [],
  })
})

it('lets a stored session that nobody is in any more follow the rule', () => {
  const empty = session({ roster: { mother: entry({ state: 'cancelled', seats: 0 }) } })
  expect(touches(rule({ starts: '12:00' }), [empty])).toMatchObject({
    touched: [],
    following: [{ session: { id: empty.id }, planned: { startsAt: '2026-11-24T12:00:00' } }],
  })
  expect(touches(rule(null), [empty]).following).toMatchObject([{ planned: null }])
})

it('leaves alone what is over, what the center has closed, and what was given other seats by hand', () => {
  const after = rule({ starts: '12:00' })
  expect(touches(after, [booked()], '2026-11-24T12:30:00').touched).toEqual([])
  expect(touches(after, [booked({ open: false, closedBecause: '停电' })]).touched).toEqual([])
  expect(touches(rule({}), [booked({ capacity: 50 })]).touched).toEqual([])
})

it('counts those who queue among the people', () => {
  const roster = { mother: entry(), father: entry({ state: 'waitlisted', seats: 0 }) }
  expect(touches(rule(null), [booked({ roster })]).touched).toMatchObject([{ people: 2 }])
})

it('finds the session of which the officer has said nothing', () => {
  const { touched } = touches(rule(null), [booked()])
  expect(unsaid(touched, [])).toBe(booked().id)
  expect(unsaid(touched, [{ sessionId: booked().id, keep: true }])).toBeNull()
})
