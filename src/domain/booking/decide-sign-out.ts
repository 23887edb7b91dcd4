import { no, yes, type Answer } from '../answer'
import type { Moment } from '../calendar/moment'
import { checkInRefusals } from './decide-check-in'
import { isStep, noMoreTicks, stateAfter } from './entry-steps'
import { mayTake, takerRefusals, type PickupFacts, type Ring, type Taker } from './pickup'
import { entryChange, isRetry, type Act, type RosterChange } from './roster-change'
import type { RosterEntry, Session } from './session'

const listRefusals = checkInRefusals

export const signOutRefusals = [...listRefusals, ...takerRefusals] as const
export type SignOutRefusal = (typeof signOutRefusals)[number]

/** A child of the class and what is done about it. */
export interface ChildFacts {
  session: Session
  personId: string
  act: Act
}

/** Decides on handing a child over: only one who is there, only to whoever may take it. Null: done under this key. */
export function decideSignOut(
  { session, personId, act }: ChildFacts,
  taker: Taker,
  facts: PickupFacts,
): Answer<RosterChange | null, SignOutRefusal> {
  if (isRetry(session, [personId], act.key)) return yes(null)
  if (!session.open) return no('closed-by-center')
  const entry = session.roster[personId]
  if (!entry || entry.seats === 0) return no('not-booked')
  if (!isStep('sign-out', entry.state)) return no('changed-meanwhile')
  const state = stateAfter('sign-out', session, entry, act.by, act.now)
  if (!state) return no('not-the-day')
  const taken = mayTake(taker, facts)
  if (!taken.ok) return taken
  const change = entryChange(personId, entry, state, { handedTo: taken.value }, act)
  return yes({ entries: [change], seats: 0, until: null })
}

export const ringRefusals = [...listRefusals, 'too-many'] as const
export type RingRefusal = (typeof ringRefusals)[number]

/** More calls than these about one child on one day are no calls. */
const mostRings = 40

/** Writes down who was rung about a child that is there; when it came in stays as it was. */
export function decideRing(
  { session, personId, act }: ChildFacts,
  ring: Omit<Ring, 'at' | 'byId'>,
): Answer<RosterChange | null, RingRefusal> {
  if (isRetry(session, [personId], act.key)) return yes(null)
  const entry = session.roster[personId]
  if (!entry || entry.seats === 0) return no('not-booked')
  if (entry.state !== 'checked-in') return no('changed-meanwhile')
  if (act.now >= noMoreTicks(session)) return no('not-the-day')
  const before = entry.rings ?? []
  if (before.length >= mostRings) return no('too-many')
  const rings = [...before, { ...ring, at: act.now, byId: act.actorId }]
  const change = entryChange(personId, entry, entry.state, { rings }, act)
  return yes({ entries: [{ ...change, after: { ...change.after, at: entry.at } }], seats: 0, until: null })
}

/** Whether a child is still there though the class is over. */
export function isLeftBehind(session: Session, { state }: Pick<RosterEntry, 'state'>, now: Moment): boolean {
  return state === 'checked-in' && now >= session.endsAt && now < noMoreTicks(session)
}
