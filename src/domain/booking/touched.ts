import type { Moment } from '../calendar/moment'
import { stands } from './entry-states'
import type { Session } from './session'
import { stateNow } from './state-now'
import { sessionsOf, type ServiceRule } from './timetable'

/** What a changed rule means for a session that people have booked. */
export type TouchedHow = 'gone' | 'closed' | 'other-time' | 'fewer-seats' | 'other-terms'

/** A session whose bookings a changed rule would not leave as they are. */
export interface TouchedSession {
  session: Session
  how: TouchedHow
  /** How many people have a place or queue; nobody is named. */
  people: number
}

/** What a changed rule does to the stored sessions. */
export interface Touching {
  /** With bookings: the officer says of each what becomes of it. */
  touched: TouchedSession[]
  /** Without bookings: they follow the new rule; null where it has none. */
  following: { session: Session; planned: Session | null }[]
}

/**
 * What a rule in the place of another (null: of none) does to the stored sessions that are not over: one that the
 * change leaves as it was is not touched, and one that the center has closed stays closed.
 */
export function touchedBy(
  before: ServiceRule | null,
  after: ServiceRule,
  stored: Session[],
  now: Moment,
): Touching {
  const touching: Touching = { touched: [], following: [] }
  for (const session of stored) {
    if (!session.open || session.endsAt <= now) continue
    const was = before && plannedAs(before, session)
    const planned = plannedAs(after, session)
    if (isSame(was, planned) || (planned && isSame(session, planned))) continue
    const people = peopleIn(session, now)
    if (people === 0) touching.following.push({ session, planned })
    else touching.touched.push({ session, how: howTouched(session, planned), people })
  }
  return touching
}

const plannedAs = (rule: ServiceRule, { id, date }: Session): Session | null =>
  sessionsOf(rule, date, date).find((one) => one.id === id) ?? null

const peopleIn = (session: Session, now: Moment): number =>
  Object.values(session.roster).filter((entry) => stands(stateNow(session, entry, now))).length

function howTouched(session: Session, planned: Session | null): TouchedHow {
  if (!planned) return 'gone'
  if (!planned.open) return 'closed'
  if (planned.startsAt !== session.startsAt || planned.endsAt !== session.endsAt) return 'other-time'
  return planned.capacity < session.capacity ? 'fewer-seats' : 'other-terms'
}

/** What of a session its rule says; who is in it, and where its rows stand, is not the rule's. */
export function ruleFields(session: Session) {
  const { name, startsAt, endsAt, opensAt, closesAt, phoneUntil, cancelUntil, lateCancel } = session
  const { terms, capacity, open, closedBecause } = session
  const times = { startsAt, endsAt, opensAt, closesAt, phoneUntil, cancelUntil, lateCancel }
  return { name, ...times, terms, capacity, open, closedBecause }
}

const isSame = (one: Session | null, other: Session | null): boolean =>
  one && other ? written(ruleFields(one)) === written(ruleFields(other)) : one === other

/** The same text for the same facts, in whatever order the database gave them back. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => `${name}:${written(part)}`)
  return `{${parts.sort().join()}}`
}

/** What the officer says of a touched session: it stays as people booked it, or it is closed and they are told why. */
export type TouchedChoice = { sessionId: string; keep: true } | { sessionId: string; reason: string }

/** The first touched session of which nothing is said; null when all are. */
export function unsaid(touched: TouchedSession[], choices: readonly TouchedChoice[]): string | null {
  const said = new Set(choices.map(({ sessionId }) => sessionId))
  return touched.find(({ session }) => !said.has(session.id))?.session.id ?? null
}
