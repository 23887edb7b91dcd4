import { changed, queueMoves, type RosterChange } from '../../domain/booking/roster-change'
import type { Session } from '../../domain/booking/session'
import type { DateText, Moment } from '../../domain/calendar/moment'
import { add, command, find, updateWhere, type Where } from '../platform/database'
import { sessionOf, type SessionDocument } from './documents'

/** Everything of a session but the roster, for readings that may see only some entries. */
const plainFields = [
  'villageId',
  'service',
  'date',
  'part',
  'name',
  'startsAt',
  'endsAt',
  'opensAt',
  'closesAt',
  'phoneUntil',
  'cancelUntil',
  'lateCancel',
  'terms',
  'capacity',
  'open',
  'closedBecause',
  'left',
  'unwritten',
  'waiting',
] as const satisfies (keyof Session)[]

/** Twelve parts on fourteen days, and some that a changed rule left. */
const mostSessions = 200

/** The fields of a session with the entries of these people and nobody else's; `path` is where the session lies. */
export function fieldsFor(personIds: string[], path = ''): Record<string, true> {
  const names = [...plainFields, ...personIds.map((id) => `roster.${id}`)]
  return Object.fromEntries(['_id', ...names].map((name) => [`${path}${name}`, true as const]))
}

/** One stored session with the entries of these people, or null. */
export async function readSession(id: string, personIds: string[]): Promise<Session | null> {
  const [found] = await find<SessionDocument>(
    'sessions',
    { _id: id },
    { limit: 1, fields: fieldsFor(personIds) },
  )
  return found ? sessionOf(found) : null
}

/** Stores a session that so far only followed from the rule; somebody else's first booking may have been faster. */
export async function storeSession({ id, ...session }: Session): Promise<void> {
  await add('sessions', { ...session, _id: id })
}

/**
 * Writes a change if the facts on which it was decided still hold, in one update; answers the session after it, or
 * null. Only those facts are in the guard (agreements §6): a guard on the session's revision would make everybody
 * who taps at eight o'clock collide with everybody else.
 */
export async function writeChange(
  session: Session,
  change: RosterChange,
  now: Moment,
): Promise<Session | null> {
  const { entries, seats, until, unlessQueue = false } = change
  const where: Where = { _id: session.id }
  if (until) Object.assign(where, { open: true, [until]: command.gt(now) })
  if (seats > 0) where['left'] = command.gte(seats)
  if (unlessQueue) where['waiting.0'] = command.exists(false)
  const update: Where = { unwritten: command.addToSet({ $each: entries.map(({ personId }) => personId) }) }
  if (seats !== 0) update['left'] = command.inc(-seats)
  const { join, leave } = queueMoves(entries)
  if (join.length > 0) update['waiting'] = command.addToSet({ $each: join })
  if (leave.length > 0) update['waiting'] = command.pull(command.in(leave))
  for (const { personId, before, after } of entries) {
    if (before) where[`roster.${personId}.rev`] = before.rev
    else where[`roster.${personId}`] = command.exists(false)
    update[`roster.${personId}`] = command.set(after)
  }
  return (await updateWhere('sessions', where, update)) === 1 ? changed(session, change) : null
}

/** The stored sessions of these services from day to day, each with the entries of these people alone. */
export async function storedSessions(
  services: Pick<Session, 'villageId' | 'service'>[],
  from: DateText,
  to: DateText,
  personIds: string[],
): Promise<Session[]> {
  const date = command.and(command.gte(from), command.lte(to))
  const found = await find<SessionDocument>(
    'sessions',
    {
      villageId: command.in([...new Set(services.map(({ villageId }) => villageId))]),
      service: command.in([...new Set(services.map(({ service }) => service))]),
      date,
    },
    { limit: mostSessions, fields: fieldsFor(personIds) },
  )
  return found.map(sessionOf)
}
