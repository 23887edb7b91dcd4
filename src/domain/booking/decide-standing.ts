import type { Moment } from '../calendar/moment'
import { decideBooking } from './decide-booking'
import { decideCancel } from './decide-cancel'
import { changed, seatsTaken, type EntryChange, type RosterChange } from './roster-change'
import type { Session } from './session'
import { offKeyOf, pauseOn, standingStep, type StandingOrder } from './standing'

/** An order with what its price depends on. */
export interface OrderOf {
  order: StandingOrder
  birth: string | null
}

/**
 * What these orders make of a session now, in one change, each by itself: one that finds no seat takes nobody else's.
 * Null: nothing is to be done.
 */
export function decideStanding(session: Session, orders: OrderOf[], now: Moment): RosterChange | null {
  let at = session
  const entries: EntryChange[] = []
  for (const one of orders) {
    const change = stepOf(at, one, now)
    if (!change) continue
    at = changed(at, change)
    entries.push(...change.entries)
  }
  if (entries.length === 0) return null
  const books = entries.some(({ after }) => after.state === 'confirmed')
  return {
    entries,
    seats: seatsTaken(entries),
    until: books ? 'closesAt' : null,
    unlessQueue: books && session.terms.waitlist && session.waiting.length === 0,
  }
}

/** Whom the order is for and the session has no seat: she is told so on her page, and it is tried again. */
export function isLeftOut(session: Session, { order }: OrderOf, now: Moment): boolean {
  return standingStep(order, session, now) === 'book'
}

function stepOf(session: Session, { order, birth }: OrderOf, now: Moment): RosterChange | null {
  const { personId, actorId, basis, delivery } = order
  const step = standingStep(order, session, now)
  if (step === 'book') {
    const wish = { personId, birth, guests: 0, basis, ...(delivery !== null && { delivery }) }
    const act = { key: null, now, actorId, by: 'rule' } as const
    const booked = decideBooking({ session, wishes: [wish], act, actorBirth: null })
    return booked.ok ? booked.value : null
  }
  if (step !== 'give-back') return null
  const said = pauseOn(order, session.date)
  const key = offKeyOf(session.roster[personId]?.rev ?? 0)
  const act = { key, now, actorId: said?.byId ?? actorId, basis: said?.basis ?? basis, by: 'booker' } as const
  const gone = decideCancel({ session, personId, act })
  return gone.ok ? gone.value : null
}
