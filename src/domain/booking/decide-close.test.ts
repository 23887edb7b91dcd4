import { entry, session } from './builders'
import { decideClose } from './decide-close'
import { decideBooking } from './decide-booking'
import { decideCheckIn } from './decide-check-in'
import { changed } from './roster-change'
import { stateNow } from './state-now'
import { act } from './builders'

const now = '2026-11-24T09:00:00'
const closed = () =>
  session({
    open: false,
    closedBecause: '停电',
    taken: 3,
    roster: {
      mother: entry(),
      father: entry({ seats: 2, guests: 1 }),
      uncle: entry({ state: 'cancelled', seats: 0 }),
    },
  })

it('is off for everybody who expected to come from the second the center closes it', () => {
  const at = closed()
  expect(stateNow(at, entry(), now)).toBe('cancelled-by-center')
  expect(stateNow(at, entry({ state: 'cancelled', seats: 0 }), now)).toBe('cancelled')
  expect(stateNow(at, entry({ state: 'checked-in' }), now)).toBe('checked-in')
})

it('writes them down and gives all their seats back', () => {
  const at = closed()
  const change = decideClose(at, 'cook', now)
  expect(change).toMatchObject({ seats: -3, entries: [{ personId: 'mother' }, { personId: 'father' }] })
  const after = change ? changed(at, change) : at
  expect(after.left).toBe(after.capacity)
  expect(after.roster['father']).toMatchObject({ state: 'cancelled-by-center', actorId: 'cook', guests: 1 })
  expect(decideClose(after, 'cook', now)).toBeNull()
})

it('writes fifty at a time', () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`p${index}`, entry()]))
  expect(decideClose({ ...closed(), roster: many }, 'cook', now)?.entries).toHaveLength(50)
})

it('touches nobody while the session is open', () => {
  expect(decideClose({ ...closed(), open: true }, 'cook', now)).toBeNull()
})

it('takes no bookings and no ticks afterwards', () => {
  const wish = { personId: 'aunt', birth: '1950-03', guests: 0, basis: 'self' as const }
  const booking = decideBooking({
    session: closed(),
    wishes: [wish],
    act: act({ now: '2026-11-23T09:00:00' }),
    actorBirth: null,
  })
  expect(booking).toMatchObject({ refusal: 'closed-by-center' })
  const tick = { session: closed(), personId: 'mother', action: 'check-in' as const }
  expect(decideCheckIn({ ...tick, act: act({ now, by: 'staff' }) })).toMatchObject({
    refusal: 'closed-by-center',
  })
})
