import { firstOfDesk } from './first-of-desk'

const now = '2026-11-24T10:00:00'
const session = (name: string, ends: string, named = true) => ({
  name,
  endsAt: `2026-11-24T${ends}:00`,
  named,
})
const breakfast = session('breakfast', '08:30')
const lunch = session('lunch', '13:00')
const clinic = session('clinic', '11:30', false)

it('is the next one that has not ended', () => {
  expect(firstOfDesk([breakfast, lunch, session('dinner', '19:00')], now)).toBe(lunch)
})

it('is one whose names may be read, before an earlier one that is only counted', () => {
  expect(firstOfDesk([clinic, lunch], now)).toBe(lunch)
  expect(firstOfDesk([clinic, breakfast], now)).toBe(clinic)
})

it('is the last one when all have ended, at the very end too', () => {
  expect(firstOfDesk([session('early', '07:00'), breakfast], now)).toBe(breakfast)
  expect(firstOfDesk([lunch], '2026-11-24T13:00:00')).toBe(lunch)
})

it('is none on a desk without sessions', () => {
  expect(firstOfDesk<typeof lunch>([], now)).toBeUndefined()
})
