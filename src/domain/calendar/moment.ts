import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** A village-local instant (UTC+8) to the second, 19 characters, '2026-11-24T10:00:00'; compared as text. */
export type Moment = string

/** A village-local day, '2026-11-24'; compared as text. */
export type DateText = string

const villageOffset = 8 * 60 * 60 * 1000
const datePattern = /^\d{4}-\d{2}-\d{2}$/
const timePattern = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/

const textOf = (day: dayjs.Dayjs): Moment => day.format('YYYY-MM-DDTHH:mm:ss')
const dateTextOf = (day: dayjs.Dayjs): DateText => day.format('YYYY-MM-DD')

/** The moment of an epoch time in milliseconds; parts of a second are cut off. */
export function momentOfEpoch(epochMs: number): Moment {
  return textOf(dayjs.utc(epochMs + villageOffset))
}

/** The epoch time of a moment, in milliseconds. */
export function epochOfMoment(moment: Moment): number {
  return dayjs.utc(moment).valueOf() - villageOffset
}

/** Whether `text` is an existing moment in the one form. */
export function isMoment(text: unknown): text is Moment {
  return typeof text === 'string' && text.length === 19 && textOf(dayjs.utc(text)) === text
}

/** Whether `text` is an existing day in the one form ('2026-02-29' is not). */
export function isDate(text: unknown): text is DateText {
  return typeof text === 'string' && datePattern.test(text) && dateTextOf(dayjs.utc(text)) === text
}

/** The day of a moment. */
export function dateOf(moment: Moment): DateText {
  return moment.slice(0, 10)
}

/** The time of day of a moment, 'HH:mm:ss'. */
export function timeOf(moment: Moment): string {
  return moment.slice(11)
}

/** The moment at `time` ('HH:mm' or 'HH:mm:ss') of a day. Throws on any other time: a bug of the caller. */
export function atTime(date: DateText, time: string): Moment {
  if (!timePattern.test(time)) throw new Error(`not a time of day: ${time}`)
  return `${date}T${time.length === 5 ? `${time}:00` : time}`
}

/** The day `days` after `date`; negative goes back. */
export function addDays(date: DateText, days: number): DateText {
  return dateTextOf(dayjs.utc(date).add(days, 'day'))
}

/** The day `months` after `date`, the last day of a shorter month: a month after 31 January is 28 February. */
export function addMonths(date: DateText, months: number): DateText {
  return dateTextOf(dayjs.utc(date).add(months, 'month'))
}

/** The moment `minutes` after `moment`; negative goes back. */
export function addMinutes(moment: Moment, minutes: number): Moment {
  return addSeconds(moment, minutes * 60)
}

/** The moment `seconds` after `moment`; negative goes back. */
export function addSeconds(moment: Moment, seconds: number): Moment {
  return textOf(dayjs.utc(moment).add(seconds, 'second'))
}

/** Seconds from `from` to `to`; negative when `to` is earlier. */
export function secondsBetween(from: Moment, to: Moment): number {
  return dayjs.utc(to).diff(dayjs.utc(from), 'second')
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: DateText, to: DateText): number {
  return dayjs.utc(to).diff(dayjs.utc(from), 'day')
}

/** Day of the week, 0 = Sunday to 6 = Saturday. */
export function weekdayOf(date: DateText): number {
  return dayjs.utc(date).day()
}

/**
 * Age in full years on `date` for a birth 'YYYY-MM' or 'YYYY-MM-DD' (product.md §8 Booking): on the birthday one
 * has the new age, a month alone counts from its first day, and who was born on 29 February is older on 1 March.
 */
export function ageOn(birth: string, date: DateText): number {
  const birthday = birth.length === 7 ? `${birth}-01` : birth
  const years = Number(date.slice(0, 4)) - Number(birthday.slice(0, 4))
  return date.slice(5) < birthday.slice(5) ? years - 1 : years
}
