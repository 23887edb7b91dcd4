import type { DateText, Moment } from '../calendar/moment'
import { weekdayOf } from '../calendar/moment'
import type { Basis } from './basis'
import { stateAfter } from './entry-steps'
import type { Session } from './session'

/** 天天来吃: the meals that somebody eats on chosen weekdays until she says no (product.md §2, standing order). */
export interface StandingOrder {
  personId: string
  villageId: string
  service: 'canteen'
  state: 'running' | 'stopped'
  /** The parts of the timetable: `lunch`. */
  parts: string[]
  /** 0 Sunday to 6 Saturday. */
  weekdays: number[]
  /** Null: as her age says on the day. */
  delivery: boolean | null
  from: DateText
  pauses: StandingPause[]
  /** When it was set last, by whom, on what ground; a meal that it books stands on that ground. */
  at: Moment
  actorId: string
  basis: Basis
  /** Keys of the last five acts. */
  keys: string[]
  rev: number
}

export const pauseReasons = ['day-off', 'away', 'hospital'] as const
export type PauseReason = (typeof pauseReasons)[number]

/** Days on which she does not eat, both included; one day is a day off. */
export interface StandingPause {
  from: DateText
  to: DateText
  why: PauseReason
  at: Moment
  byId: string
  basis: Basis
}

/** From this age on 天天来吃 is offered before all else (product.md §2: the elder's default). */
export const elderAge = 60

/** How a meal that the order gave back is known: nobody said no to this very meal, so the order may book it again. */
const offKey = 'standing-off-'
export const offKeyOf = (rev: number): string => `${offKey}${rev}`

type Meal = Pick<Session, 'date' | 'part'>

/** The pause that holds on a day, or null. */
export function pauseOn({ pauses }: Pick<StandingOrder, 'pauses'>, date: DateText): StandingPause | null {
  return pauses.find(({ from, to }) => from <= date && date <= to) ?? null
}

/** Whether the order is for this meal, paused or not. */
export function isFor({ parts, weekdays, from, state }: StandingOrder, { date, part }: Meal): boolean {
  return state === 'running' && from <= date && parts.includes(part) && weekdays.includes(weekdayOf(date))
}

/**
 * What the order does about a meal now. It books where she has no entry, or where it was the order itself that gave
 * the meal back: a day that somebody cancelled stays cancelled. It gives back what it booked and is no longer for: in
 * time, and for a day on which she is away also late, so that the kitchen knows.
 */
export function standingStep(
  order: StandingOrder,
  session: Session,
  now: Moment,
): 'book' | 'give-back' | null {
  const entry = session.roster[order.personId] ?? null
  const pause = pauseOn(order, session.date)
  if (isFor(order, session) && !pause) {
    const gaveBack = entry?.state === 'cancelled' && entry.keys.at(-1)?.startsWith(offKey) === true
    const free = entry === null || gaveBack
    return free && stateAfter('book', session, entry, 'rule', now) !== null ? 'book' : null
  }
  if (entry?.state !== 'confirmed' || !entry.standing) return null
  const after = stateAfter('cancel', session, entry, 'booker', now)
  return after === 'cancelled' || (after !== null && pause !== null) ? 'give-back' : null
}
