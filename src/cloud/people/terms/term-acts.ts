import type { Moment } from '../../../domain/calendar/moment'
import { command } from '../../platform/database'
import { Busy } from '../../platform/errors'
import { inTransaction, type Transaction } from '../../platform/transaction'
import type { RoleDocument } from '../documents'
import type { HandoverDocument, HandoverLine, TermAct } from './documents'

/** So many lines one transaction carries: it may have a hundred acts, each line has three, and some are beside. */
export const linesAtOnce = 30

/** The lines as they are to be written, or to be taken out again. */
export const actsOf = (does: TermAct['does'], lines: HandoverLine[], at: Moment): TermAct[] =>
  lines.map((line) => ({ does, at, line }))

/**
 * Writes the first part of what is pending into the roles, inside the transaction that also writes what is answered.
 * @param isFirst nothing of it has been decided before: an office that was changed meanwhile refuses the whole.
 * @throws Busy when such an office was changed.
 */
export async function writeSome(
  transaction: Transaction,
  handover: HandoverDocument,
  isFirst = false,
): Promise<Pick<HandoverDocument, 'state' | 'pending'>> {
  const { pending = [], becomes = handover.state } = handover
  for (const act of pending.slice(0, linesAtOnce)) {
    if (act.does === 'undo') await undo(transaction, act)
    else await plan(transaction, act, handover, isFirst)
  }
  const rest = pending.slice(linesAtOnce)
  return { pending: rest, state: rest.length > 0 ? 'writing' : becomes }
}

async function plan(
  transaction: Transaction,
  { at, line }: TermAct,
  { byId, reason, villageId }: HandoverDocument,
  isFirst: boolean,
): Promise<void> {
  const { roleId, was, role, post, service, next } = line
  const stored = await transaction.get<RoleDocument>('roles', roleId)
  const untouched = stored?.to === was
  if (!untouched && isFirst) throw new Busy(`the role ${roleId} was changed by somebody else`)
  const follows = { successorId: command.set(next?.personId ?? null), endReason: reason, endedById: byId }
  // Ended by itself since the change was decided, it stays ended.
  if (untouched) await transaction.update('roles', roleId, { to: command.set(at), ...follows })
  if (!next?.isNew) return
  const office = { personId: next.personId, role, placeId: villageId, post, service, givenById: byId }
  await transaction.add('roles', { _id: next.roleId, ...office, from: at, to: null, households: 0 })
}

/** Who was to leave stays, who was to follow never held it. */
async function undo(transaction: Transaction, { at, line: { roleId, was, next } }: TermAct): Promise<void> {
  const role = await transaction.get<RoleDocument>('roles', roleId)
  // Ended by itself meanwhile, it stays ended.
  if (role?.to === at)
    await transaction.update('roles', roleId, { to: command.set(was), successorId: command.set(null) })
  if (next?.isNew) await transaction.update('roles', next.roleId, { to: at, endReason: 'taken-back' })
}

/** What else a change of term changes, once everything is written: taken back, the village has none any longer. */
export async function freeVillage(
  transaction: Transaction,
  { villageId }: HandoverDocument,
  state: HandoverDocument['state'],
): Promise<void> {
  if (state === 'taken-back') await transaction.update('villages', villageId, { termId: command.set(null) })
}

/**
 * Writes whatever is still pending of a change of term, part by part, and answers it as it stands then; whoever comes
 * second goes on where the first has stopped.
 */
export async function settle(termId: string): Promise<HandoverDocument | null> {
  for (;;) {
    const current = await inTransaction(async (transaction) => {
      const stored = await transaction.get<HandoverDocument>('handovers', termId)
      if (stored?.state !== 'writing') return stored
      const written = await writeSome(transaction, stored)
      await transaction.update('handovers', termId, written)
      await freeVillage(transaction, stored, written.state)
      return { ...stored, ...written }
    })
    if (current?.state !== 'writing') return current
  }
}
