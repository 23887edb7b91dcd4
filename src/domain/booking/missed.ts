import { addMinutes, type Moment } from '../calendar/moment'
import { isFrail } from './frail'
import type { MissedStep, MissedTurn } from './missed-step'
import type { RosterEntry, Session } from './session'
import { stateNow } from './state-now'

const minutesBeforeTheEnd = 30
const minutesUntilDuty = 60

/** What is known about somebody who may have missed a meal. */
export interface MissedFacts {
  session: Session
  entry: RosterEntry
  age: number | null
  livesAlone: boolean
  /** Whether her household has a head, or somebody who stands in for him. */
  hasHeads: boolean
  /** Whether there is a relative with a telephone beside herself. */
  hasRelative: boolean
}

/** A missed meal that nobody has answered for yet. */
export interface Missed {
  turn: MissedTurn
  /** Since when it is this one's turn, and until when he has time for it. */
  since: Moment
  dueAt: Moment
}

/**
 * Whose turn it is to ask after somebody of 75 or more, or living alone, who is not there half an hour before the
 * closing (product.md §2); null: nobody has to. The keeper calls first; where nobody answers her head and his stand-in
 * together, then the relative; unanswered an hour after the closing, the cadre on duty goes. She is asked after until
 * somebody has answered or she has come, and not at all where the center has closed the session. Who said that she is
 * on her way and is not there at the closing is asked after once more.
 */
export function missedNow(facts: MissedFacts, now: Moment): Missed | null {
  const { session, entry } = facts
  const state = stateNow(session, entry, now)
  if (session.service !== 'canteen' || !session.open || !isFrail(facts)) return null
  if (state !== 'confirmed' && state !== 'no-show') return null
  const round = roundOf(session, entry, now)
  if (round === null || now < round.since) return null
  const dutyFrom = addMinutes(session.endsAt, minutesUntilDuty)
  if (now >= dutyFrom) return { turn: 'duty', since: dutyFrom, dueAt: dutyFrom }
  const turn = turnOf(facts, round.steps)
  return {
    turn,
    since: round.steps.at(-1)?.at ?? round.since,
    dueAt: turn === 'keeper' && now < session.endsAt ? session.endsAt : dutyFrom,
  }
}

/** The asking that runs now: since when, and what was tried in it; null once somebody has answered. */
function roundOf(
  { endsAt }: Session,
  { missed }: RosterEntry,
  now: Moment,
): { since: Moment; steps: MissedStep[] } | null {
  const answeredAt = missed.map(({ answer }) => answer !== 'no-answer').lastIndexOf(true)
  const answered = missed[answeredAt]
  const tried = missed.slice(answeredAt + 1)
  const [door] = tried.filter(({ turn }) => turn === 'door')
  const steps = tried.filter(({ turn }) => turn !== 'door')
  if (!answered) return { since: door?.at ?? addMinutes(endsAt, -minutesBeforeTheEnd), steps }
  const stillOnHerWay = answered.answer === 'coming' && answered.at < endsAt
  return stillOnHerWay && now >= endsAt ? { since: endsAt, steps } : null
}

/** Who has not tried yet; where all have, it stays with those who live nearest until the one on duty goes. */
function turnOf({ hasHeads, hasRelative }: MissedFacts, steps: MissedStep[]): MissedTurn {
  const tried = (turn: MissedTurn): boolean => steps.some((step) => step.turn === turn)
  if (!tried('keeper')) return 'keeper'
  if (hasHeads && !tried('heads')) return 'heads'
  if (hasRelative && !tried('relative')) return 'relative'
  return hasHeads ? 'heads' : 'keeper'
}
