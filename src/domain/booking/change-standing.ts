import { no, yes, type Answer } from '../answer'
import { addDays, dateOf, type DateText, type Moment } from '../calendar/moment'
import type { Basis } from './basis'
import type { StandingOrder, StandingPause } from './standing'

export const pauseRefusals = ['no-standing-order', 'days-impossible'] as const
export type PauseRefusal = (typeof pauseRefusals)[number]

/** Longest pause that can be said at once, and how many are kept. */
const longestDays = 366
const pausesKept = 20
const keysKept = 5

/** Who changes an order, when, on what ground, under which client key. */
export interface StandingAct {
  now: Moment
  actorId: string
  basis: Basis
  key: string
}

/** What somebody wants to eat from now on; no weekday at all says no to it. */
export interface StandingWish extends Pick<
  StandingOrder,
  'personId' | 'villageId' | 'parts' | 'weekdays' | 'delivery'
> {
  from: DateText
}

/** The order after it was set, changed or stopped; null: there is nothing to change, or this key did it before. */
export function standingSet(
  before: StandingOrder | null,
  wish: StandingWish,
  { now, actorId, basis, key }: StandingAct,
): StandingOrder | null {
  if (before?.keys.includes(key)) return null
  const stops = wish.weekdays.length === 0
  if (stops && before?.state !== 'running') return null
  const today = dateOf(now)
  return {
    ...wish,
    service: 'canteen',
    // What was chosen is kept when she stops, so that she finds it again.
    ...(stops && before && { parts: before.parts, weekdays: before.weekdays, delivery: before.delivery }),
    state: stops ? 'stopped' : 'running',
    from: wish.from < today ? today : wish.from,
    pauses: stops ? [] : [...(before?.pauses ?? [])].filter(({ to }) => to >= today),
    ...{ at: now, actorId, basis },
    keys: withKey(before, key),
    rev: (before?.rev ?? 0) + 1,
  }
}

/** The order with days on which she does not eat; null: this key did it before. */
export function standingPaused(
  order: StandingOrder | null,
  { from, to, why }: Pick<StandingPause, 'from' | 'to' | 'why'>,
  { now, actorId, basis, key }: StandingAct,
): Answer<StandingOrder | null, PauseRefusal> {
  if (order?.keys.includes(key)) return yes(null)
  if (order?.state !== 'running') return no('no-standing-order')
  if (!arePossible(from, to, now)) return no('days-impossible')
  const pause = { from, to, why, at: now, byId: actorId, basis }
  const pauses = [...without(order.pauses, from, to), pause].slice(-pausesKept)
  return yes({ ...order, pauses, keys: withKey(order, key), rev: order.rev + 1 })
}

/** The order that goes on on these days after all; null: this key did it before. */
export function standingResumed(
  order: StandingOrder | null,
  { from, to }: Pick<StandingPause, 'from' | 'to'>,
  { now, key }: StandingAct,
): Answer<StandingOrder | null, PauseRefusal> {
  if (order?.keys.includes(key)) return yes(null)
  if (order?.state !== 'running') return no('no-standing-order')
  if (!arePossible(from, to, now)) return no('days-impossible')
  return yes({
    ...order,
    pauses: without(order.pauses, from, to),
    keys: withKey(order, key),
    rev: order.rev + 1,
  })
}

function arePossible(from: DateText, to: DateText, now: Moment): boolean {
  return dateOf(now) <= from && from <= to && to <= addDays(dateOf(now), longestDays)
}

/** What is left of the pauses outside of these days. */
function without(pauses: StandingPause[], from: DateText, to: DateText): StandingPause[] {
  return pauses.flatMap((pause) => {
    if (pause.to < from || to < pause.from) return [pause]
    return [
      ...(pause.from < from ? [{ ...pause, to: addDays(from, -1) }] : []),
      ...(to < pause.to ? [{ ...pause, from: addDays(to, 1) }] : []),
    ]
  })
}

const withKey = (before: StandingOrder | null, key: string): string[] =>
  [...(before?.keys ?? []), key].slice(-keysKept)
