import type { Moment } from '../../../domain/calendar/moment'
import { ownHouseholdsLimit } from '../../../domain/people/head-rules'
import { command, find } from '../../platform/database'
import { inTransaction, type Transaction } from '../../platform/transaction'
import type { HouseholdDocument, RoleDocument } from '../documents'
import { headRole, isHeadRole } from '../role-grants'
import { undated, type Matters } from './handing'

/** The ids of a head's own households; only those that were given to him before that moment. */
export async function householdsOf(headId: string, before?: Moment): Promise<string[]> {
  const found = await find<HouseholdDocument>('households', { headId }, { limit: 100 })
  const since = ({ headHistory }: HouseholdDocument) => headHistory.at(-1)?.from ?? ''
  return found.filter((one) => before === undefined || since(one) < before).map(({ _id }) => _id)
}

/**
 * Moves those of the households that are still a head's to another one, or leaves them without (an alarm), inside a
 * transaction; whoever stood in for him does so no longer. False, with nothing written, when the other has no room.
 */
export async function moveFrom(
  transaction: Transaction,
  households: string[],
  { from, to }: { from: RoleDocument; to: RoleDocument | null },
  now: Moment,
): Promise<boolean> {
  const moving: string[] = []
  for (const id of households) {
    const household = await transaction.get<HouseholdDocument>('households', id)
    if (household?.headId === from.personId) moving.push(id)
  }
  const next = to && (await transaction.get<RoleDocument>('roles', to._id))
  if (next && next.households + moving.length > ownHouseholdsLimit) return false
  for (const id of moving)
    await transaction.update('households', id, {
      headId: next ? next.personId : command.set(null),
      standIn: command.set(null),
      ...(next && { headHistory: command.push([{ headId: next.personId, from: now }]) }),
    })
  if (next && moving.length > 0)
    await transaction.update('roles', next._id, { households: command.inc(moving.length) })
  return true
}

/** A head's households go to the head who follows; without one, or without room, they stand without a head. */
export const householdMatters: Matters = {
  kind: 'households',
  open: async (role) => undated(isHeadRole(role) ? (await householdsOf(role.personId)).length : 0),
  async pass({ role, successorId, households, now }) {
    if (!isHeadRole(role) || households.length === 0) return
    const to = successorId === null ? null : await headRole(successorId, now)
    await inTransaction(async (transaction) => {
      if (!(await moveFrom(transaction, households, { from: role, to }, now)))
        await moveFrom(transaction, households, { from: role, to: null }, now)
      await transaction.update('roles', role._id, { households: 0 })
    })
  },
}
