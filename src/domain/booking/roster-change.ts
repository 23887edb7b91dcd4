import type { Moment } from '../calendar/moment'
import type { Basis } from './basis'
import { holdsSeats, isWaiting, type EntryActor, type KeptState } from './entry-states'
import type { RosterEntry, Session } from './session'

/** Who does something to a booking, when, on what ground, under which client key (null: a rule did it). */
export interface Act {
  key: string | null
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
  /** Whether it stood on nobody queueing: who comes later does not pass those who wait. */
  unlessQueue?: boolean
}

/** What an act makes of an entry, beside its state; the rest stays as it was. */
export type EntryPatch = Partial<Omit<RosterEntry, 'seats' | 'state' | 'keys' | 'at' | 'rev'>>

const keysKept = 5

const blank = {
  ...{ guests: 0, price: null, delivery: false, offer: null },
  ...{ walkedIn: false, phoned: false, standing: false, missed: [] },
}

/** The entry of a person after an act; `guests` and all else that is not in the patch stay as they were. */
export function entryChange(
  personId: string,
  before: RosterEntry | null,
  state: KeptState,
  patch: EntryPatch,
  { key, now, actorId, basis }: Act,
): EntryChange {
  const kept = { ...blank, ...before, actorId, basis, ...patch }
  const after: RosterEntry = {
    ...kept,
    seats: holdsSeats(state) ? 1 + kept.guests : 0,
    state,
    keys: [...(before?.keys ?? []), ...(key === null ? [] : [key])].slice(-keysKept),
    at: now,
    rev: (before?.rev ?? 0) + 1,
  }
  return { personId, before, after }
}

/** The seats that entries take together; negative when they give some back. */
export function seatsTaken(entries: EntryChange[]): number {
  return entries.reduce((sum, { before, after }) => sum + after.seats - (before?.seats ?? 0), 0)
}

/** Who comes to stand in the queue by a change, and who leaves it; never both in one change. */
export function queueMoves(entries: EntryChange[]): { join: string[]; leave: string[] } {
  const waits = (entry: RosterEntry | null): boolean => isWaiting(entry?.state ?? 'none')
  const of = (moved: (change: EntryChange) => boolean): string[] =>
    entries.filter(moved).map(({ personId }) => personId)
  return {
    join: of(({ before, after }) => !waits(before) && waits(after)),
    leave: of(({ before, after }) => waits(before) && !waits(after)),
  }
}

/** The session after a change. */
export function changed(session: Session, { entries, seats }: RosterChange): Session {
  const ids = entries.map(({ personId }) => personId)
  const { join, leave } = queueMoves(entries)
  return {
    ...session,
    left: session.left - seats,
    roster: {
      ...session.roster,
      ...Object.fromEntries(entries.map(({ personId, after }) => [personId, after])),
    },
    unwritten: [...new Set([...session.unwritten, ...ids])],
    waiting: [...session.waiting.filter((id) => !leave.includes(id)), ...join],
  }
}

/** Whether this act was done before under the same key: the answer is the same, nothing is done again. */
export function isRetry(session: Session, personIds: string[], key: string | null): boolean {
  return (
    key !== null && personIds.length > 0 && personIds.every((id) => session.roster[id]?.keys.includes(key))
  )
}
