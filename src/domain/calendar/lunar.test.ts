import { isMarketDay, lunarDateOf } from './lunar'

describe('the lunar date', () => {
  it.each([
    ['2026-11-23', '十月十五'],
    ['2026-02-16', '腊月廿九'],
    ['2026-02-17', '正月初一'],
    ['2027-02-06', '正月初一'],
    ['2025-12-20', '冬月初一'],
  ])('of %s is %s', (date, words) => {
    expect(lunarDateOf(date).words).toBe(words)
  })

  it('names a leap month', () => {
    expect(lunarDateOf('2025-07-24')).toEqual({ month: 6, day: 30, leap: false, words: '六月三十' })
    expect(lunarDateOf('2025-07-25')).toEqual({ month: 6, day: 1, leap: true, words: '闰六月初一' })
    expect(lunarDateOf('2025-08-23').words).toBe('七月初一')
  })
})

describe('market day', () => {
  it('is each lunar day ending in one of the digits', () => {
    expect(isMarketDay('2026-11-23', [5, 0])).toBe(true)
    expect(isMarketDay('2026-11-23', [2, 7])).toBe(false)
    expect(isMarketDay('2026-11-25', [2, 7])).toBe(true)
    expect(isMarketDay('2026-11-28', [5, 0])).toBe(true)
  })
})
