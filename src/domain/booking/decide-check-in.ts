import { no, yes, type Answer } from '../answer'
import { isStep, stateAfter, type EntryState } from './entry-states'
import { entryChange, isRetry, type Act, type RosterChange } from './roster-change'
import type { Session } from './session'

export const checkInActions = ['check-in', 'no-show', 'undo'] as const
export type CheckInAction = (typeof checkInActions)[number]

export const checkInRefusals = ['not-booked', 'not-the-day', 'changed-meanwhile'] as const
export type CheckInRefusal = (typeof checkInRefusals)[number]

export interface CheckInFacts {
  session: Session
  personId: string
  action: CheckInAction
  act: Act
}

/** The state that a tick leads to. */
export const checkedState = {
  'check-in': 'checked-in',
  'no-show': 'no-show',
  undo: 'confirmed',
} as const satisfies Record<CheckInAction, EntryState>

/** Decides on a tick in the day's list; seats stay as they are. Null: this key has done it before. */
export function decideCheckIn({
  session,
  personId,
  action,
  act,
}: CheckInFacts): Answer<RosterChange | null, CheckInRefusal> {
  if (isRetry(session, [personId], act.key)) return yes(null)
  const entry = session.roster[personId]
  if (!entry || entry.seats === 0) return no('not-booked')
  if (!isStep(action, entry.state)) return no('changed-meanwhile')
  const state = stateAfter(action, session, entry, act.by, act.now)
  if (!state) return no('not-the-day')
  return yes({ entries: [entryChange(personId, entry, state, entry.guests, act)], seats: 0, until: null })
}
