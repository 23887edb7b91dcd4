import { no, yes } from '../../domain/answer'
import { isStaff, readsNames } from '../../domain/booking/acts-as'
import { decideCheckIn } from '../../domain/booking/decide-check-in'
import { sessionNameOf } from '../../domain/booking/session'
import { stateNow } from '../../domain/booking/state-now'
import type { Handler } from '../api/handler'
import { act } from './act'
import { readSession } from './session-records'

/** booking.checkIn: a tick in the list by those who run the session; five database calls with identity. */
export const checkIn: Handler<'booking.checkIn'> = async ({ sessionId, personId, action }, context) => {
  const { viewer, now, key } = context
  const name = sessionNameOf(sessionId)
  if (!name) return no('not-found')
  const { villageId, service } = name
  if (!isStaff(viewer, villageId, service, now) || !readsNames(viewer, villageId, service, now))
    return no('not-allowed')
  const session = await readSession(sessionId, [personId])
  if (!session) return no('not-booked')
  const done = { key, now, actorId: viewer.person?.id ?? '', basis: 'desk', by: 'staff' } as const
  const ticked = await act({
    session,
    stored: true,
    personIds: [personId],
    now,
    decide: (at) => decideCheckIn({ session: at, personId, action, act: done }),
  })
  if (!ticked.ok) return ticked
  const entry = ticked.value.roster[personId]
  return entry ? yes({ sessionId, personId, state: stateNow(ticked.value, entry, now) }) : no('not-booked')
}
