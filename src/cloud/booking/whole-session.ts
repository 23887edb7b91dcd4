import { sessionNameOf, type Session } from '../../domain/booking/session'
import { sessionsOf } from '../../domain/booking/timetable'
import { getOne } from '../platform/database'
import { sessionOf, type ServiceDocument, type SessionDocument } from './documents'

/**
 * A session with everybody in it, for those who run it: the stored one, else the one that follows from the rule.
 * One database call, two where it is not stored; null where there is none.
 */
export async function wholeSession(id: string): Promise<{ session: Session; stored: boolean } | null> {
  const document = await getOne<SessionDocument>('sessions', id)
  if (document) return { session: sessionOf(document), stored: true }
  const name = sessionNameOf(id)
  const service = name && (await getOne<ServiceDocument>('services', `${name.villageId}:${name.service}`))
  const planned = service && sessionsOf(service, name.date, name.date).find((one) => one.id === id)
  return planned ? { session: planned, stored: false } : null
}
