import type { SessionTimes } from './entry-states'
import type { BookingTerms, ServiceName } from './service'
import type { RosterEntry, Session } from './session'

/** One booking as a row of its own, by which a person finds it: a projection of the roster. */
export interface BookingRow extends Omit<RosterEntry, 'keys'>, SessionTimes {
  id: string
  sessionId: string
  personId: string
  villageId: string
  service: ServiceName
  name: string
  prices: BookingTerms['prices']
}

/** The row of one entry; it is made from nothing else (agreements §6). */
export function bookingRow(session: Session, personId: string, entry: RosterEntry): BookingRow {
  const { villageId, service, date, name, terms } = session
  const { seats, guests, state, at, actorId, basis, rev } = entry
  return {
    id: `${session.id}:${personId}`,
    sessionId: session.id,
    personId,
    villageId,
    service,
    date,
    name,
    opensAt: session.opensAt,
    closesAt: session.closesAt,
    phoneUntil: session.phoneUntil,
    cancelUntil: session.cancelUntil,
    lateCancel: session.lateCancel,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
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
