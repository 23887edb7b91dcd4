import { no, yes } from '../../../domain/answer'
import { can } from '../../../domain/people/can'
import type { Handler } from '../../api/handler'
import { command, getOne } from '../../platform/database'
import { inTransaction } from '../../platform/transaction'
import type { RoleDocument } from '../documents'
import type { HandoverDocument } from './documents'

/** term.takeBack: before its day; who was to leave stays, who was to follow never held it. A second tap is a yes too. */
export const takeBack: Handler<'term.takeBack'> = async ({ termId }, { viewer, now }) => {
  const term = await getOne<HandoverDocument>('handovers', termId)
  if (term?.kind !== 'term') return no('not-found')
  const { villageId } = term
  if (!can(viewer, 'grant-role', { villageId }, now)) return no('not-found')
  return inTransaction(async (transaction) => {
    const current = await transaction.get<HandoverDocument>('handovers', termId)
    if (current?.state === 'taken-back') return yes({})
    if (current?.state !== 'planned' || current.at <= now) return no('too-late')
    for (const { roleId, was, next } of current.lines) {
      const role = await transaction.get<RoleDocument>('roles', roleId)
      // Ended by itself meanwhile, it stays ended.
      if (role?.to === current.at)
        await transaction.update('roles', roleId, { to: command.set(was), successorId: command.set(null) })
      if (next?.isNew)
        await transaction.update('roles', next.roleId, { to: current.at, endReason: 'taken-back' })
    }
    await transaction.update('handovers', termId, { state: 'taken-back' })
    await transaction.update('villages', villageId, { termId: command.set(null) })
    return yes({})
  })
}
