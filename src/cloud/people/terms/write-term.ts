import { add, command } from '../../platform/database'
import { inTransaction, type Transaction } from '../../platform/transaction'
import type { VillageDocument } from '../documents'
import type { HandoverDocument } from './documents'
import { settle, writeSome } from './term-acts'
import type { TermReading } from './term-facts'

/** What is written together with the change; a name refuses all of it. */
export type Beside<R extends string> = (
  transaction: Transaction,
  village: VillageDocument,
) => Promise<{ refusal: R } | { village: Record<string, unknown> }>

const nothingBeside: Beside<never> = () => Promise.resolve({ village: {} })

/**
 * Writes a change of term: the ends of the old offices, the new ones from the same moment on, and the handover. Up to
 * thirty offices are one transaction; more follow in further ones, which the timer finishes after a crash. Answers the
 * handover as it stands then, or why nothing was written.
 * @throws Busy when one of the offices was changed meanwhile.
 */
export async function writeTerm<R extends string = never>(
  handover: HandoverDocument,
  { newPeople }: TermReading,
  beside: Beside<R> = nothingBeside,
): Promise<HandoverDocument | 'planned-already' | R> {
  const { _id, villageId } = handover
  // Somebody new without an office is nobody yet: written before, he does no harm.
  for (const person of newPeople) await add('people', { ...person })
  const begun = await inTransaction(async (transaction) => {
    const village = await transaction.get<VillageDocument>('villages', villageId)
    if (!village || village.termId) return 'planned-already' as const
    const also = await beside(transaction, village)
    if ('refusal' in also) return also.refusal
    const written = { ...handover, ...(await writeSome(transaction, handover, true)) }
    await transaction.add('handovers', { ...written })
    await transaction.update('villages', villageId, { termId: command.set(_id), ...also.village })
    return written
  })
  if (typeof begun === 'string' || begun.state !== 'writing') return begun
  return (await settle(_id)) ?? begun
}
