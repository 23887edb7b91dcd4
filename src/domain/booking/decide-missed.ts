import { no, yes, type Answer } from '../answer'
import { addDays, dateOf, type DateText } from '../calendar/moment'
import { missedNow, type MissedFacts } from './missed'
import type { MissedAnswer, MissedTurn } from './missed-step'
import { entryChange, isRetry, type Act, type RosterChange } from './roster-change'

export const missedRefusals = [
  'not-missed',
  'changed-meanwhile',
  'until-missing',
  'until-not-fitting',
] as const
export type MissedRefusal = (typeof missedRefusals)[number]

/** Longest absence that is written down at once, in days. */
const longest = 366

/** What somebody says who has asked after her, in whose turn. */
export interface Said {
  turn: MissedTurn
  answer: MissedAnswer
  /** Of `away` and `hospital` the last day of it. */
  until: DateText | null
}

/**
 * Decides on an answer to a missed meal; the place in the session stays as it is. Null: this key has done it before.
 */
export function decideMissed(
  personId: string,
  facts: MissedFacts,
  { turn, answer, until }: Said,
  act: Act,
): Answer<RosterChange | null, MissedRefusal> {
  const { session, entry } = facts
  if (isRetry(session, [personId], act.key)) return yes(null)
  const missed = missedNow(facts, act.now)
  if (!missed) return no('not-missed')
  if (missed.turn !== turn) return no('changed-meanwhile')
  const absent = answer === 'away' || answer === 'hospital'
  if (absent && until === null) return no('until-missing')
  const today = dateOf(act.now)
  if (absent && until !== null && (until < today || until > addDays(today, longest)))
    return no('until-not-fitting')
  const step = { turn, answer, until: absent ? until : null, at: act.now, byId: act.actorId }
  const entries = [entryChange(personId, entry, entry.state, { missed: [...entry.missed, step] }, act)]
  return yes({ entries, seats: 0, until: null })
}
