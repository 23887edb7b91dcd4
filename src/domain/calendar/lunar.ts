import table from './calendar-table.json'
import { daysBetween, type DateText } from './moment'

/** A day of the lunar calendar; `words` without the year: '十月十五', '闰六月初一'. */
export interface LunarDate {
  month: number
  day: number
  leap: boolean
  words: string
}

const { first, years, words } = table.lunar

/** Every month since `first`: its year's months in turn, a leap month after the one whose number it has. */
const months = years.flatMap((year) => {
  const [lengths = '', leapAfter = '0'] = year.split('-')
  return Array.from(lengths, (length, place) => {
    const leap = leapAfter !== '0' && place === Number(leapAfter)
    const isBehind = leapAfter !== '0' && place >= Number(leapAfter)
    return { month: isBehind ? place : place + 1, leap, days: length === '1' ? 30 : 29 }
  })
})

/**
 * The lunar date of a day in 2000–2099.
 * @throws RangeError for another day.
 */
export function lunarDateOf(date: DateText): LunarDate {
  let left = daysBetween(first, date)
  for (const { month, leap, days } of left < 0 ? [] : months) {
    if (left < days) {
      const name = `${words.months[month - 1] ?? ''}${words.days[left] ?? ''}`
      return { month, day: left + 1, leap, words: leap ? `闰${name}` : name }
    }
    left -= days
  }
  throw new RangeError(`no lunar date is known of ${date}`)
}

/**
 * Whether the village's market is held: its rule is the last digits of the lunar days ([2, 7] means the 2nd, 7th,
 * 12th, 17th, 22nd and 27th).
 */
export function isMarketDay(date: DateText, marketDigits: readonly number[]): boolean {
  return marketDigits.includes(lunarDateOf(date).day % 10)
}
