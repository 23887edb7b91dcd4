import { add, command } from '../../platform/database'
import { Busy } from '../../platform/errors'
import { inTransaction } from '../../platform/transaction'
import type { RoleDocument, VillageDocument } from '../documents'
import type { HandoverDocument } from './documents'
import type { TermReading } from './term-facts'

/**
 * Writes a change of term: the ends of the old offices, the new ones from the same moment on, and the handover, all in
 * one transaction. False when another change is planned for the village.
 * @throws Busy when one of the offices was changed meanwhile.
 */
export async function writeTerm(handover: HandoverDocument, { newPeople }: TermReading): Promise<boolean> {
  const { _id, villageId, at, byId, reason, lines } = handover
  // Somebody new without an office is nobody yet: written before, he does no harm.
  for (const person of newPeople) await add('people', { ...person })
  return inTransaction(async (transaction) => {
    const village = await transaction.get<VillageDocument>('villages', villageId)
    if (!village || village.termId) return false
    for (const { roleId, was, role, post, service, next } of lines) {
      const stored = await transaction.get<RoleDocument>('roles', roleId)
      if (stored?.to !== was) throw new Busy(`the role ${roleId} was changed by somebody else`)
      const follows = { successorId: command.set(next?.personId ?? null), endReason: reason, endedById: byId }
      await transaction.update('roles', roleId, { to: command.set(at), ...follows })
      if (!next?.isNew) continue
      const office = { personId: next.personId, role, placeId: villageId, post, service }
      await transaction.add('roles', { _id: next.roleId, ...office, from: at, to: null, households: 0 })
    }
    await transaction.add('handovers', { ...handover })
    await transaction.update('villages', villageId, { termId: command.set(_id) })
    return true
  })
}
