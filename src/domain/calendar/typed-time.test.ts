import { timeOfTyped } from './typed-time'

it.each([
  ['11:30', '11:30'],
  ['11：30', '11:30'],
  ['9点', '09:00'],
  ['11点半', '11:30'],
  ['16点20分', '16:20'],
  ['7:05', '07:05'],
])('reads %s', (typed, time) => {
  expect(timeOfTyped(typed)).toBe(time)
})

it.each(['', '11', '25:00', '11:60', '中午', '11:3x'])('does not guess at “%s”', (typed) => {
  expect(timeOfTyped(typed)).toBeNull()
})
