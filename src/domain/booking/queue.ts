import { addDays, atTime, dateOf, timeOf, type Moment } from '../calendar/moment'
import { addDaySeconds, dayBegins, dayEnds } from '../calendar/limits'
import { stateAfter } from './entry-steps'
import { entryChange, seatsTaken, type Act, type EntryChange, type RosterChange } from './roster-change'
import type { RosterEntry, SeatOffer, Session } from './session'

/** How long a seat is held for the next of the queue (product.md §2). */
const offerSeconds = 2 * 60 * 60

/** Offers never begin, and running ones stand still, from 21:00:00 to 06:59:59 (product.md §8 Booking). */
const isQuiet = (moment: Moment): boolean => timeOf(moment) >= dayEnds || timeOf(moment) < dayBegins

/**
 * The offer that would begin now: two hours of the day, or until booking closes. Null at night, and where booking
 * closes at night before the offer would be over: nobody is woken for a seat.
 */
export function offerNow({ closesAt }: Pick<Session, 'closesAt'>, now: Moment): SeatOffer | null {
  if (isQuiet(now) || now >= closesAt) return null
  const until = addDaySeconds(now, offerSeconds)
  if (until <= closesAt) return { from: now, until }
  return isQuiet(closesAt) ? null : { from: now, until: closesAt }
}

/** Whether a seat can still be offered to somebody before booking closes: now, or when the night is over. */
export function offersToCome(session: Pick<Session, 'closesAt'>, now: Moment): boolean {
  if (offerNow(session, now)) return true
  if (!isQuiet(now)) return false
  const date = timeOf(now) >= dayEnds ? addDays(dateOf(now), 1) : dateOf(now)
  return offerNow(session, atTime(date, dayBegins)) !== null
}

/**
 * The queue for those who come now: nobody passes people who wait while a seat can still be offered to them.
 * Where the night ends it, a free seat goes to who takes it.
 */
export function queueStands(session: Pick<Session, 'closesAt' | 'waiting'>, now: Moment): boolean {
  return session.waiting.length > 0 && offersToCome(session, now)
}

/** Whether reading this session has something to do: a queue that may have moved by time. */
export function queueMayMove(session: Pick<Session, 'waiting' | 'open'>): boolean {
  return session.open && session.waiting.length > 0
}

/**
 * What the queue has become by now: offers that are over end, and free seats are offered to those who wait, in the
 * order of coming; who wants more seats than are free keeps his place. Null: nothing moves. The entries of everybody
 * in `waiting` have to be read.
 */
export function queueMoved(session: Session, now: Moment): RosterChange | null {
  const queue = session.waiting.flatMap((id) => {
    const entry = session.roster[id]
    return entry ? [{ personId: id, entry }] : []
  })
  const over: EntryChange[] = []
  const offered: EntryChange[] = []
  for (const { personId, entry } of queue)
    if (stateAfter('expire', session, entry, 'rule', now))
      over.push(entryChange(personId, entry, 'expired', { offer: null }, ruleAct(entry, now)))
  let left = session.left - seatsTaken(over)
  const offer = offerNow(session, now)
  for (const { personId, entry } of queue) {
    if (!offer || 1 + entry.guests > left || !stateAfter('offer', session, entry, 'rule', now)) continue
    offered.push(entryChange(personId, entry, 'offered', { offer }, ruleAct(entry, now)))
    left -= 1 + entry.guests
  }
  const entries = [...over, ...offered]
  if (entries.length === 0) return null
  return { entries, seats: seatsTaken(entries), until: null }
}

/** What a rule does leaves the one who asked for it and his ground as they were. */
function ruleAct({ actorId, basis }: RosterEntry, now: Moment): Act {
  return { key: null, now, actorId, basis, by: 'rule' }
}
