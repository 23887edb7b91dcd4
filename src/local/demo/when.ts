import {
  addDays,
  addMinutes,
  atTime,
  dateOf,
  timeOf,
  type DateText,
  type Moment,
} from '../../domain/calendar/moment'
import { addWorkingDays } from '../../domain/calendar/working-days'

/**
 * A time of the story, told from today, so that the village lives on any day: `-7w 09:20` the seventh working day
 * before today, `-1d 18:30` yesterday, `+3d` without a time in facts that are dates, `-40m` forty minutes ago.
 */
export type When = string

/** People act between these hours; what was `-40m` at night was said the evening before. */
const wakes = '07:00:00'
const lastWords = '20:40'

/** The moment of a time of the story. Throws on any other text: a slip in the facts. */
export function momentOf(when: When, now: Moment): Moment {
  const minutes = /^-(\d+)m$/.exec(when)
  if (minutes) return byDay(addMinutes(now, -Number(minutes[1])))
  const [day = '', time = ''] = when.split(' ')
  return atTime(dayOf(day, now), time)
}

/** The date of a day of the story, `-2d`, `0d` or `+3w`. */
export function dayOf(day: string, now: Moment): DateText {
  const parts = /^([+-]?\d+)([dw])$/.exec(day)
  if (!parts) throw new Error(`not a day of the story: ${day}`)
  const today = dateOf(now)
  const count = Number(parts[1])
  return parts[2] === 'w' ? addWorkingDays(today, count).date : addDays(today, count)
}

function byDay(moment: Moment): Moment {
  if (timeOf(moment) >= wakes) return moment
  return atTime(addDays(dateOf(moment), -1), lastWords)
}

/** The last day on which a month's accounts were due: the 12th or earlier, some days ago. */
export function accountsDay(now: Moment): DateText {
  const recent = addDays(dateOf(now), -6)
  const day = recent.slice(8) > '12' ? '12' : recent.slice(8)
  return `${recent.slice(0, 8)}${day}`
}

/** The month before that of a date, `2026-10`. */
export function monthBefore(date: DateText): string {
  return addDays(`${date.slice(0, 8)}01`, -1).slice(0, 7)
}
