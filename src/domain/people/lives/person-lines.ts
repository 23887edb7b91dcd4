import type { Moment } from '../../calendar/moment'

/** Why somebody is no longer in the register of the village. */
export const leavings = ['moved-out', 'deceased', 'by-mistake'] as const
export type Leaving = (typeof leavings)[number]

/** Since when somebody is gone, and where he lived: nothing else points to that household any more. */
export interface Left {
  why: Leaving
  at: Moment
  byId: string
  villageId: string
  householdId: string | null
  laneId: string | null
}

/** What the register keeps of a person: what a change may touch. */
export interface PersonLines {
  name: string
  /** `1950-03` or `1950-03-05`. */
  birth: string | null
  gender: 'male' | 'female' | null
  phone: string | null
  relation: string | null
  livesAlone: boolean
  note: string | null
  /** Who acts for a child; null: the adults of the household. */
  guardians: string[] | null
  villageId: string | null
  householdId: string | null
  laneId: string | null
  /** Null while he lives here. Who left has no household, lane and village: no list of theirs finds him. */
  left: Left | null
}

/** How somebody stands in the register. */
export type PersonState = 'here' | Leaving

/** Here, or why no longer. */
export function stateOf({ left }: Pick<PersonLines, 'left'>): PersonState {
  return left === null ? 'here' : left.why
}

/** A dead man, and one who was never there, has no account, whatever is written in `accounts`. */
export function hasNoAccount({ left }: { left?: Left | null }): boolean {
  return !!left && left.why !== 'moved-out'
}
