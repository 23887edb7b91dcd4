import fc from 'fast-check'
import { act, session } from './builders'
import { decideBooking } from './decide-booking'
import { decideCancel } from './decide-cancel'
import { checkInActions, decideCheckIn } from './decide-check-in'
import { changed, type RosterChange } from './roster-change'
import type { Answer } from '../answer'
import type { Session } from './session'

const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6']
const times = ['2026-11-23T10:00:00', '2026-11-23T19:59:59', '2026-11-23T20:00:00', '2026-11-24T11:40:00']

const someone = fc.constantFrom(...people)
const when = {
  now: fc.constantFrom(...times),
  key: fc.nat(12),
  by: fc.constantFrom('booker' as const, 'staff' as const),
}
const tap = fc.oneof(
  fc.record({
    kind: fc.constant('book' as const),
    ids: fc.uniqueArray(someone, { minLength: 1, maxLength: 3 }),
    guests: fc.nat(3),
    ...when,
  }),
  fc.record({ kind: fc.constant('cancel' as const), ids: fc.tuple(someone), ...when }),
  fc.record({ kind: fc.constantFrom(...checkInActions), ids: fc.tuple(someone), ...when }),
)
type Tap = typeof tap extends fc.Arbitrary<infer T> ? T : never

function decide(at: Session, wish: Tap): Answer<RosterChange | null, string> {
  // A key belongs to one tap of one kind on one person: a retry is the same tap again.
  const key = `${wish.kind}-${wish.ids.join('+')}-${wish.key}`
  const doing = act({ key, now: wish.now, by: wish.by })
  const personId = wish.ids[0]
  if (wish.kind === 'cancel') return decideCancel({ session: at, personId, act: doing })
  if (wish.kind !== 'book') return decideCheckIn({ session: at, personId, action: wish.kind, act: doing })
  const wishes = wish.ids.map((id) => ({
    personId: id,
    birth: null,
    guests: wish.guests,
    basis: 'self' as const,
  }))
  return decideBooking({ session: at, wishes, act: doing, actorBirth: null })
}

const seatsIn = (at: Session) => Object.values(at.roster).reduce((sum, { seats }) => sum + seats, 0)

/** Runs taps one after the other, each against what the ones before left, and looks at every step. */
function play(taps: Tap[], look: (before: Session, after: Session, wish: Tap) => void): Session {
  return taps.reduce(
    (at, wish) => {
      const decided = decide(at, wish)
      const after = decided.ok && decided.value ? changed(at, decided.value) : at
      look(at, after, wish)
      return after
    },
    session({ capacity: 8 }),
  )
}

const anyTaps = fc.array(tap, { maxLength: 60 })

it('keeps left and the seats taken equal to the capacity, and left never below zero', () => {
  fc.assert(
    fc.property(anyTaps, (taps) => {
      play(taps, (_before, after) => {
        expect(after.left + seatsIn(after)).toBe(after.capacity)
        expect(after.left).toBeGreaterThanOrEqual(0)
      })
    }),
  )
})

it('touches only the entries of the people who are named', () => {
  fc.assert(
    fc.property(anyTaps, (taps) => {
      play(taps, (before, after, wish) => {
        for (const id of people)
          if (!(wish.ids as string[]).includes(id)) expect(after.roster[id]).toBe(before.roster[id])
      })
    }),
  )
})

it('gives nobody a second seat while he holds one', () => {
  fc.assert(
    fc.property(anyTaps, (taps) => {
      play(taps, (before, after, wish) => {
        if (wish.kind !== 'book') return
        for (const id of wish.ids)
          if ((before.roster[id]?.seats ?? 0) > 0) expect(after.roster[id]).toBe(before.roster[id])
      })
    }),
  )
})

it('answers every tap that succeeded the same way again and changes nothing by it', () => {
  fc.assert(
    fc.property(anyTaps, tap, (taps, last) => {
      const before = play(taps, () => undefined)
      const decided = decide(before, last)
      if (!decided.ok) return
      const after = decided.value ? changed(before, decided.value) : before
      expect(decide(after, last)).toEqual({ ok: true, value: null })
    }),
  )
})

it('never makes a cancelled booking a no-show', () => {
  fc.assert(
    fc.property(anyTaps, (taps) => {
      play(taps, (before, after) => {
        for (const id of people)
          if (after.roster[id]?.state === 'no-show' && before.roster[id] !== after.roster[id])
            expect(before.roster[id]?.state).toBe('confirmed')
      })
    }),
  )
})
