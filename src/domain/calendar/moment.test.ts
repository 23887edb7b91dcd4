import fc from 'fast-check'
import * as moment from './moment'

const { addDays, addMinutes, ageOn, atTime, dateOf, daysBetween, epochOfMoment, isDate, isMoment } = moment
const { momentOfEpoch, secondsBetween, timeOf, weekdayOf } = moment

describe('moments', () => {
  it('are village time, eight hours before UTC', () => {
    expect(momentOfEpoch(Date.UTC(2026, 10, 23, 16, 30, 5))).toBe('2026-11-24T00:30:05')
    expect(epochOfMoment('2026-11-24T00:30:05')).toBe(Date.UTC(2026, 10, 23, 16, 30, 5))
  })

  it('cut off parts of a second', () => {
    expect(momentOfEpoch(Date.UTC(2026, 10, 24, 2, 0, 0) + 999)).toBe('2026-11-24T10:00:00')
  })

  it('come back the same from the epoch, and sort as text as they do in time', () => {
    const second = fc.integer({ min: 0, max: 4_000_000_000 })
    fc.assert(
      fc.property(second, second, (a, b) => {
        expect(epochOfMoment(momentOfEpoch(a * 1000))).toBe(a * 1000)
        expect(momentOfEpoch(a * 1000) < momentOfEpoch(b * 1000)).toBe(a < b)
      }),
    )
  })

  it('are recognised only in the one form', () => {
    expect(isMoment('2026-11-24T10:00:00')).toBe(true)
    for (const other of [
      '2026-11-24T10:00',
      '2026-02-29T10:00:00',
      '2026-11-24T24:00:00',
      '2026-11-24 10:00:00',
      5,
    ])
      expect(isMoment(other)).toBe(false)
  })

  it('are made from a day and a time', () => {
    expect(atTime('2026-11-24', '20:00')).toBe('2026-11-24T20:00:00')
    expect(atTime('2026-11-24', '23:59:59')).toBe('2026-11-24T23:59:59')
    expect(() => atTime('2026-11-24', '24:00')).toThrow('not a time of day')
  })

  it('come apart into day and time', () => {
    expect(dateOf('2026-11-24T10:20:30')).toBe('2026-11-24')
    expect(timeOf('2026-11-24T10:20:30')).toBe('10:20:30')
  })

  it('move by minutes over midnight and back', () => {
    expect(addMinutes('2026-12-31T23:50:00', 20)).toBe('2027-01-01T00:10:00')
    expect(addMinutes('2027-01-01T00:10:00', -20)).toBe('2026-12-31T23:50:00')
    expect(secondsBetween('2026-12-31T23:50:00', '2027-01-01T00:10:00')).toBe(1200)
  })
})

describe('days', () => {
  it('exist or are not days', () => {
    expect(isDate('2028-02-29')).toBe(true)
    for (const other of ['2026-02-29', '2026-13-01', '2026-1-1', '2026-11-24T10:00:00', null])
      expect(isDate(other)).toBe(false)
  })

  it('move over the end of February', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  })

  it('are counted from one to the other', () => {
    expect(daysBetween('2026-11-24', '2026-12-01')).toBe(7)
    expect(daysBetween('2026-12-01', '2026-11-24')).toBe(-7)
  })

  it('have Sunday as weekday 0', () => {
    expect(weekdayOf('2026-11-22')).toBe(0)
    expect(weekdayOf('2026-11-24')).toBe(2)
  })
})

describe('age', () => {
  it('is the new one on the birthday', () => {
    expect(ageOn('1946-11-24', '2026-11-23')).toBe(79)
    expect(ageOn('1946-11-24', '2026-11-24')).toBe(80)
  })

  it('counts a month alone from its first day', () => {
    expect(ageOn('1946-11', '2026-10-31')).toBe(79)
    expect(ageOn('1946-11', '2026-11-01')).toBe(80)
  })

  it('is the new one on 1 March for 29 February, in a year without that day', () => {
    expect(ageOn('1944-02-29', '2026-02-28')).toBe(81)
    expect(ageOn('1944-02-29', '2026-03-01')).toBe(82)
    expect(ageOn('1944-02-29', '2028-02-29')).toBe(84)
  })
})
