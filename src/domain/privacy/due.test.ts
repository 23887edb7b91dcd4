import fc from 'fast-check'
import { addDays } from '../calendar/moment'
import { dueSince, goesOn } from './due'

it('lets go on the thirtieth day and not a second before', () => {
  const closedAt = '2026-11-24T18:30:00'
  expect(closedAt <= dueSince(30, '2026-12-23T23:59:59')).toBe(false)
  expect(closedAt <= dueSince(30, '2026-12-24T00:00:00')).toBe(true)
  expect(goesOn(closedAt, 30)).toBe('2026-12-24')
})

it('counts a date as it counts a moment of that date', () => {
  expect('2026-08-26' <= dueSince(90, '2026-11-24T00:00:00')).toBe(true)
  expect('2026-08-27' <= dueSince(90, '2026-11-24T23:59:59')).toBe(false)
})

it('takes the very moment where no days are counted', () => {
  expect(dueSince(0, '2026-11-24T10:00:00')).toBe('2026-11-24T10:00:00')
})

it('says the same day as it acts on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 1100 }), (day, days) => {
      const since = `${addDays('2026-01-01', day)}T12:00:00`
      const on = goesOn(since, days)
      expect(since <= dueSince(days, `${on}T00:00:00`)).toBe(true)
      expect(since <= dueSince(days, `${addDays(on, -1)}T23:59:59`)).toBe(false)
    }),
  )
})
