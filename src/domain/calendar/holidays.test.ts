import { isCalendarKnown, isWorkingDay } from './holidays'
import { addWorkingDays, workingDaysIn } from './working-days'

describe('working days', () => {
  it('are known for the years since 2024 that have a published calendar', () => {
    for (let year = 2024; year <= 2026; year += 1) expect(isCalendarKnown(String(year))).toBe(true)
    expect(isCalendarKnown('2023')).toBe(false)
    expect(isCalendarKnown('2027')).toBe(false)
  })

  it('follow the published calendar with its exchanged days', () => {
    expect(isWorkingDay('2026-11-24')).toEqual({ working: true, provisional: false })
    expect(isWorkingDay('2026-11-22')).toEqual({ working: false, provisional: false })
    expect(isWorkingDay('2026-10-05').working).toBe(false)
    expect(isWorkingDay('2026-10-10').working).toBe(true)
  })

  it('beyond the last calendar are weekdays without the fixed holidays, and provisional', () => {
    expect(isWorkingDay('2027-03-01')).toEqual({ working: true, provisional: true })
    expect(isWorkingDay('2027-03-06')).toEqual({ working: false, provisional: true })
  })

  it.each([
    ['New Year', ['2027-01-01']],
    [
      'Spring Festival from its eve to the third day',
      ['2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28'],
    ],
    ['Qingming', ['2027-04-05', '2028-04-04']],
    ['1 and 2 May', ['2028-05-01', '2028-05-02']],
    ['Dragon Boat', ['2027-06-09']],
    ['Mid-Autumn', ['2027-09-15']],
    ['1 to 3 October', ['2027-10-01', '2029-10-01', '2029-10-02', '2029-10-03']],
  ])('beyond the last calendar leave out %s', (_name, dates) => {
    for (const date of dates)
      expect({ date, ...isWorkingDay(date) }).toEqual({ date, working: false, provisional: true })
  })

  it('beyond the last calendar are worked on the day before the eve and the fourth day', () => {
    expect(isWorkingDay('2028-01-24').working).toBe(true)
    expect(isWorkingDay('2030-02-06').working).toBe(true)
  })

  it('do not take a leap month for the festival (闰五月初五 of 2028)', () => {
    expect(isWorkingDay('2028-05-28').working).toBe(false)
    expect(isWorkingDay('2028-06-27').working).toBe(true)
  })
})

describe('counting working days', () => {
  it('starts on the day after, at whatever weekday', () => {
    expect(addWorkingDays('2026-11-24', 1).date).toBe('2026-11-25')
    expect(addWorkingDays('2026-11-21', 1).date).toBe('2026-11-23')
  })

  it('leaves out weekends and holidays, and takes exchanged days in', () => {
    expect(addWorkingDays('2026-11-26', 3).date).toBe('2026-12-01')
    expect(addWorkingDays('2026-09-30', 1).date).toBe('2026-10-08')
    expect(addWorkingDays('2026-10-09', 1).date).toBe('2026-10-10')
  })

  it('goes back with a negative number and stays with none', () => {
    expect(addWorkingDays('2026-11-23', -1).date).toBe('2026-11-20')
    expect(addWorkingDays('2026-11-22', 0).date).toBe('2026-11-22')
  })

  it('is provisional as soon as it passes into a year without calendar', () => {
    expect(addWorkingDays('2026-12-30', 1)).toEqual({ date: '2026-12-31', provisional: false })
    expect(addWorkingDays('2026-12-31', 1)).toEqual({ date: '2027-01-04', provisional: true })
  })

  it('between two days takes the first in and the last not', () => {
    expect(workingDaysIn('2026-11-20', '2026-11-24')).toBe(2)
    expect(workingDaysIn('2026-11-24', '2026-11-24')).toBe(0)
  })
})
