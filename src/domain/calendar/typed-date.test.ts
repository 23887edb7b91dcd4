import { dateOfTyped, pastDateOfTyped } from './typed-date'

const today = '2026-11-24'

it.each([
  ['2027年1月1日', '2027-01-01'],
  ['2027-1-1', '2027-01-01'],
  ['2027.01.05', '2027-01-05'],
  ['2027/12/31', '2027-12-31'],
  [' 1 月 1 号 ', '2027-01-01'],
  ['12月1日', '2026-12-01'],
  ['11月24日', '2027-11-24'],
  ['2026年1月1日', '2026-01-01'],
  ['2月30日', null],
  ['2027年2月29日', null],
  ['明天', null],
  ['20270101', null],
])('reads %s as %s', (typed, date) => {
  expect(dateOfTyped(typed, today)).toBe(date)
})

it.each([
  ['11月24日', '2026-11-24'],
  ['12月1日', '2025-12-01'],
  ['2026.1.5', '2026-01-05'],
  ['2月29日', null],
  ['明天', null],
])('takes %s for a day that has been, the last one where no year is written', (typed, date) => {
  expect(pastDateOfTyped(typed, '2026-11-24')).toBe(date)
})
