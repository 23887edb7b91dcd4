import { no, yes } from '../../../domain/answer'
import { can } from '../../../domain/people/can'
import type { Handler } from '../../api/handler'
import { add, command, getOne } from '../../platform/database'
import { inTransaction } from '../../platform/transaction'
import { isBeingSetUp } from '../being-set-up'
import type { HandoverDocument } from './documents'
import { beginning, handoverOf, lookAt, passesOf } from './look'
import { done } from './plan'
import { actsOf, settle, writeSome } from './term-acts'

/** term.change: another day or other successors before its day; the old lines go and the new ones stand in one write. */
export const change: Handler<'term.change'> = async ({ termId, rev, date, changes, apply }, context) => {
  const { viewer, now, key } = context
  const found = await getOne<HandoverDocument>('handovers', termId)
  if (found?.kind !== 'term') return no('not-found')
  const { villageId } = found
  if (!can(viewer, 'grant-role', { villageId }, now)) return no('not-found')
  if (await isBeingSetUp(villageId)) return no('village-being-set-up')
  const term = (await settle(termId)) ?? found
  if (term.history?.some((line) => line.key === key)) return done(term, now)
  if (term.state !== 'planned' || term.at <= now) return no('too-late')
  if ((term.rev ?? 0) !== rev) return no('changed-meanwhile')
  const at = beginning(date, now)
  if (at === null) return no('dates-wrong')
  const { reading, faults } = await lookAt({ villageId, changes }, at, context, term)
  if (faults.length > 0 || !apply) return yes({ termId: null, faults, passes: await passesOf(reading, now) })
  const { becomes, lines, pending = [], byId } = handoverOf(villageId, at, reading, context)
  const acts = [...actsOf('undo', term.lines, term.at), ...pending]
  const after = { at, byId, lines, becomes, rev: rev + 1, pending: acts }
  for (const person of reading.newPeople) await add('people', { ...person })
  const written = await inTransaction(async (transaction) => {
    const current = await transaction.get<HandoverDocument>('handovers', termId)
    if (current?.state !== 'planned' || (current.rev ?? 0) !== rev) return null
    const step = await writeSome(transaction, { ...current, ...after }, true)
    const line = { what: 'changed', byId, at: now, key }
    await transaction.update('handovers', termId, { ...after, ...step, history: command.push([line]) })
    return { ...current, ...after, ...step }
  })
  if (!written) return no('changed-meanwhile')
  return done(written.state === 'writing' ? await settle(termId) : written, now)
}
