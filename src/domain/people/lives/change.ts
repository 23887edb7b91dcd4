import type { Moment } from '../../calendar/moment'
import type { PersonLines } from './person-lines'

/** What can become of a person's lines. */
export const changeNames = ['added', 'corrected', 'moved', 'guardians', 'left', 'undone', 'released'] as const
export type ChangeName = (typeof changeNames)[number]

/** One line of the history: who changed what when, and what stood there before. */
export interface Change {
  what: ChangeName
  at: Moment
  byId: string
  /** The client's key: a retry finds it here. */
  key: string
  before: Partial<PersonLines>
  after: Partial<PersonLines>
}

/** So many changes are kept; the first goes when one more comes. */
export const changesKept = 20

const undoable: readonly ChangeName[] = ['added', 'corrected', 'moved', 'guardians', 'left']

/**
 * The newest change that stands and on which nothing else stands: an undoing takes the one before it away with
 * itself. Null when there is none, or when what came last cannot be undone.
 */
export function standing(changes: readonly Change[]): Change | null {
  let undone = 0
  for (const change of [...changes].reverse()) {
    if (change.what === 'undone') undone += 1
    else if (undone > 0) undone -= 1
    else return undoable.includes(change.what) ? change : null
  }
  return null
}

/** The history with one change more. */
export function kept(changes: readonly Change[], change: Change): Change[] {
  return [...changes, change].slice(-changesKept)
}

/** What of `wanted` differs from what stands there: before and after, each only with those fields. */
export function difference(
  lines: PersonLines,
  wanted: Partial<PersonLines>,
): { before: Partial<PersonLines>; after: Partial<PersonLines> } {
  const fields = (Object.keys(wanted) as (keyof PersonLines)[]).filter((field) => {
    return wanted[field] !== undefined && JSON.stringify(wanted[field]) !== JSON.stringify(lines[field])
  })
  const pick = (from: Partial<PersonLines>) =>
    Object.fromEntries(fields.map((field) => [field, from[field]])) as Partial<PersonLines>
  return { before: pick(lines), after: pick(wanted) }
}
