import { addDays, atTime, type Moment } from '../calendar/moment'
import type { RosterEntry, Session } from './session'

/** The states of a booking that exist so far (product.md §2). */
export const entryStates = ['confirmed', 'checked-in', 'no-show', 'cancelled', 'late-cancel'] as const
export type EntryState = (typeof entryStates)[number]

export type EntryAction = 'book' | 'cancel' | 'check-in' | 'no-show' | 'undo'

/** The one who books for himself or others, or the staff of the session. */
export type EntryActor = 'booker' | 'staff'

/** What of a session the steps depend on. */
export type SessionTimes = Pick<
  Session,
  'date' | 'opensAt' | 'closesAt' | 'phoneUntil' | 'cancelUntil' | 'lateCancel' | 'startsAt' | 'endsAt'
>

/** One permitted step of a booking. */
interface Step {
  action: EntryAction
  /** `none`: the person is not in the roster. */
  from: readonly (EntryState | 'none')[]
  to: EntryState
  by: readonly EntryActor[]
  needs: Need
}

type Need =
  | 'booking-open'
  | 'phone-list-open'
  | 'in-time'
  | 'late-and-counted'
  | 'late-by-phone'
  | 'on-the-day'
  | 'begun'

const anyone = ['booker', 'staff'] as const
const free = ['none', 'cancelled', 'late-cancel'] as const

/** The life of a booking, as one table; a cancelled one is never a no-show. */
export const steps: readonly Step[] = [
  { action: 'book', from: free, to: 'confirmed', by: anyone, needs: 'booking-open' },
  { action: 'book', from: free, to: 'confirmed', by: ['staff'], needs: 'phone-list-open' },
  { action: 'cancel', from: ['confirmed'], to: 'cancelled', by: anyone, needs: 'in-time' },
  { action: 'cancel', from: ['confirmed'], to: 'late-cancel', by: anyone, needs: 'late-and-counted' },
  { action: 'cancel', from: ['confirmed'], to: 'cancelled', by: ['staff'], needs: 'late-by-phone' },
  {
    action: 'check-in',
    from: ['confirmed', 'no-show'],
    to: 'checked-in',
    by: ['staff'],
    needs: 'on-the-day',
  },
  { action: 'no-show', from: ['confirmed'], to: 'no-show', by: ['staff'], needs: 'begun' },
  { action: 'undo', from: ['checked-in', 'no-show'], to: 'confirmed', by: ['staff'], needs: 'on-the-day' },
]

/** The list takes ticks until the end of the next day: a hall without network sends them late. */
const listEnds = (session: SessionTimes): Moment => atTime(addDays(session.date, 2), '00:00')
const isLate = (session: SessionTimes, now: Moment): boolean =>
  session.cancelUntil <= now && now < session.endsAt

/** Every limit counts to the very instant: what ends at 20:00 is over at 20:00:00 (product.md §8 Booking). */
const isMet: Record<Need, (session: SessionTimes, now: Moment) => boolean> = {
  'booking-open': (session, now) => session.opensAt <= now && now < session.closesAt,
  'phone-list-open': (session, now) =>
    session.phoneUntil !== null && session.opensAt <= now && now < session.phoneUntil,
  'in-time': (session, now) => now < session.cancelUntil,
  'late-and-counted': (session, now) => session.lateCancel === 'counted' && isLate(session, now),
  'late-by-phone': (session, now) => session.lateCancel === 'by-phone' && isLate(session, now),
  'on-the-day': (session, now) => atTime(session.date, '00:00') <= now && now < listEnds(session),
  begun: (session, now) => session.startsAt <= now && now < listEnds(session),
}

/** Whether an action is a step from this state at all, whoever asks and whenever. */
export function isStep(action: EntryAction, from: EntryState | 'none'): boolean {
  return steps.some((step) => step.action === action && step.from.includes(from))
}

/** The state that an action leads to now, or null when it is not open. */
export function stateAfter(
  action: EntryAction,
  session: SessionTimes,
  entry: Pick<RosterEntry, 'state'> | null,
  by: EntryActor,
  now: Moment,
): EntryState | null {
  const from = entry?.state ?? 'none'
  const open = steps.find(
    (step) =>
      step.action === action &&
      step.from.includes(from) &&
      step.by.includes(by) &&
      isMet[step.needs](session, now),
  )
  return open?.to ?? null
}

/** Whether somebody in this state holds seats. */
export function holdsSeats(state: EntryState): boolean {
  return state !== 'cancelled' && state !== 'late-cancel'
}

/** What cancelling a confirmed booking means now, for the words of the button. */
export type Cancelling = 'in-time' | 'late' | 'by-phone' | 'over'

/** Tells whether the booker can cancel, and what it is then. */
export function cancellingNow(
  session: SessionTimes,
  entry: Pick<RosterEntry, 'state'>,
  now: Moment,
): Cancelling {
  const state = stateAfter('cancel', session, entry, 'booker', now)
  if (state) return state === 'cancelled' ? 'in-time' : 'late'
  return stateAfter('cancel', session, entry, 'staff', now) ? 'by-phone' : 'over'
}
