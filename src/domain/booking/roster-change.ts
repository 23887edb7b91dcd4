import type { Moment } from '../calendar/moment'
import type { Basis } from './basis'
import { holdsSeats, type EntryActor, type EntryState } from './entry-states'
import type { RosterEntry, Session } from './session'

/** Who does something to a booking, when, on what ground, under which client key. */
export interface Act {
  key: string
  now: Moment
  actorId: string
  basis: Basis
  by: EntryActor
}

/** One person's entry before and after an act. */
export interface EntryChange {
  personId: string
  before: RosterEntry | null
  after: RosterEntry
}

/** What an act does to a session: written in one piece, or not at all. */
export interface RosterChange {
  entries: EntryChange[]
  /** Seats taken; negative when given back. */
  seats: number
  /** The limit on which taking seats stood. Null: nothing about time. */
  until: 'closesAt' | 'phoneUntil' | null
}

const keysKept = 5

/** The entry of a person after an act. */
export function entryChange(
  personId: string,
  before: RosterEntry | null,
  state: EntryState,
  guests: number,
  { key, now, actorId, basis }: Act,
): EntryChange {
  const after: RosterEntry = {
    seats: holdsSeats(state) ? 1 + guests : 0,
    guests,
    state,
    keys: [...(before?.keys ?? []), key].slice(-keysKept),
    at: now,
    actorId,
    basis,
    rev: (before?.rev ?? 0) + 1,
  }
  return { personId, before, after }
}

/** The seats that entries take together; negative when they give some back. */
export function seatsTaken(entries: EntryChange[]): number {
  return entries.reduce((sum, { before, after }) => sum + after.seats - (before?.seats ?? 0), 0)
}

/** The session after a change. */
export function changed(session: Session, { entries, seats }: RosterChange): Session {
  const ids = entries.map(({ personId }) => personId)
  return {
    ...session,
    left: session.left - seats,
    roster: {
      ...session.roster,
      ...Object.fromEntries(entries.map(({ personId, after }) => [personId, after])),
    },
    unwritten: [...new Set([...session.unwritten, ...ids])],
  }
}

/** Whether this act was done before under the same key: the answer is the same, nothing is done again. */
export function isRetry(session: Session, personIds: string[], key: string): boolean {
  return personIds.length > 0 && personIds.every((id) => session.roster[id]?.keys.includes(key))
}
