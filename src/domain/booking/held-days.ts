import { isPublicHoliday, isWorkingDay } from '../calendar/holidays'
import { isMarketDay } from '../calendar/lunar'
import { weekdayOf, type DateText } from '../calendar/moment'
import type { PartRule, SchoolCalendar, Span, Timetable, TimetableChange } from './service'

/** What people read of a weekly part that rests on a public holiday. */
export const holidayReason = '放假'

type Held = Extract<TimetableChange, { kind: 'held' | 'held-on' }>

/** The change that holds a part on this very day; null when only the rule speaks. */
export function heldBy({ changes }: Timetable, part: string, date: DateText): Held | null {
  for (const change of changes)
    if ((change.kind === 'held' || change.kind === 'held-on') && change.part === part)
      if (change.kind === 'held' ? change.date === date : change.dates.includes(date)) return change
  return null
}

/** Whether a part stands in the timetable of a day; a closed day keeps what it would have had. */
export function isHeldOn(timetable: Timetable, rule: PartRule, date: DateText): boolean {
  return heldBy(timetable, rule.part, date) !== null || isDayOf(timetable, rule, date)
}

function isDayOf({ school = null, market = [] }: Timetable, { days }: PartRule, date: DateText): boolean {
  switch (days) {
    case 'working-days':
      return isWorkingDay(date).working
    case 'school-days':
      return isSchoolDay(school, date)
    case 'market-days':
      return isMarketDay(date, market)
    default:
      return days.includes(weekdayOf(date))
  }
}

/**
 * Whether the village's children go to school: on working days with 调休 within a term, but for the school's own
 * holidays, and on the days that it holds beside. Without terms, on every working day.
 */
export function isSchoolDay(school: SchoolCalendar | null, date: DateText): boolean {
  if (!school) return isWorkingDay(date).working
  if (school.held.includes(date)) return true
  return isWorkingDay(date).working && isWithin(school.terms, date) && !isWithin(school.off, date)
}

/** Why a part is not held on a day on which it stands; null: it is held. */
export function closingReason(timetable: Timetable, rule: PartRule, date: DateText): string | null {
  for (const change of timetable.changes)
    if (change.kind === 'closed' && isClosedBy(change, rule.part, date)) return change.reason
  const rests = timetable.holidays === 'closed' && Array.isArray(rule.days) && isPublicHoliday(date)
  return rests && !heldBy(timetable, rule.part, date) ? holidayReason : null
}

function isClosedBy(
  change: Extract<TimetableChange, { kind: 'closed' }>,
  part: string,
  date: DateText,
): boolean {
  const { weekdays } = change
  return (
    isWithin([change], date) &&
    (change.part ?? part) === part &&
    (weekdays === undefined || weekdays.includes(weekdayOf(date)))
  )
}

/** Whether meals are carried to the field on this day. */
export function isFarmSeason({ changes }: Timetable, date: DateText): boolean {
  return changes.some((change) => change.kind === 'season' && isWithin([change], date))
}

const isWithin = (spans: readonly Span[], date: DateText): boolean =>
  spans.some(({ from, to }) => from <= date && date <= to)
