import { act, entry, session } from './builders'
import { decideCheckIn } from './decide-check-in'
import { decideSeats } from './decide-seats'
import { decideWalkIn } from './decide-walk-in'
import { changed } from './roster-change'

const noon = '2026-11-24T11:45:00'
const cook = act({ actorId: 'cook', basis: 'desk', by: 'staff', now: noon })
const mother = { personId: 'mother', birth: '1950-03', guests: 0 }

it('lets somebody in who did not book, at the price of her age, while a seat is left', () => {
  expect(decideWalkIn(session({ capacity: 20, taken: 19 }), mother, cook)).toMatchObject({
    value: { seats: 1, entries: [{ after: { state: 'checked-in', walkedIn: true, price: { pays: 300 } } }] },
  })
  expect(decideWalkIn(session({ capacity: 20, taken: 20 }), mother, cook)).toMatchObject({
    refusal: 'session-full',
  })
})

it('lets somebody in who had cancelled', () => {
  const gone = session({ roster: { mother: entry({ state: 'late-cancel', seats: 0 }) } })
  expect(decideWalkIn(gone, mother, cook)).toMatchObject({ value: { seats: 1 } })
})

it('refuses who is on the list already, another day, and a session that is off', () => {
  const booked = session({ taken: 1, roster: { mother: entry() } })
  expect(decideWalkIn(booked, mother, cook)).toMatchObject({ refusal: 'already-booked' })
  expect(decideWalkIn(session(), mother, { ...cook, now: '2026-11-23T11:45:00' })).toMatchObject({
    refusal: 'not-the-day',
  })
  expect(decideWalkIn(session({ open: false }), mother, cook)).toMatchObject({ refusal: 'closed-by-center' })
})

it('gives the seat back when the tick is taken back', () => {
  const decided = decideWalkIn(session({ capacity: 20, taken: 19 }), mother, cook)
  const there =
    decided.ok && decided.value ? changed(session({ capacity: 20, taken: 19 }), decided.value) : null
  if (!there) throw new Error('she should be in')
  const undo = decideCheckIn({
    session: there,
    personId: 'mother',
    action: 'undo',
    act: { ...cook, key: 'u' },
  })
  expect(undo).toMatchObject({ value: { seats: -1, entries: [{ after: { state: 'cancelled', seats: 0 } }] } })
})

describe('bowls that the cook adds', () => {
  it('are as many more as there are bowls, and never fewer than are booked', () => {
    const lunch = session({ capacity: 20, taken: 20 })
    expect(decideSeats(lunch, 23, noon)).toEqual({ ok: true, value: 3 })
    expect(decideSeats(lunch, 19, noon)).toMatchObject({ refusal: 'fewer-than-booked' })
    expect(decideSeats(session({ capacity: 20, taken: 18 }), 18, noon)).toEqual({ ok: true, value: -2 })
  })

  it('end with the list, and are not added to a session that is off', () => {
    expect(decideSeats(session(), 41, '2026-11-26T00:00:00')).toMatchObject({ refusal: 'session-over' })
    expect(decideSeats(session({ open: false }), 41, noon)).toMatchObject({ refusal: 'closed-by-center' })
    expect(decideSeats(session(), 501, noon)).toMatchObject({ refusal: 'too-many-seats' })
  })
})
