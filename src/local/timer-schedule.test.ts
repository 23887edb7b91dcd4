import { lastDue, readSchedule } from './timer-schedule'

const at = (text: string) => Date.parse(`${text}+08:00`)
const due = (config: string, from: string, to: string): string | null => {
  const found = lastDue(readSchedule(config)!, at(from), at(to))
  return found === null ? null : new Date(found + 8 * 3600 * 1000).toISOString().slice(0, 19)
}

it('is due every five minutes, and not again for the moment at which it ran', () => {
  const config = '0 */5 * * * * *'
  expect(due(config, '2026-11-24T10:00:01', '2026-11-24T10:05:00')).toBe('2026-11-24T10:05:00')
  expect(due(config, '2026-11-24T10:00:00', '2026-11-24T10:04:59')).toBeNull()
  expect(due(config, '2026-11-24T10:05:00', '2026-11-24T10:05:00')).toBeNull()
})

it('counts seconds, in steps, lists and ranges', () => {
  expect(due('*/20 * * * * * *', '2026-11-24T10:00:20', '2026-11-24T10:00:40')).toBe('2026-11-24T10:00:40')
  expect(due('*/20 * * * * * *', '2026-11-24T10:00:40', '2026-11-24T10:00:59')).toBeNull()
  expect(due('5,7-9 * * * * * *', '2026-11-24T10:00:05', '2026-11-24T10:00:08')).toBe('2026-11-24T10:00:08')
  expect(due('50/5 * * * * * *', '2026-11-24T10:00:50', '2026-11-24T10:00:56')).toBe('2026-11-24T10:00:55')
})

it('reads hours by the clock of UTC+8', () => {
  expect(due('0 0 8 * * * *', '2026-11-24T07:59:00', '2026-11-24T08:00:30')).toBe('2026-11-24T08:00:00')
  expect(due('0 0 8 * * * *', '2026-11-24T15:59:00', '2026-11-24T16:00:30')).toBeNull()
})

it('is due on the day or on the weekday when both are set, and on both when one is a star', () => {
  const config = '0 0 9 30 * 1 *'
  expect(due(config, '2026-11-23T00:00:00', '2026-11-23T23:59:59')).toBe('2026-11-23T09:00:00')
  expect(due(config, '2026-11-30T00:00:00', '2026-11-30T23:59:59')).toBe('2026-11-30T09:00:00')
  expect(due(config, '2026-11-24T00:00:00', '2026-11-24T23:59:59')).toBeNull()
  expect(due('0 0 9 * * MON *', '2026-11-24T00:00:00', '2026-11-29T23:59:59')).toBeNull()
})

it('knows months by number and name, and years', () => {
  expect(due('0 0 0 1 JAN,7 * 2027', '2026-11-24T00:00:00', '2028-01-01T00:00:00')).toBe(
    '2027-07-01T00:00:00',
  )
  expect(due('0 0 0 1 1 * 2026', '2026-11-24T00:00:00', '2028-01-01T00:00:00')).toBeNull()
})

it('answers the last of many due times, and none when the clock goes back', () => {
  expect(due('0 30 7 * * * *', '2026-11-24T08:00:00', '2026-12-24T07:00:00')).toBe('2026-12-23T07:30:00')
  expect(due('0 * * * * * *', '2026-11-24T10:00:00', '2026-11-24T09:00:00')).toBeNull()
})

it('reads no text that is not seven fields within their bounds', () => {
  for (const wrong of [
    '',
    '* * * * *',
    '60 * * * * * *',
    '0 0 24 * * * *',
    '0 0 0 0 * * *',
    '0 0 0 1 13 * *',
  ])
    expect([wrong, readSchedule(wrong)]).toEqual([wrong, null])
  for (const wrong of [
    '0 0 0 * * 7 *',
    '0 5-1 * * * * *',
    '*/0 * * * * * *',
    'a * * * * * *',
    '0 0 0 ? * * *',
  ])
    expect([wrong, readSchedule(wrong)]).toEqual([wrong, null])
})
