import { act, entry, session } from './builders'
import { decideCancel } from './decide-cancel'
import type { Act } from './roster-change'
import type { Session } from './session'

const booked = (more: Partial<Session> = {}, service: 'canteen' | 'clinic' | 'class' = 'canteen') =>
  session({ taken: 2, roster: { mother: entry({ seats: 2, guests: 1 }) }, ...more }, service)
const decide = (at: Session, more: Partial<Act> = {}) =>
  decideCancel({ session: at, personId: 'mother', act: act(more) })

it('gives back all seats of the one who cancels', () => {
  expect(decide(booked())).toMatchObject({
    value: {
      seats: -2,
      entries: [{ personId: 'mother', after: { state: 'cancelled', seats: 0, guests: 1, rev: 2 } }],
    },
  })
})

it('counts a meal that is cancelled at the cut-off as late', () => {
  expect(decide(booked(), { now: '2026-11-23T19:59:59' })).toMatchObject({
    value: { entries: [{ after: { state: 'cancelled' } }] },
  })
  expect(decide(booked(), { now: '2026-11-23T20:00:00' })).toMatchObject({
    value: { seats: -2, entries: [{ after: { state: 'late-cancel', seats: 0 } }] },
  })
})

it('wants a call when a clinic time is less than two hours away', () => {
  const clinic = booked({}, 'clinic')
  expect(decide(clinic, { now: '2026-11-24T06:29:59' }).ok).toBe(true)
  expect(decide(clinic, { now: '2026-11-24T06:30:00' })).toMatchObject({ refusal: 'cancel-by-phone' })
})

it('lets the staff enter what was said on the phone', () => {
  expect(
    decide(booked({}, 'clinic'), { now: '2026-11-24T07:30:00', by: 'staff', basis: 'desk' }),
  ).toMatchObject({
    value: { entries: [{ after: { state: 'cancelled' } }] },
  })
})

it('lets a child stay away until noon of the same day', () => {
  const lesson = booked({}, 'class')
  expect(decide(lesson, { now: '2026-11-24T11:59:59' }).ok).toBe(true)
  expect(decide(lesson, { now: '2026-11-24T12:00:00' })).toMatchObject({ refusal: 'cancel-by-phone' })
})

it('cancels nothing once the meal is over', () => {
  expect(decide(booked(), { now: '2026-11-24T12:30:00' })).toMatchObject({ refusal: 'session-over' })
})

it.each(['cancelled', 'checked-in', 'no-show'] as const)('cancels nothing that is %s', (state) => {
  const at = session({ roster: { mother: entry({ state }) } })
  expect(decide(at)).toMatchObject({ refusal: 'not-booked' })
})

it('answers a retry as the first time', () => {
  const gone = entry({ state: 'cancelled', seats: 0, keys: ['first-key', 'a-key'], rev: 2 })
  expect(decide(session({ roster: { mother: gone } }))).toEqual({ ok: true, value: null })
})
