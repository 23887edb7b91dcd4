import type { InputOf } from '../../../contract'
import type { CareBasis } from '../../../domain/people/care/grant'

/** The ground as it is stored; null when none was named. */
export function basisOf(said: InputOf<'care.give'>['basis']): CareBasis | null {
  return said ? { how: said.how, words: said.words ?? null } : null
}
