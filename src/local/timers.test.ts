import { isDueBetween } from './timers'

const at = (text: string) => Date.parse(`${text}+08:00`)

it('is due every five minutes', () => {
  expect(isDueBetween('0 */5 * * * * *', at('2026-11-24T10:00:01'), at('2026-11-24T10:05:00'))).toBe(true)
  expect(isDueBetween('0 */5 * * * * *', at('2026-11-24T10:00:00'), at('2026-11-24T10:04:59'))).toBe(false)
})

it('does not run twice for the moment at which it ran before', () => {
  const moment = at('2026-11-24T10:05:00')
  expect(isDueBetween('0 */5 * * * * *', moment, moment)).toBe(false)
})

it('reads hours in the time of the village', () => {
  expect(isDueBetween('0 0 8 * * * *', at('2026-11-24T07:59:00'), at('2026-11-24T08:00:30'))).toBe(true)
  expect(isDueBetween('0 0 8 * * * *', at('2026-11-24T15:59:00'), at('2026-11-24T16:00:30'))).toBe(false)
})

it('runs on the day or on the weekday when both are set', () => {
  const monday = [at('2026-11-23T00:00:00'), at('2026-11-23T23:59:59')] as const
  const thirtieth = [at('2026-11-30T00:00:00'), at('2026-11-30T23:59:59')] as const
  const tuesday = [at('2026-11-24T00:00:00'), at('2026-11-24T23:59:59')] as const
  const config = '0 0 9 30 * 1 *'
  expect(isDueBetween(config, ...monday)).toBe(true)
  expect(isDueBetween(config, ...thirtieth)).toBe(true)
  expect(isDueBetween(config, ...tuesday)).toBe(false)
})

it('runs none when the clock goes back', () => {
  expect(isDueBetween('0 * * * * * *', at('2026-11-24T10:00:00'), at('2026-11-24T09:00:00'))).toBe(false)
})
