import { no, yes } from '../../domain/answer'
import { decideAccept } from '../../domain/booking/decide-wait'
import type { Handler } from '../api/handler'
import { act } from './act'
import { bookingFacts } from './booking-facts'
import { standingFor } from './cancel'
import { moveQueue } from './move-queue'

/** booking.accept: takes the seat that is held for somebody of the queue; seven database calls with identity. */
export const accept: Handler<'booking.accept'> = async ({ sessionId, personId, basis = null }, context) => {
  const { viewer, now, key } = context
  const facts = await bookingFacts(sessionId, [personId])
  const person = facts?.people.get(personId)
  if (!facts || !person) return no('not-found')
  const standing = standingFor(person, facts, basis, context)
  if (!standing.ok) return standing
  const session = await moveQueue(facts.session, [personId], now)
  const done = { key, now, actorId: viewer.person?.id ?? '', ...standing.value }
  const accepted = await act({
    session,
    stored: facts.stored,
    personIds: [personId],
    now,
    decide: (at) => decideAccept(at, personId, done),
  })
  return accepted.ok ? yes({ sessionId, personId }) : accepted
}
