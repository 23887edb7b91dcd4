import type { SessionTimes } from './entry-states'
import type { RosterEntry, Session } from './session'

/** What of an entry its row shows: neither the keys, nor how others asked after him or who was rung. */
export type RowEntry = Omit<RosterEntry, 'keys' | 'missed' | 'rings'>

/** One booking as a row of its own, by which a person finds it: a projection of the roster. */
export interface BookingRow extends RowEntry, SessionTimes {
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

/** What of an entry its row shows: neither the keys, nor whom others rang or asked about him. */
export function rowEntry(entry: RosterEntry): RowEntry {
  const { seats, guests, state, price, delivery, offer, walkedIn, phoned, standing, handedTo } = entry
  const { at, actorId, basis, rev } = entry
  const row = {
    ...{ seats, guests, state, price, delivery, offer, walkedIn, phoned, standing },
    ...{ at, actorId, basis, rev },
  }
  return handedTo ? { ...row, handedTo } : row
}
