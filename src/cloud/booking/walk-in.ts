import { no, yes } from '../../domain/answer'
import { isStaff, readsNames } from '../../domain/booking/acts-as'
import { decideWalkIn } from '../../domain/booking/decide-walk-in'
import type { Handler } from '../api/handler'
import { act } from './act'
import { bookingFacts } from './booking-facts'

/** booking.walkIn: somebody of the village came without having booked; five database calls with identity. */
export const walkIn: Handler<'booking.walkIn'> = async ({ sessionId, personId, guests }, context) => {
  const { viewer, now, key } = context
  const facts = await bookingFacts(sessionId, [personId])
  const person = facts?.people.get(personId)
  if (!facts) return no('not-found')
  const { villageId, service } = facts.name
  if (!isStaff(viewer, villageId, service, now) || !readsNames(viewer, villageId, service, now))
    return no('not-allowed')
  if (person?.villageId !== villageId) return no('not-found')
  const done = { key, now, actorId: viewer.person?.id ?? '', basis: 'desk', by: 'staff' } as const
  const wish = { personId, birth: person.birth, guests }
  const came = await act({
    ...facts,
    personIds: [personId],
    now,
    decide: (session) => decideWalkIn(session, wish, done),
  })
  if (!came.ok) return came
  return yes({ sessionId, personId, pays: came.value.roster[personId]?.price?.pays ?? null })
}
