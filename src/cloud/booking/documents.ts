import type { BookingRow } from '../../domain/booking/booking-row'
import type { ServiceRule } from '../../domain/booking/timetable'
import type { Session } from '../../domain/booking/session'

/** `services`: `_id` is `<villageId>:<service>`. */
export interface ServiceDocument extends ServiceRule {
  _id: string
  name: string
  place: string
  phone: string | null
  /** What is cooked, by date. */
  menus: Record<string, string>
}

/** `sessions`: `_id` is the session's id; stored from its first booking on. */
export type SessionDocument = Omit<Session, 'id'> & { _id: string }

/** `bookings`: a projection of the rosters, `_id` is `<sessionId>:<personId>`. */
export type BookingDocument = Omit<BookingRow, 'id'> & { _id: string }

/** The session in a stored document; fields that a reading left out are as if empty. */
export function sessionOf({ _id, ...rest }: SessionDocument): Session {
  return {
    ...rest,
    id: _id,
    roster: (rest.roster) ?? {},
    unwritten: rest.unwritten,
  }
}
