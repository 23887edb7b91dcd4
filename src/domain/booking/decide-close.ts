import type { Moment } from '../calendar/moment'
import { stateAfter } from './entry-steps'
import { entryChange, seatsTaken, type RosterChange } from './roster-change'
import type { Session } from './session'

/** Most entries that one change takes along: their rows are written one by one after it. */
const atOnce = 50

/**
 * What is left to write of a session that the center has closed: everybody who still expected to come is
 * `cancelled-by-center`, some at a time. Null: it is done. They read so from the closing on (state-now.ts); this
 * only tidies.
 */
export function decideClose(session: Session, actorId: string, now: Moment): RosterChange | null {
  const entries = Object.entries(session.roster)
    .flatMap(([personId, entry]) => {
      const state = stateAfter('close', session, entry, 'rule', now)
      const act = { key: null, now, actorId, basis: entry.basis, by: 'rule' } as const
      return state ? [entryChange(personId, entry, state, { offer: null }, act)] : []
    })
    .slice(0, atOnce)
  return entries.length > 0 ? { entries, seats: seatsTaken(entries), until: null } : null
}
