import { isDate, type DateText } from './moment'

/**
 * The day that somebody typed (`2027年1月1日`, `2027-1-1`, `2027.1.1`, `1月1日`), without a year the next such day
 * after `today`; null when it is none.
 */
export function dateOfTyped(typed: string, today: DateText): DateText | null {
  const match = /^(?:(\d{4})[-年./])?(\d{1,2})[-月./](\d{1,2})[日号]?$/.exec(typed.replace(/\s/g, ''))
  if (!match) return null
  const [, year, month = '', day = ''] = match
  const ofYear = (one: number): DateText => `${one}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const thisYear = Number(today.slice(0, 4))
  const [first, second] = year ? [ofYear(Number(year)), null] : [ofYear(thisYear), ofYear(thisYear + 1)]
  if (isDate(first) && (year || first > today)) return first
  return second && isDate(second) ? second : null
}
