import type { OutputOf } from '../../contract'
import type { Reply } from '../send'

/** What is done with a change of term, by the township or by the village. */
export type Acts =
  | 'term.plan'
  | 'term.change'
  | 'term.takeBack'
  | 'term.propose'
  | 'term.withdraw'
  | 'term.sendBack'
  | 'term.approve'
type Look = OutputOf<'term.plan'>

/** What a look has found; what passes only the township is told. */
export type Shown = Pick<Look, 'faults'> & { passes: Look['passes'] | null }

/** What an act has found; null where it was refused or finds nothing. */
export function shownOf(reply: Reply<Acts> | null): Shown | null {
  if (!reply?.ok || !('faults' in reply.value)) return null
  const { faults } = reply.value
  return { faults, passes: 'passes' in reply.value ? reply.value.passes : null }
}
