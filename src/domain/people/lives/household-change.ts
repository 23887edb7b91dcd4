import type { Moment } from '../../calendar/moment'
import { no, yes, type Answer } from '../../answer'
import { changesKept } from './change'

/** What the register keeps of a household, as far as it is changed by hand. */
export interface HouseholdLines {
  laneId: string
  number: string
}

/** One line of a household's history. */
export interface HouseholdChange {
  what: 'added' | 'corrected' | 'closed' | 'undone'
  at: Moment
  byId: string
  key: string
  before: Partial<HouseholdLines> & { headId?: string | null }
  after: Partial<HouseholdLines> & { headId?: string | null }
}

/** The history with one change more. */
export function keptInHousehold(
  changes: readonly HouseholdChange[],
  change: HouseholdChange,
): HouseholdChange[] {
  return [...changes, change].slice(-changesKept)
}

/** A household can be closed when nobody lives there any more. */
export function decideClose(facts: {
  closed: boolean
  members: number
}): Answer<null, 'closed-already' | 'people-live-there'> {
  if (facts.closed) return no('closed-already')
  return facts.members > 0 ? no('people-live-there') : yes(null)
}

/** The newest change that stands: a correction or a closing can be taken back, nothing before it. */
export function standingInHousehold(changes: readonly HouseholdChange[]): HouseholdChange | null {
  const last = changes.at(-1)
  return last && (last.what === 'corrected' || last.what === 'closed') ? last : null
}
