import * as words from './words'

const today = '2026-11-23'

describe('a coming day', () => {
  it.each([
    ['2026-11-23', '今天'],
    ['2026-11-24', '明天（周二 24日）'],
    ['2026-11-25', '周三（25日）'],
    ['2026-11-26', '周四（26日）'],
    ['2026-11-29', '周日（29日）'],
    ['2026-11-30', '11月30日 周一'],
    ['2026-12-03', '12月3日 周四'],
    ['2027-01-04', '2027年1月4日 周一'],
  ])('%s is said as %s', (date, said) => {
    expect(words.dayWord(date, today)).toBe(said)
  })

  it('stands on a date card in two lines', () => {
    expect(words.dayCardWords('2026-11-24', today)).toEqual(['明天', '周二 24日'])
    expect(words.dayCardWords('2026-11-25', today)).toEqual(['后天', '周三 25日'])
    expect(words.dayCardWords('2026-11-26', today)).toEqual(['周四', '26日'])
  })

  it('heads a page with the month, or short for elders', () => {
    expect(words.fullDayWord('2026-11-23', today)).toBe('11月23日 周一')
    expect(words.shortDayWord('2026-11-23')).toBe('23日 周一')
  })
})

describe('a past moment', () => {
  it.each([
    ['2026-11-23T09:20:00', '今天 9:20'],
    ['2026-11-22T16:40:00', '昨天 16:40'],
    ['2026-11-21T10:05:00', '周六 10:05'],
    ['2026-11-16T10:05:00', '11月16日 10:05'],
    ['2025-11-03T00:05:00', '2025年11月3日 0:05'],
  ])('%s is said as %s', (moment, said) => {
    expect(words.pastWord(moment, today)).toBe(said)
  })
})

describe('the time of day', () => {
  it.each([
    ['04:59', '凌晨 4 点 59 分'],
    ['06:30', '早上 6 点半'],
    ['08:00', '上午 8 点'],
    ['11:30', '中午 11 点半'],
    ['12:00', '中午 12 点'],
    ['13:00', '下午 1 点'],
    ['16:20', '下午 4 点 20 分'],
    ['18:00', '晚上 6 点'],
    ['20:00', '晚上 8 点'],
  ])('%s is said as %s', (time, said) => {
    expect(words.timeWord(`2026-11-24T${time}:00`)).toBe(said)
  })

  it('makes a span', () => {
    expect(words.hoursWord('2026-11-24T11:30:00', '2026-11-24T12:30:00')).toBe('11 点半到 12 点半')
  })

  it.each([
    ['2026-11-23T20:00:00', '今晚 8 点'],
    ['2026-11-23T10:00:00', '今天上午 10 点'],
    ['2026-11-24T20:00:00', '明天（周二 24日）晚上 8 点'],
    ['2026-12-03T09:00:00', '12月3日 周四 上午 9 点'],
  ])('of a coming moment %s is said as %s', (moment, said) => {
    expect(words.momentWord(moment, today)).toBe(said)
  })
})

describe('the lunar date and the market', () => {
  it('stand beside the date', () => {
    expect(words.lunarWord('2026-11-23')).toBe('农历十月十五')
    expect(words.shortLunarWord('2026-11-23')).toBe('十月十五')
    expect(words.marketWord('2026-11-23', [5, 0])).toBe('逢集')
    expect(words.marketWord('2026-11-24', [5, 0])).toBeNull()
  })
})
