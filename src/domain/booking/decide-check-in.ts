import { no, yes, type Answer } from '../answer'
import { isStep, stateAfter } from './entry-steps'
import type { MissedStep } from './missed-step'
import { entryChange, isRetry, seatsTaken, type Act, type RosterChange } from './roster-change'
import type { RosterEntry, Session } from './session'

export const checkInActions = ['check-in', 'deliver', 'no-show', 'nobody-home', 'undo'] as const
export type CheckInAction = (typeof checkInActions)[number]

export const checkInRefusals = ['not-booked', 'not-the-day', 'changed-meanwhile', 'closed-by-center'] as const
export type CheckInRefusal = (typeof checkInRefusals)[number]

export interface CheckInFacts {
  session: Session
  personId: string
  action: CheckInAction
  act: Act
}

/**
 * Decides on a tick in the day's list. Seats stay as they are, but for the tick of somebody who came without having
 * booked: taken back, his seat is free again. Null: this key has done it before.
 */
export function decideCheckIn({
  session,
  personId,
  action,
  act,
}: CheckInFacts): Answer<RosterChange | null, CheckInRefusal> {
  if (isRetry(session, [personId], act.key)) return yes(null)
  if (!session.open) return no('closed-by-center')
  const entry = session.roster[personId]
  if (!entry || entry.seats === 0) return no('not-booked')
  if (!isStep(action, entry.state)) return no('changed-meanwhile')
  const state = stateAfter(action, session, entry, act.by, act.now)
  if (!state) return no('not-the-day')
  // A child that was not handed over after all stands in nobody's name.
  const handed = entry.state === 'signed-out' ? { handedTo: null } : {}
  const patch = { missed: missedAfter(entry, action, act), ...handed }
  const entries = [entryChange(personId, entry, state, patch, act)]
  return yes({ entries, seats: seatsTaken(entries), until: null })
}

/** Nobody at the door begins the asking after; a wrong tap taken back leaves no trace of it. */
function missedAfter({ missed }: RosterEntry, action: CheckInAction, { now, actorId }: Act): MissedStep[] {
  if (action === 'undo') return missed.filter(({ turn }) => turn !== 'door')
  if (action !== 'nobody-home') return missed
  return [...missed, { turn: 'door', answer: 'no-answer', until: null, at: now, byId: actorId }]
}
