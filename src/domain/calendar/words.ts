import { isMarketDay, lunarDateOf } from './lunar'
import type { DateText, Moment } from './moment'
import { dateOf, daysBetween, timeOf, weekdayOf } from './moment'

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

const yearOf = (date: DateText) => Number(date.slice(0, 4))
const monthOf = (date: DateText) => Number(date.slice(5, 7))
const dayOfMonth = (date: DateText) => Number(date.slice(8, 10))

/** '周二'. */
export function weekdayWord(date: DateText): string {
  return weekdays[weekdayOf(date)] ?? ''
}

/** '11月23日', with the year in front when it is not this year's: '2027年1月4日'. */
export function monthDayWord(date: DateText, today: DateText): string {
  const monthDay = `${monthOf(date)}月${dayOfMonth(date)}日`
  return yearOf(date) === yearOf(today) ? monthDay : `${yearOf(date)}年${monthDay}`
}

/** The head of a page: '11月23日 周一'. */
export function fullDayWord(date: DateText, today: DateText): string {
  return `${monthDayWord(date, today)} ${weekdayWord(date)}`
}

/** The head of a page at the elder levels: '23日 周一'. */
export function shortDayWord(date: DateText): string {
  return `${dayOfMonth(date)}日 ${weekdayWord(date)}`
}

/** A coming day as one says it: '今天', '明天（周二 24日）', within a week '周四（26日）', later '12月3日 周四'. */
export function dayWord(date: DateText, today: DateText): string {
  const ahead = daysBetween(today, date)
  if (ahead === 0) return '今天'
  if (ahead === 1) return `明天（${weekdayWord(date)} ${dayOfMonth(date)}日）`
  if (ahead > 1 && ahead < 7) return `${weekdayWord(date)}（${dayOfMonth(date)}日）`
  return fullDayWord(date, today)
}

/** The two lines of a date card: ['明天', '周二 24日'], ['后天', '周三 25日'], ['周四', '26日']. */
export function dayCardWords(date: DateText, today: DateText): [string, string] {
  const nearWord = ['今天', '明天', '后天'][daysBetween(today, date)]
  const day = `${dayOfMonth(date)}日`
  return nearWord === undefined ? [weekdayWord(date), day] : [nearWord, `${weekdayWord(date)} ${day}`]
}

/** The clock, '9:20'. */
export function clockWord(moment: Moment): string {
  return timeOf(moment).slice(0, 5).replace(/^0/, '')
}

/** When something happened: '今天 9:20', '昨天 16:40', within a week '周六 10:05', earlier '11月3日 10:05'. */
export function pastWord(moment: Moment, today: DateText): string {
  const date = dateOf(moment)
  const ago = daysBetween(date, today)
  const near = ago >= 2 && ago < 7 ? weekdayWord(date) : ['今天', '昨天'][ago]
  return `${near ?? monthDayWord(date, today)} ${clockWord(moment)}`
}

const dayParts: [until: string, word: string][] = [
  ['05:00', '凌晨'],
  ['08:00', '早上'],
  ['11:30', '上午'],
  ['13:00', '中午'],
  ['18:00', '下午'],
  ['24:00', '晚上'],
]

/** '上午', '中午', '晚上' … by the hour. */
export function dayPartWord(moment: Moment): string {
  const time = timeOf(moment)
  return dayParts.find(([until]) => time < until)?.[1] ?? ''
}

/** The hour by the twelve-hour clock: '8 点', '11 点半', '4 点 20 分'. */
export function hourWord(moment: Moment): string {
  const [hours = 0, minutes = 0] = timeOf(moment).split(':').map(Number)
  const hour = `${hours > 12 ? hours - 12 : hours} 点`
  if (minutes === 0) return hour
  return minutes === 30 ? `${hour}半` : `${hour} ${minutes} 分`
}

/** '上午 8 点', '中午 11 点半', '晚上 8 点'. */
export function timeWord(moment: Moment): string {
  return `${dayPartWord(moment)} ${hourWord(moment)}`
}

/** '11 点半到 12 点半'. */
export function hoursWord(from: Moment, to: Moment): string {
  return `${hourWord(from)}到 ${hourWord(to)}`
}

/** A coming moment: '今晚 8 点', '今天上午 10 点', '明天（周二 24日）上午 9 点'. */
export function momentWord(moment: Moment, today: DateText): string {
  const day = dayWord(dateOf(moment), today)
  if (day === '今天' && dayPartWord(moment) === '晚上') return `今晚 ${hourWord(moment)}`
  return day.endsWith('天') || day.endsWith('）') ? `${day}${timeWord(moment)}` : `${day} ${timeWord(moment)}`
}

/** '农历十月十五'. */
export function lunarWord(date: DateText): string {
  return `农历${lunarDateOf(date).words}`
}

/** The lunar date at the elder levels: '十月十五'. */
export function shortLunarWord(date: DateText): string {
  return lunarDateOf(date).words
}

/** '逢集' on a market day of the village (the last digits of its lunar days), else null. */
export function marketWord(date: DateText, marketDigits: readonly number[]): string | null {
  return isMarketDay(date, marketDigits) ? '逢集' : null
}
