import { no, yes, type Answer } from '../answer'
import type { Moment } from '../calendar/moment'
import { noMoreTicks } from './entry-steps'
import type { Session } from './session'

export const seatsRefusals = [
  'closed-by-center',
  'session-over',
  'fewer-than-booked',
  'too-many-seats',
] as const
export type SeatsRefusal = (typeof seatsRefusals)[number]

/** Most seats of a session; a hall of the county holds fewer. */
export const mostSeats = 500

/**
 * Decides on bowls added by the cook, or seats taken away that nobody has: how many more (negative: fewer) there are
 * afterwards. It stands on the capacity as it was read and on the seats that are left.
 */
export function decideSeats(session: Session, capacity: number, now: Moment): Answer<number, SeatsRefusal> {
  if (!session.open) return no('closed-by-center')
  if (now >= noMoreTicks(session)) return no('session-over')
  if (capacity > mostSeats) return no('too-many-seats')
  const more = capacity - session.capacity
  return session.left + more < 0 ? no('fewer-than-booked') : yes(more)
}
