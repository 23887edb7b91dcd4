import { queueMayMove, queueMoved } from '../../domain/booking/queue'
import type { Session } from '../../domain/booking/session'
import { atTime, dateOf, type Moment } from '../../domain/calendar/moment'
import { command, find } from '../platform/database'
import { writeRows } from './booking-rows'
import { sessionOf, type SessionDocument } from './documents'
import { fieldsFor, readSession, writeChange } from './session-records'

/** How often a queue is looked at again when somebody else moved it in the meantime. */
const tries = 4

/** Most sessions with a queue that one tick looks at; the next tick goes on. */
const sessionsAtOnce = 100

/**
 * Ends the offers that are over and offers free seats to the next of the queue. Whoever reads a session with a queue
 * calls it first, so that nothing depends on the timer; `personIds` are the entries wanted afterwards. Costs nothing
 * where nobody queues. It never says "error": a queue that could not be moved is moved by the next reading.
 */
export async function moveQueue(session: Session, personIds: string[], now: Moment): Promise<Session> {
  let at = session
  for (let attempt = 1; attempt <= tries; attempt++) {
    if (!queueMayMove(at)) return at
    const whole = await readSession(at.id, [...new Set([...personIds, ...at.waiting])])
    const change = whole && queueMoved(whole, now)
    if (!whole || !change) return whole ?? at
    const written = await writeChange(whole, change, now)
    if (written) {
      await writeRows(
        written,
        change.entries.map(({ personId }) => personId),
      )
      return written
    }
    at = whole
  }
  console.error('queue left for the next reading', at.id)
  return at
}

/** For `tick`: every queue that time may have moved; says how many there were. */
export async function moveQueues(now: Moment): Promise<number> {
  const found = await find<SessionDocument>(
    'sessions',
    { waiting: command.gt(''), closesAt: command.gte(atTime(dateOf(now), '00:00')) },
    { limit: sessionsAtOnce, fields: fieldsFor([]) },
  )
  for (const session of found.map(sessionOf)) await moveQueue(session, [], now)
  return found.length
}
