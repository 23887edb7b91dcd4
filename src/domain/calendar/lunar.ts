import chineseDays from 'chinese-days'
import type { DateText } from './moment'

/** A day of the lunar calendar; `words` without the year: '十月十五', '闰六月初一'. */
export interface LunarDate {
  month: number
  day: number
  leap: boolean
  words: string
}

/** The lunar date of a day in 1900–2099. */
export function lunarDateOf(date: DateText): LunarDate {
  const lunar = chineseDays.getLunarDate(date)
  const words = `${lunar.isLeap ? '闰' : ''}${lunar.lunarMonCN}${lunar.lunarDayCN}`
  return { month: lunar.lunarMon, day: lunar.lunarDay, leap: lunar.isLeap, words }
}

/**
 * Whether the village's market is held: its rule is the last digits of the lunar days ([2, 7] means the 2nd, 7th,
 * 12th, 17th, 22nd and 27th).
 */
export function isMarketDay(date: DateText, marketDigits: readonly number[]): boolean {
  return marketDigits.includes(lunarDateOf(date).day % 10)
}
