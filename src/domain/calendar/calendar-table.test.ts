import { getDayDetail, getLunarDate } from 'chinese-days'
import table from './calendar-table.json'
import { isCalendarKnown, isWorkingDay } from './holidays'
import { lunarDateOf } from './lunar'
import { addDays } from './moment'

/** Every day from one to another. */
function* days(from: string, to: string): Generator<string> {
  for (let date = from; date <= to; date = addDays(date, 1)) yield date
}

describe('the calendar table, beside the library that it was made from', () => {
  it('has the same lunar date for every day of this century', () => {
    const wrong: string[] = []
    for (const date of days('2000-01-01', '2099-12-31')) {
      const { lunarMon, lunarDay, isLeap, lunarMonCN, lunarDayCN } = getLunarDate(date)
      const words = `${isLeap ? '闰' : ''}${lunarMonCN}${lunarDayCN}`
      const ours = lunarDateOf(date)
      if (
        `${ours.month} ${ours.day} ${ours.leap} ${ours.words}` !==
        `${lunarMon} ${lunarDay} ${isLeap} ${words}`
      )
        wrong.push(date)
    }
    expect(wrong).toEqual([])
  })

  it('has the same working days for every published year', () => {
    const years = Object.keys(table.published)
    const wrong: string[] = []
    for (const date of days(`${years[0] ?? ''}-01-01`, `${years.at(-1) ?? ''}-12-31`)) {
      const { name, work } = getDayDetail(date)
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
      const worked = name.includes(',') ? work : weekday % 6 !== 0
      if (isWorkingDay(date).working !== worked) wrong.push(date)
    }
    expect(wrong).toEqual([])
  })

  it('has every year that the library has, so that a new calendar is not forgotten', () => {
    const hasNext = (year: number): boolean => getDayDetail(`${year}-10-01`).name.includes(',')
    let last = 2024
    while (hasNext(last + 1)) last += 1
    expect(isCalendarKnown(String(last))).toBe(true)
    expect(isCalendarKnown(String(last + 1))).toBe(false)
  })

  it('knows no lunar date outside of it', () => {
    expect(() => lunarDateOf('1998-12-31')).toThrow('no lunar date')
    expect(() => lunarDateOf('2101-01-01')).toThrow('no lunar date')
  })
})
