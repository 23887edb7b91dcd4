import { no, yes } from '../../domain/answer'
import { isStaff } from '../../domain/booking/acts-as'
import { decideSeats } from '../../domain/booking/decide-seats'
import { sessionNameOf } from '../../domain/booking/session'
import type { Handler } from '../api/handler'
import { command, updateWhere } from '../platform/database'
import { Busy } from '../platform/errors'
import { moveQueue } from './move-queue'
import { storeSession } from './session-records'
import { wholeSession } from './whole-session'

/** How often somebody who was overtaken decides again. */
const tries = 4

/** booking.setSeats: four database calls with identity. The number is the answer to a retry too. */
export const setSeats: Handler<'booking.setSeats'> = async ({ sessionId, capacity }, { viewer, now }) => {
  const name = sessionNameOf(sessionId)
  if (!name) return no('not-found')
  if (!isStaff(viewer, name.villageId, name.service, now)) return no('not-allowed')
  for (let attempt = 1; attempt <= tries; attempt++) {
    const found = await wholeSession(sessionId)
    if (!found) return no('not-found')
    const { session, stored } = found
    const more = decideSeats(session, capacity, now)
    if (!more.ok) return more
    if (more.value === 0) return yes({ capacity, left: session.left })
    if (!stored) await storeSession(session)
    const where = {
      _id: sessionId,
      capacity: session.capacity,
      open: true,
      left: command.gte(Math.max(0, -more.value)),
    }
    if ((await updateWhere('sessions', where, { capacity, left: command.inc(more.value) })) === 0) continue
    const after = { ...session, capacity, left: session.left + more.value }
    return yes({ capacity, left: (await moveQueue(after, [], now)).left })
  }
  throw new Busy(`overtaken ${tries} times in ${sessionId}`)
}
