import type { Answer } from '../answer'
import { no, yes } from '../answer'
import type { Due, Limit } from './limits'
import { addDaySeconds, addWorkingDaysTo, daySecondsBetween, dueAt } from './limits'
import type { Moment } from './moment'
import { addDays, addSeconds, dateOf, daysBetween, secondsBetween } from './moment'
import { workingDaysIn } from './working-days'

/** A time in which a request's clock stands still; `to` is null while it lasts. */
export interface Pause {
  from: Moment
  to: Moment | null
}

/** What a due date stands on. `extension`: working days granted once by the township, else 0. */
export interface ClockFacts {
  start: Moment
  limit: Limit
  pauses: readonly Pause[]
  extension: number
  now: Moment
}

/** The longest extension, in working days (product.md §3). */
export const longestExtension = 10

/**
 * When a request is due, with its extension and pauses. A pause gives back each of the limit's days d with
 * start date ≤ d < end date (a limit in hours: the hours that would have run), once however pauses overlap.
 * A pause that begins when it is already late gives nothing.
 */
export function dueWith({ start, limit, pauses, extension, now }: ClockFacts): Due {
  let due = addWorkingDaysTo(dueAt(start, limit), extension)
  for (const pause of joined(pauses, now)) if (pause.from <= due.at) due = givenBack(due, limit, pause)
  return due
}

/** Asks for more time: `days` working days, once, before it is late; answers the new due date. */
export function extendDue(
  facts: ClockFacts,
  days: number,
): Answer<Due, 'already-extended' | 'extension-too-long' | 'already-late'> {
  if (facts.extension > 0) return no('already-extended')
  if (!Number.isInteger(days) || days < 1 || days > longestExtension) return no('extension-too-long')
  if (facts.now > dueWith(facts).at) return no('already-late')
  return yes(dueWith({ ...facts, extension: days }))
}

interface EndedPause {
  from: Moment
  to: Moment
}

function givenBack(due: Due, limit: Limit, { from, to }: EndedPause): Due {
  switch (limit.in) {
    case 'working-days':
      return addWorkingDaysTo(due, workingDaysIn(dateOf(from), dateOf(to)))
    case 'calendar-days': {
      const days = daysBetween(dateOf(from), dateOf(to))
      return { ...due, at: `${addDays(dateOf(due.at), days)}${due.at.slice(10)}` }
    }
    case 'day-minutes':
      return { ...due, at: addDaySeconds(due.at, daySecondsBetween(from, to)) }
    case 'clock-minutes':
      return { ...due, at: addSeconds(due.at, secondsBetween(from, to)) }
  }
}

/** Pauses in order of time, those that overlap or touch made one; one that lasts ends now. */
function joined(pauses: readonly Pause[], now: Moment): EndedPause[] {
  const ordered = pauses
    .map(({ from, to }) => ({ from, to: to ?? now }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const runs: EndedPause[] = []
  for (const pause of ordered) {
    const last = runs[runs.length - 1]
    if (last === undefined || pause.from > last.to) runs.push({ ...pause })
    else if (pause.to > last.to) last.to = pause.to
  }
  return runs
}
