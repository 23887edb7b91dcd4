import type { Session } from './session'

/** The states of a booking as they are kept in the roster (product.md §2). */
export const keptStates = [
  'confirmed',
  'waitlisted',
  'offered',
  'checked-in',
  'delivered',
  'signed-out',
  'no-show',
  'cancelled',
  'late-cancel',
  'expired',
  'cancelled-by-center',
] as const
export type KeptState = (typeof keptStates)[number]

/** `served` is never written: it is what a meal or a visit has become when its time is over. */
export const entryStates = [...keptStates, 'served'] as const
export type EntryState = (typeof entryStates)[number]

/** The one who books for himself or others, the staff of the session, or the product by its own rules. */
export type EntryActor = 'booker' | 'staff' | 'rule'

/** What of a session the steps depend on. */
export type SessionTimes = Pick<
  Session,
  | 'service'
  | 'date'
  | 'opensAt'
  | 'closesAt'
  | 'phoneUntil'
  | 'cancelUntil'
  | 'lateCancel'
  | 'startsAt'
  | 'endsAt'
  | 'open'
>

const seatless: readonly KeptState[] = [
  'waitlisted',
  'cancelled',
  'late-cancel',
  'expired',
  'cancelled-by-center',
]

/** Whether somebody in this state holds seats; an offered seat is held until the offer is over. */
export function holdsSeats(state: KeptState): boolean {
  return !seatless.includes(state)
}

/** Whether a booking in this state still stands, with a seat or in the queue: nothing has ended it. */
export function stands(state: EntryState): boolean {
  return state === 'waitlisted' || state === 'served' || holdsSeats(state)
}

/** Whether somebody in this state stands in the queue of the session. */
export function isWaiting(state: KeptState | 'none'): boolean {
  return state === 'waitlisted' || state === 'offered'
}
