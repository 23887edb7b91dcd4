import { isWorkingDay } from './holidays'
import type { DateText } from './moment'
import { addDays } from './moment'

/** A day found by counting working days; `provisional` when a day on the way is in a year without calendar. */
export interface CountedDay {
  date: DateText
  provisional: boolean
}

/** The working day number `days` after `date` (itself day 0, worked or not); negative counts back; 0 is `date`. */
export function addWorkingDays(date: DateText, days: number): CountedDay {
  const step = Math.sign(days)
  const counted: CountedDay = { date, provisional: false }
  for (let left = Math.abs(days); left > 0;) {
    counted.date = addDays(counted.date, step)
    const { working, provisional } = isWorkingDay(counted.date)
    if (provisional) counted.provisional = true
    if (working) left -= 1
  }
  return counted
}

/** How many working days d there are with `from` ≤ d < `until`. */
export function workingDaysIn(from: DateText, until: DateText): number {
  let count = 0
  for (let date = from; date < until; date = addDays(date, 1)) if (isWorkingDay(date).working) count += 1
  return count
}
