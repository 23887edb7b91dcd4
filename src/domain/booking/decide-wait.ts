import { no, yes, type Answer } from '../answer'
import { askingRefusals, decideAsking, type BookingFacts } from './decide-booking'
import { stateAfter } from './entry-steps'
import { offersToCome, queueStands } from './queue'
import { entryChange, isRetry, seatsTaken, type Act, type RosterChange } from './roster-change'
import type { Session } from './session'

export const waitRefusals = [...askingRefusals, 'no-waitlist', 'seats-free'] as const
export type WaitRefusal = (typeof waitRefusals)[number]

/**
 * Decides on a place in the queue of a full session, for all or for none. Where seats are free nobody has to queue
 * (`seats-free`); where none can be offered any more there is no queue. Null: this key has done it before.
 */
export function decideWait(facts: BookingFacts): Answer<RosterChange | null, WaitRefusal> {
  const { session, wishes, act } = facts
  const asked = decideAsking('wait', facts)
  if (!asked.ok) return asked
  if (asked.value === null) return yes(null)
  if (!session.terms.waitlist || !offersToCome(session, act.now)) return no('no-waitlist')
  const wanted = wishes.reduce((sum, { guests }) => sum + 1 + guests, 0)
  if (wanted <= session.left && !queueStands(session, act.now)) return no('seats-free')
  // An offer that is over and not yet tidied still holds its seats.
  return yes({ entries: asked.value, seats: seatsTaken(asked.value), until: 'closesAt' })
}

export const acceptRefusals = ['not-offered', 'offer-over'] as const
export type AcceptRefusal = (typeof acceptRefusals)[number]

/** Decides on taking the seat that is held for somebody. Null: this key has done it before. */
export function decideAccept(
  session: Session,
  personId: string,
  act: Act,
): Answer<RosterChange | null, AcceptRefusal> {
  if (isRetry(session, [personId], act.key)) return yes(null)
  const entry = session.roster[personId]
  if (entry?.state === 'expired') return no('offer-over')
  if (entry?.state !== 'offered') return no('not-offered')
  const state = stateAfter('accept', session, entry, act.by, act.now)
  if (!state) return no('offer-over')
  return yes({
    entries: [entryChange(personId, entry, state, { offer: null }, act)],
    seats: 0,
    until: null,
  })
}
