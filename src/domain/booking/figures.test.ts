import { entry, session } from './builders'
import { figuresOf } from './figures'

it('counts guests with those who bring them, and late cancellings for the kitchen alone', () => {
  const roster = {
    one: entry({ seats: 3, guests: 2 }),
    two: entry({ state: 'checked-in' }),
    three: entry({ state: 'no-show' }),
    four: entry({ state: 'cancelled', seats: 0 }),
    five: entry({ state: 'late-cancel', seats: 0, guests: 1 }),
  }
  expect(figuresOf(session({ roster }))).toEqual({ seats: 5, arrived: 1, missing: 4, lateCancelled: 2 })
})
