import table from './calendar-table.json'
import type { DateText } from './moment'
import { addDays, weekdayOf } from './moment'
import { lunarDateOf } from './lunar'

/** Whether people work on a day; `provisional` while the holiday calendar of its year is not published. */
export interface DayOfWork {
  working: boolean
  provisional: boolean
}

const published = new Map(Object.entries(table.published))

/** Whether the published calendar has a day as a holiday or an exchanged working day (null: an ordinary day). */
function publishedAs(date: DateText): 'worked' | 'off' | null {
  const year = published.get(date.slice(0, 4))
  const day = date.slice(5)
  if (year?.off.includes(day)) return 'off'
  return year?.worked.includes(day) ? 'worked' : null
}

/** Whether the holidays of a year are published and in our table; a year is published whole. */
export function isCalendarKnown(year: string): boolean {
  return published.has(year)
}

/** Whether a day is worked: the published calendar with 调休, else weekends and the fixed holidays are off. */
export function isWorkingDay(date: DateText): DayOfWork {
  const weekday = weekdayOf(date)
  const isWeekday = weekday !== 0 && weekday !== 6
  if (!isCalendarKnown(date.slice(0, 4)))
    return { working: isWeekday && !isFixedHoliday(date), provisional: true }
  const published = publishedAs(date)
  return { working: published === null ? isWeekday : published === 'worked', provisional: false }
}

/** Whether a day is a public holiday, weekends between its days included; an ordinary weekend is none. */
export function isPublicHoliday(date: DateText): boolean {
  return isCalendarKnown(date.slice(0, 4)) ? publishedAs(date) === 'off' : isFixedHoliday(date)
}

const fixedDays = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']
const fixedLunarDays = ['1-1', '1-2', '1-3', '5-5', '8-15']

/**
 * Legal holidays by the date alone (全国年节及纪念日放假办法, 2025): New Year, Spring Festival from its eve to
 * the third day, Qingming, 1–2 May, Dragon Boat, Mid-Autumn, 1–3 October.
 */
function isFixedHoliday(date: DateText): boolean {
  const { month, day, leap } = lunarDateOf(date)
  const isLunarHoliday = !leap && fixedLunarDays.includes(`${month}-${day}`)
  return fixedDays.includes(date.slice(5)) || isLunarHoliday || isSpringFestivalEve(date) || isQingming(date)
}

function isSpringFestivalEve(date: DateText): boolean {
  const { month, day } = lunarDateOf(addDays(date, 1))
  return month === 1 && day === 1
}

/** The usual formula for the solar term in 2000–2099; the library's own prints it in the process's time zone. */
function isQingming(date: DateText): boolean {
  const yearOfCentury = Number(date.slice(2, 4))
  const day = Math.floor(yearOfCentury * 0.2422 + 4.81) - Math.floor(yearOfCentury / 4)
  return date.slice(5) === `04-0${day}`
}
