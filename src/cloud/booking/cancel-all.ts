import type { Moment } from '../../domain/calendar/moment'
import { dateOf } from '../../domain/calendar/moment'
import { decideCancel } from '../../domain/booking/decide-cancel'
import { command, find } from '../platform/database'
import { isStep } from '../../domain/booking/entry-steps'
import { act } from './act'
import { sessionOf, type SessionDocument } from './documents'
import { moveQueue } from './move-queue'
import { fieldsFor } from './session-records'

/** Sessions are open for booking at most fourteen days before; three services with their parts. */
const mostSessions = 300

/** Gives back every seat that somebody still holds from this moment on, and his places in queues; what was stays as it was. */
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
    if (!isStep('cancel', session.roster[personId]?.state ?? 'none')) continue
    const done = { key: `left-${since}`, now, actorId: byId, basis: 'desk', by: 'staff' } as const
    // A refusal means that it is over, or that he came: then it stays.
    const gone = await act({
      session,
      stored: true,
      personIds: [personId],
      now,
      decide: (at) => decideCancel({ session: at, personId, act: done }),
    })
    if (gone.ok) await moveQueue(gone.value, [], now)
  }
}
