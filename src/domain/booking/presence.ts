import { no, yes, type Answer } from '../answer'
import { addDays, addMinutes, atTime, dateOf, type Moment } from '../calendar/moment'
import type { Timetable } from './service'

/** What the doctor last said of himself, or had the keeper write down; before he has said anything it is null. */
export interface Presence {
  /** The first moment at which he is back; null: he is there. */
  awayUntil: Moment | null
  /** When it was said, who wrote it down. */
  at: Moment
  byId: string
  /** Keys of the last five sayings, so that a retry is answered and does not undo what was said after it. */
  keys: string[]
  rev: number
}

/** When the doctor is to be found on a day of his, `HH:mm`; a setting of the village. */
export interface DoctorHours {
  from: string
  to: string
}

/**
 * Whether the doctor is there: `here` until then; `away` until then, or to the end of today and beyond; `not-yet`
 * before his day begins at `from`; `over` after it; `shut` on a day on which the center is closed, with the reason.
 */
export type DoctorNow =
  | { is: 'here' | 'away'; until: Moment }
  | { is: 'not-yet'; from: Moment }
  | { is: 'over' }
  | { is: 'shut'; reason: string }

/** What today's line is told from. */
export interface DoctorFacts {
  presence: Presence | null
  timetable: Timetable
  hours: DoctorHours
}

/** Tells today's line by reading alone: an absence is over the second it was to end (product.md §2, clinic). */
export function doctorNow({ presence, timetable, hours }: DoctorFacts, now: Moment): DoctorNow {
  const today = dateOf(now)
  const until = presence?.awayUntil ?? null
  if (until !== null && now < until) return { is: 'away', until }
  const shut = timetable.changes.find(
    (change) =>
      change.kind === 'closed' && change.part === null && change.from <= today && today <= change.to,
  )
  if (shut?.kind === 'closed') return { is: 'shut', reason: shut.reason }
  const from = atTime(today, hours.from)
  const to = atTime(today, hours.to)
  // Who says that he is back before his hours begin is there from then on.
  const saidHere = presence !== null && until === null && dateOf(presence.at) === today
  if (now < from && !saidHere) return { is: 'not-yet', from }
  return now < to ? { is: 'here', until: to } : { is: 'over' }
}

/** The moment until which somebody is away who does not come back today. */
export const notToday = (now: Moment): Moment => atTime(addDays(dateOf(now), 1), '00:00')

/** Moments at which somebody who goes out now is asked about first, those that are still to come. */
export function quickReturns(now: Moment): { id: 'hour' | 'noon' | 'tomorrow'; until: Moment }[] {
  const noon = atTime(dateOf(now), '12:00')
  return [
    { id: 'hour', until: addMinutes(now, 60) },
    ...(now < noon ? [{ id: 'noon' as const, until: noon }] : []),
    { id: 'tomorrow', until: notToday(now) },
  ]
}

/** The other moments that can be named: the full hours of today that are still to come, and the days after tomorrow. */
export function laterReturns(now: Moment, { from, to }: DoctorHours): Moment[] {
  const today = dateOf(now)
  const hours: Moment[] = []
  for (let at = atTime(today, from); at < atTime(today, to); at = addMinutes(at, 60))
    if (at > now) hours.push(at)
  return [...hours, ...daysNamed.map((ahead) => atTime(addDays(today, ahead), '00:00'))]
}

const daysNamed = [2, 3, 4, 5, 6, 7]

/** Longest absence that is written down at once, in days. */
const mostDays = 30

export const presenceRefusals = ['not-later', 'too-far'] as const
export type PresenceRefusal = (typeof presenceRefusals)[number]

/** Who says it, when, under which client key. */
export interface Saying {
  now: Moment
  byId: string
  key: string
}

const keysKept = 5

/** Decides on what the doctor says; null: this key has said it before. */
export function decidePresence(
  before: Presence | null,
  awayUntil: Moment | null,
  { now, byId, key }: Saying,
): Answer<Presence | null, PresenceRefusal> {
  if (before?.keys.includes(key)) return yes(null)
  if (awayUntil !== null && awayUntil <= now) return no('not-later')
  if (awayUntil !== null && dateOf(awayUntil) > addDays(dateOf(now), mostDays)) return no('too-far')
  const keys = [...(before?.keys ?? []), key].slice(-keysKept)
  return yes({ awayUntil, at: now, byId, keys, rev: (before?.rev ?? 0) + 1 })
}
