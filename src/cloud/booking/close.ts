import { no, yes } from '../../domain/answer'
import { isStaff } from '../../domain/booking/acts-as'
import { decideClose } from '../../domain/booking/decide-close'
import type { Session } from '../../domain/booking/session'
import { sessionNameOf } from '../../domain/booking/session'
import { noMoreTicks } from '../../domain/booking/entry-steps'
import type { Moment } from '../../domain/calendar/moment'
import { can } from '../../domain/people/can'
import type { Handler } from '../api/handler'
import { command, find, getOne, updateWhere } from '../platform/database'
import { isFitText } from '../platform/moderation'
import { writeRows } from './booking-rows'
import { sessionOf, type SessionDocument } from './documents'
import { storeSession, writeChange } from './session-records'
import { wholeSession } from './whole-session'

/** Most entries of one session, fifty at a time (decide-close.ts), and some for those who cancel meanwhile. */
const mostRounds = 20
/** Most sessions that one tick goes on with. */
const sessionsAtOnce = 20

/**
 * booking.close: the center does not hold this session. From this one write on nobody can book it and everybody who
 * expected to come reads that it is off; their rows follow, by `tick` if this call does not get so far.
 */
export const close: Handler<'booking.close'> = async ({ sessionId, reason }, { viewer, now, openid }) => {
  const name = sessionNameOf(sessionId)
  if (!name) return no('not-found')
  const { villageId, service } = name
  if (!isStaff(viewer, villageId, service, now) && !can(viewer, 'set-service', { villageId, service }, now))
    return no('not-allowed')
  const found = await wholeSession(sessionId)
  if (!found) return no('not-found')
  const { session, stored } = found
  // Closed before, by this call or another one: the first reason stands.
  if (!session.open && stored) return yes(await sweep(session, now))
  if (now >= noMoreTicks(session)) return no('session-over')
  if (!(await isFitText(openid, reason))) return no('unfit-words')
  if (!stored) await storeSession(session)
  const closed = await closeStored(sessionId, reason, viewer.person?.id ?? '', now)
  return closed ? yes(closed) : no('not-found')
}

/** Closes a stored session with a reason and tells how many people it is off for; null: it is not there. */
export async function closeStored(
  sessionId: string,
  reason: string,
  closedById: string,
  now: Moment,
): Promise<{ people: number } | null> {
  await updateWhere(
    'sessions',
    { _id: sessionId, open: true },
    { open: false, closedBecause: reason, closedById, sweep: true },
  )
  const closed = await getOne<SessionDocument>('sessions', sessionId)
  return closed && sweep(sessionOf(closed), now, closedById)
}

/** For `tick`: goes on with every closed session that was not finished; says how many there were. */
export async function sweepClosed(now: Moment): Promise<number> {
  const left = await find<SessionDocument>('sessions', { sweep: true }, { limit: sessionsAtOnce })
  for (const session of left) await sweep(sessionOf(session), now, session.closedById)
  return left.length
}

/** Writes everybody down as cancelled by the center; says how many people it is off for. */
async function sweep(session: Session, now: Moment, actorId = ''): Promise<{ people: number }> {
  let at = session
  for (let round = 1; round <= mostRounds; round++) {
    const change = decideClose(at, actorId, now)
    if (!change) {
      await updateWhere('sessions', { _id: at.id, open: false }, { sweep: command.remove() })
      break
    }
    const written = await writeChange(at, change, now)
    if (written)
      await writeRows(
        written,
        change.entries.map(({ personId }) => personId),
      )
    const read = written ?? (await getOne<SessionDocument>('sessions', at.id))
    if (!read) break
    at = 'id' in read ? read : sessionOf(read)
  }
  const off = Object.values(at.roster).filter(({ state }) => state === 'cancelled-by-center')
  return { people: off.length }
}
