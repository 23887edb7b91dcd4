import type { OutputOf } from '../../../contract'
import type { Guardian } from '../../../domain/booking/pickup'
import type { RosterEntry } from '../../../domain/booking/session'

/** To whom a child was handed, as the guardians and the teacher both see it. */
export function handoverView(
  { handedTo, at }: Pick<RosterEntry, 'handedTo' | 'at'>,
  guardians: readonly Guardian[],
): OutputOf<'class.list'>['children'][number]['handedTo'] {
  if (!handedTo) return null
  const { name, relation, how, saidBy } = handedTo
  return { name, relation, how, saidBy: guardians.find(({ id }) => id === saidBy)?.name ?? null, at }
}
