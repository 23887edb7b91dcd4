import type { DateText, Moment } from '../calendar/moment'

/** What came of asking: she is at home, on her way, away, in hospital, or nobody answered. */
export const missedAnswers = ['home', 'coming', 'away', 'hospital', 'no-answer'] as const
export type MissedAnswer = (typeof missedAnswers)[number]

/**
 * Whose turn it is: the keeper calls her; her head and his stand-in; then her relative is called; at last the cadre on
 * duty goes.
 */
export const missedTurns = ['keeper', 'heads', 'relative', 'duty'] as const
export type MissedTurn = (typeof missedTurns)[number]

/** One time that somebody asked after her; `door`: the meal was carried there and nobody opened. */
export interface MissedStep {
  turn: MissedTurn | 'door'
  answer: MissedAnswer
  /** The last day of her absence. */
  until: DateText | null
  at: Moment
  byId: string
}
