import { no, yes, type Answer } from '../../answer'

export type UndoRefusal = 'not-applied' | 'newer-import' | 'someone-bound' | 'someone-in-use'

/** What the people and households of an import have become since. */
export interface UndoFacts {
  state: 'checked' | 'refused' | 'applying' | 'done' | 'undoing' | 'undone'
  /** A later import has added to the village. */
  newerImport: boolean
  /** One of its people has a WeChat account. */
  bound: boolean
  /** One of its people holds an office, has something booked or filed, or has a household of another import. */
  inUse: boolean
}

/** May this import be taken back? Until someone has been bound (agreements §7), and only the newest. */
export function decideUndo({ state, newerImport, bound, inUse }: UndoFacts): Answer<null, UndoRefusal> {
  if (state !== 'done') return no('not-applied')
  if (newerImport) return no('newer-import')
  if (bound) return no('someone-bound')
  return inUse ? no('someone-in-use') : yes(null)
}
