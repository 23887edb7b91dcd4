import fc from 'fast-check'
import { bookingRow, type BookingRow } from './booking-row'
import { session } from './builders'
import { checkInActions } from './decide-check-in'
import { decideClose } from './decide-close'
import { decide, happen, type Event, type Tap } from './doings'
import { isWaiting } from './entry-states'
import { queueStands } from './queue'
import { changed } from './roster-change'
import type { Session } from './session'
import { stateNow } from './state-now'

const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6']
// A lunch with a queue: before and after the night, at the cut-off, and at the table.
const times = [
  '2026-11-22T10:00:00',
  '2026-11-22T20:30:00',
  '2026-11-22T22:00:00',
  '2026-11-23T08:00:00',
  '2026-11-23T10:00:00',
  '2026-11-23T19:59:59',
  '2026-11-23T20:00:00',
  '2026-11-24T11:40:00',
]

const someone = fc.constantFrom(...people)
const when = {
  now: fc.constantFrom(...times),
  key: fc.nat(30),
  by: fc.constantFrom('booker' as const, 'staff' as const),
}
const tap = fc.oneof(
  fc.record({
    kind: fc.constantFrom('book' as const, 'wait' as const),
    ids: fc.uniqueArray(someone, { minLength: 1, maxLength: 3 }),
    guests: fc.nat(1),
    ...when,
  }),
  fc.record({
    kind: fc.constantFrom('cancel' as const, 'accept' as const, 'walk-in' as const, 'sign-out' as const),
    ids: fc.tuple(someone),
    ...when,
  }),
  fc.record({ kind: fc.constantFrom(...checkInActions), ids: fc.tuple(someone), ...when }),
)
/** What happens without a tap of a resident: time passing, the cook's bowls, a closing, the rows being written. */
const event = fc.oneof(
  fc.record({ kind: fc.constant('read' as const), now: fc.constantFrom(...times.slice(0, 5)) }),
  fc.record({ kind: fc.constant('seats' as const), now: when.now, capacity: fc.nat(6) }),
  fc.record({ kind: fc.constant('rows' as const), now: when.now }),
  // Some eat there every day, some of them are away just now.
  fc.record({
    kind: fc.constant('standing' as const),
    now: when.now,
    ids: fc.subarray(people),
    away: fc.subarray(people),
  }),
)
const eatery = (): Session => {
  const lunch = session({ capacity: 3 })
  return { ...lunch, terms: { ...lunch.terms, waitlist: true } }
}

const seatsIn = (at: Session) => Object.values(at.roster).reduce((sum, { seats }) => sum + seats, 0)

/** A seat, but for one whose offer is over and not yet tidied. */
function stillHolds(at: Session, id: string, now: string): boolean {
  const found = at.roster[id]
  return !!found && found.seats > 0 && stateNow(at, found, now) !== 'expired'
}

/** Runs taps one after the other, each against what the ones before left, and looks at every step. */
function play(doings: (Tap | Event)[], look: (before: Session, after: Session, wish: Tap) => void): Session {
  return doings.reduce<Session>((at, doing) => {
    if (doing.kind === 'rows') return at
    if (doing.kind === 'read' || doing.kind === 'seats' || doing.kind === 'standing') return happen(at, doing)
    const decided = decide(at, doing)
    const after = decided.ok && decided.value ? changed(at, decided.value) : at
    look(at, after, doing)
    return after
  }, eatery())
}

const anyTaps = fc.array(fc.oneof({ weight: 3, arbitrary: tap }, event), { minLength: 20, maxLength: 60 })

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
        if (wish.kind !== 'book' && wish.kind !== 'wait') return
        for (const id of wish.ids)
          if (stillHolds(before, id, wish.now)) expect(after.roster[id]).toBe(before.roster[id])
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

it('keeps the queue in step with the roster, and passes nobody who waits', () => {
  fc.assert(
    fc.property(anyTaps, (taps) => {
      play(taps, (before, after, wish) => {
        const waits = people.filter((id) => isWaiting(after.roster[id]?.state ?? 'none'))
        expect([...after.waiting].sort()).toEqual(waits)
        if (wish.kind !== 'book' || after === before) return
        expect(queueStands(before, wish.now)).toBe(false)
      })
    }),
  )
})

it('is off for everybody once it is closed, with every seat given back', () => {
  fc.assert(
    fc.property(anyTaps, (taps) => {
      let at: Session = { ...play(taps, () => undefined), open: false }
      for (let change = decideClose(at, 'cook', '2026-11-24T09:00:00'); change;) {
        at = changed(at, change)
        change = decideClose(at, 'cook', '2026-11-24T09:00:00')
      }
      expect(at.waiting).toEqual([])
      expect(at.left + seatsIn(at)).toBe(at.capacity)
      for (const { state } of Object.values(at.roster)) expect(['confirmed', 'offered']).not.toContain(state)
    }),
  )
})

it('writes every row as the roster says, wherever the writing broke off', () => {
  fc.assert(
    fc.property(anyTaps, fc.array(fc.boolean(), { maxLength: 20 }), (taps, breaks) => {
      const rows = new Map<string, BookingRow>()
      const heal = (at: Session, stopAt: number): Session => {
        const written = at.unwritten.slice(0, stopAt)
        for (const id of written) {
          const found = at.roster[id]
          if (found) rows.set(id, bookingRow(at, id, found))
        }
        return { ...at, unwritten: at.unwritten.slice(stopAt) }
      }
      const end = taps.reduce<Session>((at, doing, index) => {
        // The rows follow each act; here and there the function dies before or between them.
        if (doing.kind === 'rows') return heal(at, breaks[index % 20] ? 1 : 99)
        if (doing.kind === 'read' || doing.kind === 'seats' || doing.kind === 'standing')
          return happen(at, doing)
        const decided = decide(at, doing)
        return decided.ok && decided.value ? changed(at, decided.value) : at
      }, eatery())
      const healed = heal(end, 99)
      for (const [id, found] of Object.entries(healed.roster))
        expect(rows.get(id)).toEqual(bookingRow(healed, id, found))
    }),
  )
})
