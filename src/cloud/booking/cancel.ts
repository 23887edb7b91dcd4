import { no, yes, type Answer } from '../../domain/answer'
import { actsAs, isStaff, readsNames, type Standing } from '../../domain/booking/acts-as'
import type { SpokenBasis } from '../../domain/booking/basis'
import { decideCancel } from '../../domain/booking/decide-cancel'
import type { Context, Handler } from '../api/handler'
import { act } from './act'
import { bookingFacts, type BookedPerson, type BookingFacts } from './booking-facts'
import { moveQueue } from './move-queue'

/**
 * booking.cancel: gives one person's seats back, or his place in the queue; five database calls with identity, more
 * where somebody queues for them.
 */
export const cancel: Handler<'booking.cancel'> = async ({ sessionId, personId, basis = null }, context) => {
  const { viewer, now, key } = context
  const facts = await bookingFacts(sessionId, [personId])
  const person = facts?.people.get(personId)
  if (!facts || !person) return no('not-found')
  const standing = standingFor(person, facts, basis, context)
  if (!standing.ok) return standing
  const done = { key, now, actorId: viewer.person?.id ?? '', ...standing.value }
  const cancelled = await act({
    ...facts,
    personIds: [personId],
    now,
    decide: (session) => decideCancel({ session, personId, act: done }),
  })
  if (!cancelled.ok) return cancelled
  await moveQueue(cancelled.value, [], now)
  return yes({ sessionId, personId })
}

/** How the viewer stands to somebody in a session: the one who could book it, or the staff that runs it and reads its names. */
export function standingFor(
  person: BookedPerson,
  { name: { villageId, service } }: BookingFacts,
  basis: SpokenBasis | null,
  { viewer, now }: Context,
): Answer<Standing, 'not-allowed' | 'basis-missing'> {
  const standing = actsAs(viewer, person, service, basis, now)
  if (standing.ok) return standing
  const runsIt = isStaff(viewer, villageId, service, now) && readsNames(viewer, villageId, service, now)
  return runsIt ? yes({ by: 'staff', basis: 'desk' }) : standing
}
