import type { Moment } from '../calendar/moment'
import type { SessionTimes } from './entry-states'
import { stateAfter, type StepEntry } from './entry-steps'

/** What cancelling means now, for the words of the button: a place in the queue is given up at any time. */
export type Cancelling = 'in-time' | 'late' | 'by-phone' | 'over'

/** Tells whether the booker can cancel, and what it is then. */
export function cancellingNow(session: SessionTimes, entry: StepEntry, now: Moment): Cancelling {
  const state = stateAfter('cancel', session, entry, 'booker', now)
  if (state) return state === 'cancelled' ? 'in-time' : 'late'
  return stateAfter('cancel', session, entry, 'staff', now) ? 'by-phone' : 'over'
}
