import type { DateText } from '../../domain/calendar/moment'
import type { BookingRow } from '../../domain/booking/booking-row'
import type { Presence } from '../../domain/booking/presence'
import type { ServiceRule } from '../../domain/booking/timetable'
import type { Session } from '../../domain/booking/session'

/** `services`: `_id` is `<villageId>:<service>`. */
export interface ServiceDocument extends ServiceRule {
  _id: string
  name: string
  place: string
  phone: string | null
  /** What is cooked, by `menuKey` of the day. */
  menus: Record<string, string>
  /** In which order the lanes are gone through with the meals that are carried; absent: as the village numbers them. */
  run?: string[]
  /** Of the clinic: what the doctor last said of himself; absent while he has said nothing. */
  presence?: Presence
}

/** A day as a field name: the platform takes letters and digits only, and no digit first. */
export const menuKey = (date: DateText): string => `d${date.replaceAll('-', '')}`

/** `sessions`: `_id` is the session's id; stored from its first booking on. */
export type SessionDocument = Omit<Session, 'id'> & {
  _id: string
  /** Set by the one who closed it, until everybody of its roster is written down as cancelled by the center. */
  sweep?: boolean
  /** Its subsidies stand on the list of the month. */
  subsidyListed?: 'yes'
  closedById?: string
}

/** `bookings`: a projection of the rosters, `_id` is `<sessionId>:<personId>`. */
export type BookingDocument = Omit<BookingRow, 'id'> & {
  _id: string
  /** Its subsidy stands on the list of the month. */
  subsidyListed?: 'yes'
}

/** The session in a stored document; where nobody's entry was asked for and there, the roster is empty. */
export function sessionOf({
  _id,
  roster,
  ...rest
}: Omit<SessionDocument, 'roster'> & Partial<SessionDocument>) {
  const session: Session = { ...rest, id: _id, roster: roster ?? {} }
  return session
}
