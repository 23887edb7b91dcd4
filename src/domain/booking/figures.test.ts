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
  expect(figuresOf(session({ roster }))).toMatchObject({ seats: 5, arrived: 1, missing: 4, lateCancelled: 2 })
})

it('counts who got it at the door as arrived, and tells the kitchen what is carried and what was added by phone', () => {
  const roster = {
    carried: entry({ seats: 2, state: 'delivered', delivery: true }),
    waiting: entry({ delivery: true }),
    rang: entry({ phoned: true }),
    gaveBack: entry({ seats: 0, state: 'cancelled', delivery: true, phoned: true }),
  }
  expect(figuresOf(session({ roster }))).toMatchObject({
    seats: 4,
    arrived: 2,
    missing: 2,
    carried: 3,
    phoned: 1,
  })
})
