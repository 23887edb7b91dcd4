import type { DateText } from '../calendar/moment'
import type { StaffService } from '../people/roles'
import type { PriceTable } from './price'

/** What a center offers by appointment. */
export type ServiceName = StaffService

/** When something of a session falls due: days before its day at a time, or minutes before it starts. */
export type Limit = { daysBefore: number; time: string } | { minutesBefore: number }

/** One line of the weekly rule: the lunch, the nine o'clock follow-up. */
export interface PartRule {
  /** Short name in the session's id, `[0-9a-z-]`, unique in the timetable: `lunch`, `follow-up-0830`. */
  part: string
  /** As people call it, e.g. 午饭. */
  name: string
  /** Days of the week (0 Sunday), or the working days of the calendar with 调休. */
  days: number[] | 'working-days'
  /** `HH:mm` on the session's day. */
  starts: string
  ends: string
  capacity: number
  opens: Limit
  closes: Limit
  /** Until when the desk may still add somebody who phones; null: no phone list. */
  phoneUntil: Limit | null
  cancelUntil: Limit
  /** After `cancelUntil`: the kitchen counts a late cancelling, or one has to phone. */
  lateCancel: LateCancel
}

export type LateCancel = 'counted' | 'by-phone'

/** What differs from the weekly rule: closed days, or a part held on one day with its own capacity. */
export type TimetableChange =
  | { kind: 'closed'; from: DateText; to: DateText; part: string | null; reason: string }
  | { kind: 'held'; date: DateText; part: string; capacity: number | null }

export interface Timetable {
  parts: PartRule[]
  changes: TimetableChange[]
}

/** What is bookable for a service, beside its days: who, with how many guests, at what price. */
export interface BookingTerms {
  /** Ages on the day of the session, both included; null: everybody. */
  ages: { from: number; to: number } | null
  /** Only an adult of the family, a grant or the desk books; nobody for himself. */
  byGuardian: boolean
  /** Most guests one person may bring. */
  mostGuests: number
  /** Null: free. */
  prices: PriceTable | null
  /** Whether one can queue when it is full: for the clinic and the class; the cook adds bowls instead. */
  waitlist: boolean
  /** Meals are carried home on request, and from this age on unless they choose to come; null: nobody's. */
  deliveryFrom: number | null
}
