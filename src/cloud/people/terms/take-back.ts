import { no, yes } from '../../../domain/answer'
import { can } from '../../../domain/people/can'
import type { Handler } from '../../api/handler'
import { command, getOne } from '../../platform/database'
import { inTransaction } from '../../platform/transaction'
import type { HandoverDocument } from './documents'
import { actsOf, freeVillage, settle, writeSome } from './term-acts'

/** term.takeBack: before its day; who was to leave stays, who was to follow never held it. A second tap is a yes too. */
export const takeBack: Handler<'term.takeBack'> = async ({ termId }, { viewer, now, key }) => {
  const term = await getOne<HandoverDocument>('handovers', termId)
  if (term?.kind !== 'term') return no('not-found')
  const { villageId } = term
  if (!can(viewer, 'grant-role', { villageId }, now)) return no('not-found')
  await settle(termId)
  const answer = await inTransaction(async (transaction) => {
    const current = await transaction.get<HandoverDocument>('handovers', termId)
    const isGoing = current?.state === 'writing' && current.becomes === 'taken-back'
    if (current?.state === 'taken-back' || isGoing) return yes({})
    if (current?.state !== 'planned' || current.at <= now) return no('too-late')
    const going = {
      rev: (current.rev ?? 0) + 1,
      becomes: 'taken-back' as const,
      pending: actsOf('undo', current.lines, current.at),
    }
    const written = await writeSome(transaction, { ...current, ...going })
    const line = { what: 'taken-back', byId: viewer.person?.id ?? '', at: now, key }
    await transaction.update('handovers', termId, { ...going, ...written, history: command.push([line]) })
    await freeVillage(transaction, current, written.state)
    return yes({})
  })
  if (answer.ok) await settle(termId)
  return answer
}
