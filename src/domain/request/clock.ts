import { dueAt, nextEscalation, reopenedLimit, urgencyOf, type Limit } from '../calendar/limits'
import {
  addDays,
  addMinutes,
  addSeconds,
  atTime,
  dateOf,
  type DateText,
  type Moment,
} from '../calendar/moment'
import { dueWith } from '../calendar/pauses'
import { categoryOf } from './categories'
import type { ClockAction } from './life'
import type { RequestClock, RequestRecord } from './record'

/** How long the person's yes is waited for, a question and an unrated answer (product.md §3). */
export const consentLimit: Limit = { in: 'working-days', count: 3 }
export const questionLimit: Limit = { in: 'working-days', count: 5 }
export const silenceLimit: Limit = { in: 'calendar-days', count: 14 }
const reminderDay = 7
const consentCallMinutes = 24 * 60

/** The request with its clock started (again): due date and next rise are counted from it. */
export function started(request: RequestRecord, clock: RequestClock, now: Moment): RequestRecord {
  const due = dueWith({ ...clock, extension: 0, now })
  return { ...request, clock, dueAt: due.at, provisional: due.provisional, riseAt: due.at }
}

/** The clock of a matter that is promised for a day: due at its end. */
export function promisedClock(date: DateText): RequestClock {
  return { start: atTime(date, '00:00'), limit: { in: 'calendar-days', count: 0 }, pauses: [] }
}

/** The limit by which a request rises another level: its category's, half of it once reopened. */
export function limitOf({ category, reopened }: Pick<RequestRecord, 'category' | 'reopened'>): Limit {
  const { finish } = categoryOf(category)
  return reopened > 0 ? reopenedLimit(finish) : finish
}

/** The clock stands still while a question is open. A case that is late already goes on rising. */
export function paused(request: RequestRecord, now: Moment): RequestRecord {
  const clock = request.clock && {
    ...request.clock,
    pauses: [...request.clock.pauses, { from: now, to: null }],
  }
  return { ...request, clock, riseAt: isLate(request, now) ? request.riseAt : null }
}

/** The clock goes on; the due date moves by what the pause gives back. */
export function unpaused(request: RequestRecord, now: Moment): RequestRecord {
  if (!request.clock) return request
  const pauses = request.clock.pauses.map((pause) => ({ ...pause, to: pause.to ?? now }))
  const running = started(request, { ...request.clock, pauses }, now)
  return { ...running, riseAt: request.riseAt ?? running.dueAt }
}

/** When it rises after it has risen at `last`. */
export function riseAfter(request: RequestRecord, last: Moment): Moment {
  return nextEscalation({ at: last, provisional: request.provisional }, limitOf(request)).at
}

/** Late once it was late: a pause or a new promise never makes it punctual. */
export function isLate({ lateSince, dueAt: due }: RequestRecord, now: Moment): boolean {
  return lateSince !== null || (due !== null && now > due)
}

/** What happens next without anybody doing anything, and when. */
export interface Wake {
  at: Moment
  what: ClockAction
}

const after = (moment: Moment) => addSeconds(moment, 1)

/** The next thing that the clock does to a request; null when it waits for a human being only. */
export function nextWake(request: RequestRecord): Wake | null {
  const [first] = wakesOf(request).sort((a, b) => (a.at < b.at ? -1 : 1))
  return first ?? null
}

function wakesOf(request: RequestRecord): Wake[] {
  const { state, waitsUntil, reminded, filedAt, answeredAt, riseAt, acceptDueAt, owner } = request
  const wakes: Wake[] = []
  const wake = (what: ClockAction, at: Moment | null) => at !== null && wakes.push({ what, at })
  if (state === 'awaiting-consent') {
    wake('expire-consent', waitsUntil && after(waitsUntil))
    if (!reminded) wake('call-for-consent', addMinutes(filedAt, consentCallMinutes))
  }
  if (state === 'answered') {
    wake('close-unrated', waitsUntil && after(waitsUntil))
    if (!reminded && answeredAt) wake('remind', atTime(addDays(dateOf(answeredAt), reminderDay), '08:00'))
  }
  if (state === 'waiting-resident') wake('stop-waiting', waitsUntil && after(waitsUntil))
  if (state === 'submitted' && owner.desk === 'head')
    wake('pass-by-itself', acceptDueAt && after(acceptDueAt))
  if (['submitted', 'in-progress', 'scheduled', 'waiting-resident'].includes(state))
    wake('rise', riseAt && after(riseAt))
  return wakes
}

/** How it stands by the clock. `calm` too while nothing runs. */
export interface Standing {
  level: RequestRecord['level']
  colour: 'calm' | 'yellow' | 'red'
  /** By when the next thing is promised. */
  nextAt: Moment | null
}

/** Level, colour and next date of a request that the clock has been caught up with. */
export function standing(request: RequestRecord, now: Moment): Standing {
  const { level, state, dueAt: due, waitsUntil } = request
  const running = state === 'submitted' || state === 'in-progress' || state === 'scheduled'
  if (isLate(request, now) && (running || state === 'waiting-resident'))
    return { level, colour: 'red', nextAt: due }
  if (running && due) return { level, colour: urgencyOf(due, now), nextAt: due }
  return { level, colour: 'calm', nextAt: waitsUntil }
}

/** When the request was to be answered at first: the limit of its category from its filing. */
export function firstClock(request: Pick<RequestRecord, 'category'>, start: Moment): RequestClock {
  return { start, limit: categoryOf(request.category).finish, pauses: [] }
}

/** By when the first holder takes it. */
export function acceptDue(request: Pick<RequestRecord, 'category'>, start: Moment): Moment {
  return dueAt(start, categoryOf(request.category).accept).at
}
