import { no, yes } from '../../../domain/answer'
import { mayDecide } from '../../../domain/booking/service-draft'
import { unsaid } from '../../../domain/booking/touched'
import type { Handler } from '../../api/handler'
import { command, getOne } from '../../platform/database'
import { isFitText } from '../../platform/moderation'
import { inTransaction } from '../../platform/transaction'
import type { ServiceDocument, ServiceDraftDocument } from '../documents'
import { apply } from './apply'
import { isTaken, lineOf, serviceFacts, serviceIdOf, touching } from './facts'
import { settle } from './settle'

/** booking.approveService: exactly what was sent comes into force; it and the service are written in one. */
export const approveService: Handler<'booking.approveService'> = async (input, context) => {
  const { viewer, now, openid, key } = context
  const { villageId, service, rev, choices } = input
  if (!mayDecide(viewer, villageId, now)) return no('not-allowed')
  const _id = serviceIdOf(input)
  const draft = await getOne<ServiceDraftDocument>('serviceDrafts', _id)
  if (!draft) return no('not-found')
  if (isTaken(draft, key)) {
    const inForce = await getOne<ServiceDocument>('services', _id)
    if (inForce) await settle(inForce, now)
    return yes({})
  }
  if (draft.state !== 'sent' || draft.rev !== rev) return no('changed-meanwhile')
  const facts = await serviceFacts({ villageId, service }, draft.settings)
  if (!facts) return no('not-found')
  // Written over what is in force no longer: the keeper has to look at it again.
  if ((facts.inForce?.rev ?? 0) !== draft.basedOn) return no('changed-meanwhile')
  if (facts.inForce) await settle(facts.inForce, now)
  const open = unsaid((await touching(facts.inForce, facts.rule, now)).touched, choices)
  if (open) return no('choice-missing', open)
  const reasons = choices.flatMap((choice) => ('reason' in choice ? [choice.reason] : []))
  if (!(await isFitText(openid, reasons.join('\n')))) return no('unfit-words')
  const done = await inTransaction(async (transaction) => {
    const stored = await transaction.get<ServiceDraftDocument>('serviceDrafts', _id)
    if (!stored || stored.rev !== rev) return null
    const applied = await apply(transaction, { key: { villageId, service }, facts, choices }, context)
    if (!applied) return null
    await transaction.update('serviceDrafts', _id, {
      state: 'approved',
      rev: rev + 1,
      changedAt: now,
      history: command.push([lineOf('approved', context)]),
    })
    return applied
  })
  if (!done) return no('changed-meanwhile')
  await settle(done, now)
  return yes({})
}
