import { yes, type Answer } from '../../domain/answer'
import type { RosterChange } from '../../domain/booking/roster-change'
import type { Session } from '../../domain/booking/session'
import type { Moment } from '../../domain/calendar/moment'
import { Busy } from '../platform/errors'
import { heal, writeRows } from './booking-rows'
import { readSession, storeSession, writeChange } from './session-records'

/** How often somebody who was overtaken decides again before he is told to tap once more. */
const tries = 4

/** What an act works on: the session as it was read, with the entries of the people it is about. */
export interface Acting<Refusal extends string> {
  session: Session
  /** False while the session only follows from the rule: its first booking stores it. */
  stored: boolean
  personIds: string[]
  now: Moment
  decide: (session: Session) => Answer<RosterChange | null, Refusal>
}

/**
 * Decide, write if it is still true, else read and decide again; then the rows. A decision of null was done before
 * under the same key and is answered like the first time. Answers the session as it is then.
 */
export async function act<Refusal extends string>({
  session,
  stored,
  personIds,
  now,
  decide,
}: Acting<Refusal>): Promise<Answer<Session, Refusal>> {
  let at = session
  for (let attempt = 1; attempt <= tries; attempt++) {
    const decided = decide(at)
    if (!decided.ok) return decided
    if (decided.value === null) {
      await heal(at, personIds)
      return yes(at)
    }
    if (!stored && attempt === 1) await storeSession(at)
    const written = await writeChange(at, decided.value, now)
    if (written) {
      await writeRows(written, personIds)
      return yes(written)
    }
    at = (await readSession(at.id, personIds)) ?? at
  }
  throw new Busy(`overtaken ${tries} times in ${session.id}`)
}
