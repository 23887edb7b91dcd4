import fc from 'fast-check'
import type { Limit } from './limits'
import * as limits from './limits'
import { addMinutes } from './moment'

const { addDaySeconds, daySecondsBetween, dueAt, messageTimeFor, nextEscalation, recountedDue } = limits
const { reopenedLimit, urgencyOf } = limits

const workingDays = (count: number): Limit => ({ in: 'working-days', count })
const hours = (count: number): Limit => ({ in: 'day-minutes', count: count * 60 })
const dangerHours = (count: number): Limit => ({ in: 'clock-minutes', count: count * 60 })
const calendarDays = (count: number): Limit => ({ in: 'calendar-days', count })

describe('a limit in working days', () => {
  it.each([
    ['2026-11-24T00:00:00', 1, '2026-11-25T23:59:59'],
    ['2026-11-24T23:59:59', 1, '2026-11-25T23:59:59'],
    ['2026-11-21T10:00:00', 1, '2026-11-23T23:59:59'],
    ['2026-11-24T10:00:00', 5, '2026-12-01T23:59:59'],
    ['2026-09-30T10:00:00', 1, '2026-10-08T23:59:59'],
  ])('filed %s, %s days, ends at %s', (filed, days, at) => {
    expect(dueAt(filed, workingDays(days))).toEqual({ at, provisional: false })
  })

  it('is provisional beyond the last published calendar', () => {
    expect(dueAt('2026-12-31T10:00:00', workingDays(1))).toEqual({
      at: '2027-01-04T23:59:59',
      provisional: true,
    })
  })
})

it('counts calendar days over weekends', () => {
  expect(dueAt('2026-11-20T10:00:00', calendarDays(5)).at).toBe('2026-11-25T23:59:59')
})

describe('a limit in hours', () => {
  it.each([
    ['2026-11-24T09:22:00', 1, '2026-11-24T10:22:00'],
    ['2026-11-24T20:30:00', 1, '2026-11-25T07:30:00'],
    ['2026-11-24T20:00:00', 1, '2026-11-24T21:00:00'],
    ['2026-11-24T23:00:00', 1, '2026-11-25T08:00:00'],
    ['2026-11-24T21:00:00', 1, '2026-11-25T08:00:00'],
    ['2026-11-24T05:00:00', 1, '2026-11-24T08:00:00'],
    ['2026-11-27T10:00:00', 24, '2026-11-28T20:00:00'],
  ])('filed %s, %s hours, ends at %s', (filed, count, at) => {
    expect(dueAt(filed, hours(count)).at).toBe(at)
  })

  it('runs by the clock day and night for danger', () => {
    expect(dueAt('2026-11-24T23:00:00', dangerHours(2)).at).toBe('2026-11-25T01:00:00')
  })

  it('takes exactly its hours, from any moment', () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 * 30 })
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 100_000 }), (filed, seconds) => {
        const start = addMinutes('2026-11-01T00:00:00', filed)
        expect(daySecondsBetween(start, addDaySeconds(start, seconds))).toBe(seconds)
      }),
    )
  })
})

it('is never due earlier when filed later, nor with a longer limit', () => {
  const kind = fc.constantFrom<Limit['in']>('working-days', 'calendar-days', 'day-minutes', 'clock-minutes')
  const minute = fc.integer({ min: 0, max: 60 * 24 * 60 })
  const count = fc.integer({ min: 1, max: 40 })
  fc.assert(
    fc.property(kind, minute, minute, count, count, (unit, a, b, shorter, more) => {
      const [first, second] = [Math.min(a, b), Math.max(a, b)].map((m) =>
        addMinutes('2026-11-10T00:00:00', m),
      )
      const due = dueAt(first!, { in: unit, count: shorter }).at
      expect(due > first!).toBe(true)
      expect(dueAt(second!, { in: unit, count: shorter }).at >= due).toBe(true)
      expect(dueAt(first!, { in: unit, count: shorter + more }).at > due).toBe(true)
    }),
  )
})

describe('a reopened request', () => {
  it('has half of the limit, rounded up, at least one, and the same half each time', () => {
    expect(reopenedLimit(workingDays(5))).toEqual(workingDays(3))
    expect(reopenedLimit(workingDays(1))).toEqual(workingDays(1))
    expect(reopenedLimit(hours(24))).toEqual(hours(12))
  })
})

describe('a late request', () => {
  it('rises another level after a further full limit', () => {
    const due = { at: '2026-11-24T23:59:59', provisional: false }
    expect(nextEscalation(due, workingDays(3)).at).toBe('2026-11-27T23:59:59')
  })

  it('waits at least one working day before the next level', () => {
    const due = { at: '2026-11-24T10:00:00', provisional: false }
    expect(nextEscalation(due, dangerHours(2)).at).toBe('2026-11-25T10:00:00')
    expect(nextEscalation(due, hours(24)).at).toBe('2026-11-25T20:00:00')
  })
})

describe('urgency', () => {
  it.each([
    ['2026-11-20T23:59:59', 'calm'],
    ['2026-11-23T00:00:00', 'yellow'],
    ['2026-11-24T23:59:59', 'yellow'],
    ['2026-11-25T00:00:00', 'red'],
  ])('of a request due on Tuesday 24th is at %s %s', (now, urgency) => {
    expect(urgencyOf('2026-11-24T23:59:59', now)).toBe(urgency)
  })

  it('begins on Friday when due on Monday', () => {
    expect(urgencyOf('2026-11-23T23:59:59', '2026-11-19T23:00:00')).toBe('calm')
    expect(urgencyOf('2026-11-23T23:59:59', '2026-11-20T00:00:00')).toBe('yellow')
  })

  it('is yellow from the start for one working day', () => {
    const filed = '2026-11-21T10:00:00'
    expect(urgencyOf(dueAt(filed, workingDays(1)).at, filed)).toBe('yellow')
  })
})

it('moves a date that was seen only later when the calendar arrives', () => {
  const seen = { at: '2027-02-12T23:59:59', provisional: true }
  const later = { at: '2027-02-15T23:59:59', provisional: false }
  const earlier = { at: '2027-02-10T23:59:59', provisional: false }
  expect(recountedDue(seen, later)).toEqual(later)
  expect(recountedDue(seen, earlier)).toEqual({ at: seen.at, provisional: false })
})

it('sends messages about lateness between 08:00 and 20:00', () => {
  expect(messageTimeFor('2026-11-25T00:00:00')).toBe('2026-11-25T08:00:00')
  expect(messageTimeFor('2026-11-25T08:00:00')).toBe('2026-11-25T08:00:00')
  expect(messageTimeFor('2026-11-25T19:59:59')).toBe('2026-11-25T19:59:59')
  expect(messageTimeFor('2026-11-25T20:00:00')).toBe('2026-11-26T08:00:00')
})
