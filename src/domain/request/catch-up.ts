import { addSeconds, type Moment } from '../calendar/moment'
import { anotherOwner, assigned, nextLevel } from './assign'
import { categoryOf } from './categories'
import { nextWake, riseAfter, unpaused, type Wake } from './clock'
import type { DeskFacts } from './desks'
import { stateAfter } from './life'
import type { RequestEvent, RequestRecord } from './record'

/**
 * The request as it is by `now`: everything that happens by itself has happened, at its own moment, however
 * late one looks. Doing it twice changes nothing more.
 */
export function caughtUp(request: RequestRecord, facts: DeskFacts, now: Moment): RequestRecord {
  let current = request
  for (let wake = nextWake(current); wake && wake.at <= now; wake = nextWake(current)) {
    current = happened(current, wake, facts)
  }
  return current
}

function happened(request: RequestRecord, { what, at }: Wake, facts: DeskFacts): RequestRecord {
  const moved = { ...request, state: stateAfter(what, request.state) }
  const told = (next: RequestRecord, more: Partial<RequestEvent> = {}) => ({
    ...next,
    history: [...next.history, { what, at, by: null, ...more }],
  })
  switch (what) {
    case 'call-for-consent':
    case 'remind':
      return told({ ...moved, reminded: true })
    case 'expire-consent':
    case 'close-unrated':
      return told({ ...moved, waitsUntil: null, closedAt: at })
    case 'stop-waiting':
      return told(unpaused({ ...moved, waitsUntil: null }, at))
    case 'pass-by-itself': {
      const owner = anotherOwner(moved, categoryOf(moved.category).doneBy, facts)
      const waited = { ...moved, acceptDueAt: null }
      if (!owner) return waited
      const next = assigned(waited, owner)
      return told(next, { to: next.owner })
    }
    case 'rise':
      return risen(moved, at, facts, told)
  }
}

type Told = (next: RequestRecord, more?: Partial<RequestEvent>) => RequestRecord

/** The holder stays and answers; one level more sees it. */
function risen(request: RequestRecord, at: Moment, facts: DeskFacts, told: Told): RequestRecord {
  const level = nextLevel(request, facts)
  const late = { ...request, lateSince: request.lateSince ?? at }
  if (level === null) return { ...late, riseAt: null }
  return told({ ...late, level, riseAt: riseAfter(late, beforeOneSecond(at)) }, { level })
}

const beforeOneSecond = (moment: Moment) => addSeconds(moment, -1)
