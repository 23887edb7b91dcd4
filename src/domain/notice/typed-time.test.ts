import { timeOfTyped } from './typed-time'

it.each([
  ['19:00', '19:00'],
  ['19：05', '19:05'],
  ['7', '07:00'],
  ['19点', '19:00'],
  ['19 点半', '19:30'],
  ['8点20分', '08:20'],
])('reads %s as %s', (typed, time) => {
  expect(timeOfTyped(typed)).toBe(time)
})

it.each(['', '24:00', '7:60', '晚上七点', '1900'])('takes %p for no time', (typed) => {
  expect(timeOfTyped(typed)).toBeNull()
})
