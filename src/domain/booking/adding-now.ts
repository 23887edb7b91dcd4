import type { Moment } from '../calendar/moment'
import type { SessionTimes } from './entry-states'
import { stateAfter } from './entry-steps'

/** How somebody is added to a list: he rang, or he stands there. */
export const addingWays = ['phone', 'coming'] as const
export type AddingWay = (typeof addingWays)[number]

/**
 * How those who run a session add somebody now: who rings is booked while the booking or the phone list is open, by
 * those who may book at all; on the day who comes is ticked. Null: nobody is added.
 */
export function addingNow(session: SessionTimes, mayBook: boolean, now: Moment): AddingWay | null {
  if (mayBook && stateAfter('book', session, null, 'staff', now)) return 'phone'
  return stateAfter('walk-in', session, null, 'staff', now) ? 'coming' : null
}
