import type { Moment } from '../calendar/moment'
import { isWaiting, type EntryState, type SessionTimes } from './entry-states'
import { noMoreTicks } from './entry-steps'
import type { RosterEntry } from './session'

/**
 * What a booking is at this moment. Three things become true by time alone and wait for no timer: an offer that is
 * over, a queue that came to nothing, a meal or visit that is done; and all who still expected to come are
 * cancelled by the center the second it closes the session.
 */
export function stateNow(
  session: SessionTimes,
  { state, offer }: Pick<RosterEntry, 'state' | 'offer'>,
  now: Moment,
): EntryState {
  if (!session.open && (state === 'confirmed' || isWaiting(state))) return 'cancelled-by-center'
  if (state === 'waitlisted' && now >= session.closesAt) return 'expired'
  if (state === 'offered' && (offer === null || now >= offer.until)) return 'expired'
  const done = state === 'delivered' || (state === 'checked-in' && session.service !== 'class')
  return done && now >= noMoreTicks(session) ? 'served' : state
}
