import { no, yes, type Answer } from '../answer'
import type { Wish } from './decide-booking'
import { stateAfter } from './entry-steps'
import { priceOf } from './price'
import { entryChange, isRetry, seatsTaken, type Act, type RosterChange } from './roster-change'
import type { Session } from './session'

export const walkInRefusals = [
  'closed-by-center',
  'not-the-day',
  'already-booked',
  'too-many',
  'session-full',
] as const
export type WalkInRefusal = (typeof walkInRefusals)[number]

/**
 * Decides on somebody who came without having booked: he is there, and takes a seat where one is left; the cook adds
 * bowls where none is (decide-seats.ts). Null: this key has done it before.
 */
export function decideWalkIn(
  session: Session,
  { personId, birth, guests }: Pick<Wish, 'personId' | 'birth' | 'guests'>,
  act: Act,
): Answer<RosterChange | null, WalkInRefusal> {
  if (isRetry(session, [personId], act.key)) return yes(null)
  if (!session.open) return no('closed-by-center')
  const before = session.roster[personId] ?? null
  const state = stateAfter('walk-in', session, before, act.by, act.now)
  if (!state)
    return no(stateAfter('walk-in', session, null, act.by, act.now) ? 'already-booked' : 'not-the-day')
  if (guests > session.terms.mostGuests) return no('too-many')
  const price = session.terms.prices && priceOf(session.terms.prices, birth, guests, session.date)
  const patch = { guests, price, delivery: false, offer: null, walkedIn: true, standing: false }
  const entries = [entryChange(personId, before, state, patch, act)]
  const seats = seatsTaken(entries)
  return seats > session.left ? no('session-full') : yes({ entries, seats, until: null })
}
