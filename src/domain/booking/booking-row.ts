import type { BookingTerms, ServiceName } from './service'
import type { RosterEntry, Session } from './session'

/** One booking as a row of its own, by which a person finds it: a projection of the roster. */
export interface BookingRow extends Omit<RosterEntry, 'keys'> {
  id: string
  sessionId: string
  personId: string
  villageId: string
  service: ServiceName
  date: string
  name: string
  startsAt: string
  endsAt: string
  cancelUntil: string
  lateCancel: Session['lateCancel']
  prices: BookingTerms['prices']
}

/** The row of one entry; it is made from nothing else (agreements §6). */
export function bookingRow(session: Session, personId: string, entry: RosterEntry): BookingRow {
  const { villageId, service, date, name, startsAt, endsAt, cancelUntil, lateCancel, terms } = session
  const { seats, guests, state, at, actorId, basis, rev } = entry
  return {
    id: `${session.id}:${personId}`,
    sessionId: session.id,
    personId,
    villageId,
    service,
    date,
    name,
    startsAt,
    endsAt,
    cancelUntil,
    lateCancel,
    prices: terms.prices,
    seats,
    guests,
    state,
    at,
    actorId,
    basis,
    rev,
  }
}
