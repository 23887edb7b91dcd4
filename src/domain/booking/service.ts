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
  days: DayRule
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

/**
 * Days of the week (0 Sunday); the working days of the calendar with 调休; the days of school; or those on which the
 * village's market is held.
 */
export type DayRule = number[] | 'working-days' | 'school-days' | 'market-days'

export type LateCancel = 'counted' | 'by-phone'

/** What differs from the weekly rule. Days from–to are both included. */
export type TimetableChange =
  /** Not held, with the reason that people read; `weekdays` only on those days of the week between them. */
  | {
      kind: 'closed'
      from: DateText
      to: DateText
      part: string | null
      reason: string
      weekdays?: number[] | undefined
    }
  /** Held on one day, or on many, though the rule has nothing there, or with another number of seats. */
  | { kind: 'held'; date: DateText; part: string; capacity: number | null }
  | { kind: 'held-on'; dates: DateText[]; part: string; capacity: number | null }
  /** The farm season: people eat in the field, so meals are carried out and nobody sits down. */
  | { kind: 'season'; from: DateText; to: DateText }

/** The days of school of a village: the class runs on them. */
export interface SchoolCalendar {
  terms: Span[]
  /** Holidays of the school's own, in autumn and for the harvest. */
  off: Span[]
  /** School is held although it is nobody's working day. */
  held: DateText[]
}

export interface Span {
  from: DateText
  to: DateText
}

export interface Timetable {
  parts: PartRule[]
  changes: TimetableChange[]
  /** Whether a weekly part rests on public holidays; held unless it says so. */
  holidays?: 'held' | 'closed' | undefined
  /** Absent: school is held on every working day. */
  school?: SchoolCalendar | null | undefined
  /** The last digits of the lunar days on which the market is held, as the village has them. */
  market?: number[] | undefined
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
  /** Every meal of this session is carried out, and nobody sits down: by the rule of a season, never set by hand. */
  onlyDelivered?: true
}
