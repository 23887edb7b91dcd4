import type { Moment } from '../calendar/moment'
import { categoryOf } from './categories'
import { unpaused } from './clock'
import { isAboutGone, stateAfter, type RegisterAction } from './life'
import type { RequestRecord } from './record'

/**
 * The request once the person has died: what waits for her yes is void, what waits for her word about an answer is
 * closed without one, what is about herself is closed, and what others need too (a lamp, a road) goes on without
 * asking her anything. Doing it twice changes nothing more.
 */
export function withoutPerson(request: RequestRecord, now: Moment): RequestRecord {
  switch (request.state) {
    case 'awaiting-consent':
      return ended(request, 'void-for-gone', now)
    case 'answered':
      return closedForGone(request, now)
    case 'submitted':
    case 'in-progress':
    case 'scheduled':
    case 'waiting-resident':
      if (categoryOf(request.category).aboutHerself) return closedForGone(request, now)
      return isAboutGone(request) ? request : noted(goingOn(request, now), 'note-gone', now)
    default:
      return request
  }
}

/** The request once it has turned out that she lives: she is asked again. */
export function withPersonAgain(request: RequestRecord, now: Moment): RequestRecord {
  const isOpen = ['submitted', 'in-progress', 'scheduled'].includes(request.state)
  return isOpen && isAboutGone(request) ? noted(request, 'note-back', now) : request
}

/** Closed without a word of hers: no rating, so it counts in no rate. */
export function closedForGone(request: RequestRecord, now: Moment): RequestRecord {
  return ended(request, 'close-for-gone', now)
}

function ended(request: RequestRecord, what: RegisterAction, now: Moment): RequestRecord {
  const over = { closedAt: now, waitsUntil: null, riseAt: null, acceptDueAt: null }
  return noted({ ...request, ...over, state: stateAfter(what, request.state) }, what, now)
}

/** A question to her is answered by nobody: the clock goes on at once. */
function goingOn(request: RequestRecord, now: Moment): RequestRecord {
  if (request.state !== 'waiting-resident') return request
  const running = unpaused({ ...request, waitsUntil: null }, now)
  return noted({ ...running, state: 'in-progress' }, 'stop-waiting', now)
}

function noted(request: RequestRecord, what: RegisterAction | 'stop-waiting', at: Moment): RequestRecord {
  return { ...request, history: [...request.history, { what, at, by: null }] }
}
