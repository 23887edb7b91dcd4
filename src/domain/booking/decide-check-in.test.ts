import { act, entry, session } from './builders'
import { decideCheckIn, type CheckInAction } from './decide-check-in'
import type { RosterEntry } from './session'

const decide = (action: CheckInAction, more: Partial<RosterEntry> = {}, now = '2026-11-24T11:40:00') =>
  decideCheckIn({
    session: session({ taken: 1, roster: { mother: entry(more) } }),
    personId: 'mother',
    action,
    act: act({ now, by: 'staff', basis: 'desk', actorId: 'cook' }),
  })

it('ticks off somebody who came, and moves no seat', () => {
  expect(decide('check-in')).toMatchObject({
    value: { seats: 0, entries: [{ after: { state: 'checked-in', seats: 1 } }] },
  })
})

it('takes a tick back', () => {
  expect(decide('undo', { state: 'checked-in' })).toMatchObject({
    value: { entries: [{ after: { state: 'confirmed' } }] },
  })
})

it('lets somebody eat who came after being marked as missing', () => {
  expect(decide('check-in', { state: 'no-show' }).ok).toBe(true)
})

it('never makes a cancelled booking a no-show', () => {
  expect(decide('no-show', { state: 'cancelled', seats: 0 })).toMatchObject({ refusal: 'not-booked' })
  expect(decide('no-show', { state: 'late-cancel', seats: 0 })).toMatchObject({ refusal: 'not-booked' })
})

it('marks nobody as missing before the meal begins', () => {
  expect(decide('no-show', {}, '2026-11-24T11:29:59')).toMatchObject({ refusal: 'not-the-day' })
  expect(decide('no-show', {}, '2026-11-24T11:30:00').ok).toBe(true)
})

it('takes ticks on the day and until the end of the next', () => {
  expect(decide('check-in', {}, '2026-11-23T23:59:59')).toMatchObject({ refusal: 'not-the-day' })
  expect(decide('check-in', {}, '2026-11-25T23:59:59').ok).toBe(true)
  expect(decide('check-in', {}, '2026-11-26T00:00:00')).toMatchObject({ refusal: 'not-the-day' })
})

it('says that somebody else was faster when there is nothing to tick', () => {
  expect(decide('check-in', { state: 'checked-in' })).toMatchObject({ refusal: 'changed-meanwhile' })
})

it('answers a retry as the first time', () => {
  expect(decide('check-in', { state: 'confirmed', keys: ['a-key', 'undo-key'] })).toEqual({
    ok: true,
    value: null,
  })
})
