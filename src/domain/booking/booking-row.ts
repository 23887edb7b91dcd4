import type { SessionTimes } from './entry-states'
import type { RosterEntry, Session } from './session'

/** One booking as a row of its own, by which a person finds it: a projection of the roster. */
export interface BookingRow extends Omit<RosterEntry, 'keys'>, SessionTimes {
  id: string
  sessionId: string
  personId: string
  villageId: string
  name: string
}

/** The row of one entry; it is made from nothing else (agreements §6). */
export function bookingRow(session: Session, personId: string, entry: RosterEntry): BookingRow {
  const { villageId, service, date, name, open } = session
  const { opensAt, closesAt, phoneUntil, cancelUntil, lateCancel, startsAt, endsAt } = session
  return {
    id: `${session.id}:${personId}`,
    sessionId: session.id,
    personId,
    villageId,
    service,
    date,
    name,
    open,
    ...{ opensAt, closesAt, phoneUntil, cancelUntil, lateCancel, startsAt, endsAt },
    ...rowEntry(entry),
  }
}

/** What of an entry its row shows: everything but the keys. */
export function rowEntry(entry: RosterEntry): Omit<RosterEntry, 'keys'> {
  const { seats, guests, state, price, delivery, offer, walkedIn, standing, at, actorId, basis, rev } = entry
  return { seats, guests, state, price, delivery, offer, walkedIn, standing, at, actorId, basis, rev }
}
