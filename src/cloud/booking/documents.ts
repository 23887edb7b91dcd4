import type { DateText, Moment } from '../../domain/calendar/moment'
import type { BookingRow } from '../../domain/booking/booking-row'
import type { Presence } from '../../domain/booking/presence'
import type { ServiceRule } from '../../domain/booking/timetable'
import type { Session } from '../../domain/booking/session'
import type { ServiceName } from '../../domain/booking/service'
import type { DraftState, ServiceSettings } from '../../domain/booking/service-draft'
import type { TouchedChoice } from '../../domain/booking/touched'

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
  /** Counts what was put in force; absent before the first change. */
  rev?: number
  /** The key of the last change, so that a retry is answered and not done again. */
  lastKey?: string
  /** The last change, while the stored sessions do not all follow it yet; `tick` goes on with it. */
  settling?: Settling | null
}

/** What the stored sessions are still to be brought in line with. */
export interface Settling {
  /** What was in force before; null: the village did not have the service. */
  before: Pick<ServiceRule, 'timetable' | 'terms'> | null
  choices: TouchedChoice[]
  byId: string
}

/** `serviceDrafts`: `_id` is that of the service; one at a time, and the last one stays as the record. */
export interface ServiceDraftDocument {
  _id: string
  villageId: string
  service: ServiceName
  state: DraftState
  rev: number
  /** The `rev` of the service over which it was written. */
  basedOn: number
  settings: ServiceSettings
  reason: string | null
  changedAt: Moment
  history: { what: DraftState; byId: string; at: Moment; key: string }[]
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
