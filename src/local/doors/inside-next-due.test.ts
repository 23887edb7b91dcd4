import { nextDue } from './inside-next-due'

const at = (moment: string): number => Date.parse(`${moment}+08:00`)

it.each([
  ['0 */5 * * * * *', '2026-11-24T10:00:00', '2026-11-24T10:05:00'],
  ['0 */5 * * * * *', '2026-11-24T10:04:59', '2026-11-24T10:05:00'],
  ['30 0 8 * * * *', '2026-11-24T10:00:00', '2026-11-25T08:00:30'],
  ['0 0 9 1 * * *', '2026-11-24T10:00:00', '2026-12-01T09:00:00'],
  ['0 0 0 24 11 * *', '2026-11-24T00:00:00', '2027-11-24T00:00:00'],
])('finds when %s falls due after %s', (config, now, due) => {
  expect(nextDue(config, at(now))).toBe(at(due))
})

it('finds nothing for a timer of a year that is over', () => {
  expect(nextDue('0 0 9 1 1 * 2020', at('2026-11-24T10:00:00'))).toBeNull()
})
