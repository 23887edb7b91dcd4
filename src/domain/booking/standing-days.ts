import type { Moment } from '../calendar/moment'
import { stands } from './entry-states'
import { stateAfter } from './entry-steps'
import { isCarried } from './decide-booking'
import { priceOf } from './price'
import type { Session } from './session'
import { stateNow } from './state-now'
import { isFor, pauseOn, type PauseReason, type StandingOrder } from './standing'

/** One coming meal of a standing order, as she and those who order for her see it. */
export interface StandingDay {
  sessionId: string
  date: string
  name: string
  startsAt: Moment
  endsAt: Moment
  cancelUntil: Moment
  /** `off` somebody cancelled this very meal; `waits` it is booked as soon as there is a seat. */
  state: 'booked' | 'paused' | 'off' | 'closed' | 'waits'
  why: PauseReason | null
  closedBecause: string | null
  pays: number | null
  delivery: boolean
  /** What one tap does now: not this day, not this day though it is cooked, this day after all; null: nothing. */
  turn: 'off' | 'late-off' | 'on' | null
}

/** The coming meals that an order is for, in their order; what she eats there by hand counts as eaten. */
export function standingDays(
  sessions: Session[],
  order: StandingOrder,
  birth: string | null,
  now: Moment,
): StandingDay[] {
  return sessions
    .filter((session) => isFor(order, session) && isStillOn(session, order, now))
    .map((session) => dayOf(session, order, birth, now))
}

/** Coming, and not one that was closed before the order was there. */
function isStillOn(session: Session, { personId }: StandingOrder, now: Moment): boolean {
  return now < session.endsAt && (now < session.closesAt || session.roster[personId] !== undefined)
}

function dayOf(session: Session, order: StandingOrder, birth: string | null, now: Moment): StandingDay {
  const { id, date, name, startsAt, endsAt, cancelUntil, closedBecause, terms } = session
  const entry = session.roster[order.personId] ?? null
  const state = stateOf(session, order, now)
  const planned = terms.prices && priceOf(terms.prices, birth, 0, date)
  const price = state === 'booked' && entry ? entry.price : planned
  return {
    sessionId: id,
    ...{ date, name, startsAt, endsAt, cancelUntil, state, closedBecause },
    why: state === 'paused' ? (pauseOn(order, date)?.why ?? null) : null,
    pays: price?.pays ?? null,
    delivery:
      state === 'booked' ? entry?.delivery === true : (order.delivery ?? isCarried(terms, birth, date)),
    turn: turnOf(session, order, state, now),
  }
}

function stateOf(session: Session, order: StandingOrder, now: Moment): StandingDay['state'] {
  const entry = session.roster[order.personId] ?? null
  if (!session.open) return 'closed'
  if (entry && stands(stateNow(session, entry, now))) return 'booked'
  if (pauseOn(order, session.date)) return 'paused'
  if (entry) return 'off'
  return 'waits'
}

function turnOf(
  session: Session,
  { personId }: StandingOrder,
  state: StandingDay['state'],
  now: Moment,
): StandingDay['turn'] {
  const entry = session.roster[personId] ?? null
  if (state === 'booked') {
    const after = stateAfter('cancel', session, entry, 'booker', now)
    return after === null ? null : after === 'cancelled' ? 'off' : 'late-off'
  }
  if (state !== 'paused' && state !== 'off') return null
  return stateAfter('book', session, entry, 'booker', now) === null ? null : 'on'
}
