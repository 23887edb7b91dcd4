import { isDate, type DateText } from './moment'

/**
 * The day that somebody typed (`2027年1月1日`, `2027-1-1`, `2027.1.1`, `1月1日`), without a year the next such day
 * after `today`; null when it is none.
 */
export function dateOfTyped(typed: string, today: DateText): DateText | null {
  const year = Number(today.slice(0, 4))
  return firstOf(typed, [year, year + 1], (date) => date > today)
}

/** The same for a day that has been: without a year the last such day until `today`. */
export function pastDateOfTyped(typed: string, today: DateText): DateText | null {
  const year = Number(today.slice(0, 4))
  return firstOf(typed, [year, year - 1], (date) => date <= today)
}

/** The day as it was typed; without a year the first of these years in which it is a day that fits, or the last one. */
function firstOf(typed: string, years: number[], fits: (date: DateText) => boolean): DateText | null {
  const match = /^(?:(\d{4})[-年./])?(\d{1,2})[-月./](\d{1,2})[日号]?$/.exec(typed.replace(/\s/g, ''))
  if (!match) return null
  const [, year, month = '', day = ''] = match
  const ofYear = (one: number | string): DateText =>
    `${one}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (year) return isDate(ofYear(year)) ? ofYear(year) : null
  return years.map(ofYear).find((date) => isDate(date) && fits(date)) ?? null
}
