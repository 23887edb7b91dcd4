import { session } from './builders'
import { callFirst } from './call-first'

const elder = { age: 78, livesAlone: true, state: 'confirmed' as const }
const late = '2026-11-24T12:00:00'

it('puts an elder on top half an hour before the end, and not earlier', () => {
  expect(callFirst(session(), elder, '2026-11-24T11:59:59')).toBe(false)
  expect(callFirst(session(), elder, late)).toBe(true)
})

it('asks after somebody of 75 in a full house, and after anybody who lives alone', () => {
  expect(callFirst(session(), { ...elder, age: 75, livesAlone: false }, late)).toBe(true)
  expect(callFirst(session(), { ...elder, age: 74, livesAlone: false }, late)).toBe(false)
  expect(callFirst(session(), { ...elder, age: null }, late)).toBe(true)
})

it('asks after nobody who came or cancelled', () => {
  expect(callFirst(session(), { ...elder, state: 'checked-in' }, late)).toBe(false)
  expect(callFirst(session(), { ...elder, state: 'late-cancel' }, late)).toBe(false)
})

it('asks after nobody who missed a clinic time', () => {
  expect(callFirst(session({}, 'clinic'), elder, late)).toBe(false)
})
