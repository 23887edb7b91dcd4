import { addingNow } from './adding-now'
import { session } from './builders'

it('books who rings until the phone list ends, to the second, and then takes who comes', () => {
  expect(addingNow(session(), true, '2026-11-23T19:00:00')).toBe('phone')
  expect(addingNow(session(), true, '2026-11-24T08:29:59')).toBe('phone')
  expect(addingNow(session(), true, '2026-11-24T08:30:00')).toBe('coming')
})

it('lets who may not book take only those who come, on the day', () => {
  expect(addingNow(session(), false, '2026-11-23T19:00:00')).toBeNull()
  expect(addingNow(session(), false, '2026-11-24T11:40:00')).toBe('coming')
})

it('adds nobody to a session that is closed, or of which the list is shut', () => {
  expect(addingNow(session({ open: false }), true, '2026-11-24T08:00:00')).toBeNull()
  expect(addingNow(session(), true, '2026-11-26T00:00:00')).toBeNull()
})
