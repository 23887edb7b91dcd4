import type { DateText, Moment } from './moment'
import { addDays, addMinutes, addSeconds, atTime, dateOf, secondsBetween, timeOf } from './moment'
import { addWorkingDays } from './working-days'

/**
 * A limit of a request's category (product.md §3, §8). Day limits end at 23:59:59 of the last day, the day of
 * filing being day 0; 'day-minutes' run from 07:00 to 21:00 every day, 'clock-minutes' (danger) day and night.
 */
export interface Limit {
  in: 'working-days' | 'calendar-days' | 'day-minutes' | 'clock-minutes'
  /** At least 1. */
  count: number
}

/** When something is due; provisional while a holiday calendar on the way is not published. */
export interface Due {
  at: Moment
  provisional: boolean
}

/** The hours of the day in which people are asked for something: from 07:00:00 until 21:00:00. */
export const dayBegins = '07:00:00'
export const dayEnds = '21:00:00'
const endOfDay = '23:59:59'

/** When a limit that begins at `start` ends. */
export function dueAt(start: Moment, limit: Limit): Due {
  switch (limit.in) {
    case 'working-days':
      return addWorkingDaysTo({ at: atTime(dateOf(start), endOfDay), provisional: false }, limit.count)
    case 'calendar-days':
      return { at: atTime(addDays(dateOf(start), limit.count), endOfDay), provisional: false }
    case 'day-minutes':
      return { at: addDaySeconds(start, limit.count * 60), provisional: false }
    case 'clock-minutes':
      return { at: addMinutes(start, limit.count), provisional: false }
  }
}

/** The due date moved on by working days; its time of day stays. */
export function addWorkingDaysTo(due: Due, days: number): Due {
  const { date, provisional } = addWorkingDays(dateOf(due.at), days)
  return { at: atTime(date, timeOf(due.at)), provisional: due.provisional || provisional }
}

/** The moment after `seconds` of the hours from 07:00 to 21:00. */
export function addDaySeconds(start: Moment, seconds: number): Moment {
  let from = start
  let left = seconds
  for (;;) {
    const { begins, ends } = dayHoursOf(dateOf(from))
    if (from < begins) from = begins
    const today = Math.max(0, secondsBetween(from, ends))
    if (left <= today) return addSeconds(from, left)
    left -= today
    from = dayHoursOf(addDays(dateOf(from), 1)).begins
  }
}

/** How many seconds of the hours from 07:00 to 21:00 lie between two moments. */
export function daySecondsBetween(from: Moment, to: Moment): number {
  let seconds = 0
  for (let date = dateOf(from); date <= dateOf(to); date = addDays(date, 1)) {
    const { begins, ends } = dayHoursOf(date)
    const [first, last] = [from > begins ? from : begins, to < ends ? to : ends]
    seconds += Math.max(0, secondsBetween(first, last))
  }
  return seconds
}

function dayHoursOf(date: DateText): { begins: Moment; ends: Moment } {
  return { begins: atTime(date, dayBegins), ends: atTime(date, dayEnds) }
}

/** The limit of a reopened request: half, rounded up, at least 1; the same half each time. */
export function reopenedLimit(limit: Limit): Limit {
  return { ...limit, count: Math.max(1, Math.ceil(limit.count / 2)) }
}

/** When a late request rises another level: after a further full limit, at least 1 working day. */
export function nextEscalation(last: Due, limit: Limit): Due {
  const further = dueAt(last.at, limit)
  const oneDay = addWorkingDaysTo(last, 1)
  const next = further.at > oneDay.at ? further : oneDay
  return { at: next.at, provisional: last.provisional || next.provisional }
}

/** Red from the second after it is due; yellow from the working day before the due day; else calm. */
export function urgencyOf(due: Moment, now: Moment): 'calm' | 'yellow' | 'red' {
  if (now > due) return 'red'
  return dateOf(now) >= addWorkingDays(dateOf(due), -1).date ? 'yellow' : 'calm'
}

/** A due date counted again, when the holiday calendar has arrived: what a resident has seen only moves later. */
export function recountedDue(seen: Due, fresh: Due): Due {
  return fresh.at < seen.at ? { ...fresh, at: seen.at } : fresh
}

/** When a message about lateness goes out: at once between 08:00 and 20:00, else at the next 08:00. */
export function messageTimeFor(moment: Moment): Moment {
  const morning = atTime(dateOf(moment), '08:00')
  if (moment < morning) return morning
  return moment < atTime(dateOf(moment), '20:00') ? moment : atTime(addDays(dateOf(moment), 1), '08:00')
}
