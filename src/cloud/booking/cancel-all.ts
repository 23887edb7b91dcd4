import type { Moment } from '../../domain/calendar/moment'
import { dateOf } from '../../domain/calendar/moment'
import { decideCancel } from '../../domain/booking/decide-cancel'
import { command, find } from '../platform/database'
import { act } from './act'
import { sessionOf, type SessionDocument } from './documents'
import { fieldsFor } from './session-records'

/** Sessions are open for booking at most fourteen days before; three services with their parts. */
const mostSessions = 300

/** Gives back every seat that somebody still holds from this moment on; what was stays as it was. */
export async function cancelAllOf(
  personId: string,
  why: { villageId: string; byId: string; since: Moment },
  now: Moment,
): Promise<void> {
  const { villageId, byId, since } = why
  const stored = await find<SessionDocument>(
    'sessions',
    { villageId, service: command.in(['canteen', 'clinic', 'class']), date: command.gte(dateOf(now)) },
    { limit: mostSessions, fields: fieldsFor([personId]) },
  )
  for (const session of stored.map(sessionOf)) {
    if ((session.roster[personId]?.seats ?? 0) === 0) continue
    const done = { key: `left-${since}`, now, actorId: byId, basis: 'desk', by: 'staff' } as const
    // A refusal means that it is over, or that he came: then it stays.
    await act({
      session,
      stored: true,
      personIds: [personId],
      now,
      decide: (at) => decideCancel({ session: at, personId, act: done }),
    })
  }
}
