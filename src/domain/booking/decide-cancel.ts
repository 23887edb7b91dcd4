import { no, yes, type Answer } from '../answer'
import { isStep, stateAfter } from './entry-steps'
import { entryChange, isRetry, seatsTaken, type Act, type RosterChange } from './roster-change'
import type { Session } from './session'

export const cancelRefusals = ['not-booked', 'session-over', 'cancel-by-phone'] as const
export type CancelRefusal = (typeof cancelRefusals)[number]

export interface CancelFacts {
  session: Session
  personId: string
  act: Act
}

/**
 * Decides on giving one person's seats back, or his place in the queue; nobody else's are touched. Until the cut-off
 * it is cancelled; later the canteen counts a `late-cancel`, the others want a call, and then the staff enters it.
 * Null: this key has done it before.
 */
export function decideCancel({
  session,
  personId,
  act,
}: CancelFacts): Answer<RosterChange | null, CancelRefusal> {
  if (isRetry(session, [personId], act.key)) return yes(null)
  const entry = session.roster[personId]
  if (!entry || !isStep('cancel', entry.state)) return no('not-booked')
  const state = stateAfter('cancel', session, entry, act.by, act.now)
  if (!state) return no(act.now < session.endsAt ? 'cancel-by-phone' : 'session-over')
  const entries = [entryChange(personId, entry, state, { offer: null }, act)]
  return yes({ entries, seats: seatsTaken(entries), until: null })
}
