import type { Answer } from '../answer'
import { act, standingOrder } from './builders'
import { decideBooking } from './decide-booking'
import { decideCancel } from './decide-cancel'
import { decideCheckIn, type CheckInAction } from './decide-check-in'
import { decideSeats } from './decide-seats'
import { decideSignOut } from './decide-sign-out'
import { decideStanding } from './decide-standing'
import { decideAccept, decideWait } from './decide-wait'
import { decideWalkIn } from './decide-walk-in'
import { noPickups, type PickupFacts } from './pickup'
import { queueMoved } from './queue'
import { changed, type RosterChange } from './roster-change'
import type { Session } from './session'

interface When {
  now: string
  key: number
  by: 'booker' | 'staff'
}

/** For tests: a tap of somebody, on himself or on some. */
export type Tap = When &
  (
    | { kind: 'book' | 'wait'; ids: string[]; guests: number }
    | { kind: 'cancel' | 'accept' | 'walk-in' | 'sign-out' | CheckInAction; ids: [string] }
  )

/** For tests: what happens without a tap: time passing, the cook's bowls, the rows being written, standing orders. */
export type Event = { now: string } & (
  | { kind: 'read' }
  | { kind: 'seats'; capacity: number }
  | { kind: 'rows' }
  | { kind: 'standing'; ids: string[]; away: string[] }
)

const home: PickupFacts = {
  guardians: [{ id: 'mother', name: '李梅', phone: null }],
  pickups: noPickups,
  date: '2026-11-24',
}

/** For tests: what the rules say to a tap. */
export function decide(at: Session, wish: Tap): Answer<RosterChange | null, string> {
  // A key belongs to one tap of one kind on one person: a retry is the same tap again.
  const key = `${wish.kind}-${wish.ids.join('+')}-${wish.key}`
  const doing = act({ key, now: wish.now, by: wish.by })
  const personId = wish.ids[0]
  if (wish.kind === 'cancel') return decideCancel({ session: at, personId, act: doing })
  if (wish.kind === 'accept') return decideAccept(at, personId, doing)
  if (wish.kind === 'walk-in') return decideWalkIn(at, { personId, birth: null, guests: 0 }, doing)
  if (wish.kind === 'sign-out')
    return decideSignOut(
      { session: at, personId, act: doing },
      { kind: 'guardian', personId: 'mother' },
      home,
    )
  if (wish.kind !== 'book' && wish.kind !== 'wait')
    return decideCheckIn({ session: at, personId, action: wish.kind, act: doing })
  const wishes = wish.ids.map((id) => ({
    personId: id,
    birth: null,
    guests: wish.guests,
    basis: 'self' as const,
  }))
  const facts = { session: at, wishes, act: doing, actorBirth: null }
  return wish.kind === 'book' ? decideBooking(facts) : decideWait(facts)
}

/** For tests: a session after something that nobody tapped. */
export function happen(at: Session, event: Exclude<Event, { kind: 'rows' }>): Session {
  if (event.kind === 'standing') {
    const orders = event.ids.map((personId) => ({
      order: standingOrder(personId, event.away.includes(personId)),
      birth: null,
    }))
    const change = decideStanding(at, orders, event.now)
    return change ? changed(at, change) : at
  }
  const { kind, ...about } = event
  if (kind === 'read') {
    const change = at.open && queueMoved(at, about.now)
    return change ? changed(at, change) : at
  }
  const { capacity } = about as Extract<Event, { kind: 'seats' }>
  const more = decideSeats(at, capacity, about.now)
  return more.ok ? { ...at, capacity, left: at.left + more.value } : at
}
