import type { OutputOf } from '../../../contract'
import type { ImportRow } from './documents'

/** An import as the village sees it. */
export function viewOf({
  _id,
  state,
  report,
  toWrite,
  cursor,
}: ImportRow): OutputOf<'people.importRegister'> {
  return { importId: _id, state, report, written: cursor, toWrite }
}
