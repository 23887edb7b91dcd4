import { no, yes } from '../../../../domain/answer'
import { can } from '../../../../domain/people/can'
import type { Handler } from '../../../api/handler'
import { command, getOne } from '../../../platform/database'
import { idOfKey } from '../../../platform/ids'
import { isBeingSetUp } from '../../being-set-up'
import type { VillageDocument } from '../../documents'
import type { HandoverDocument } from '../documents'
import { beginning, handoverOf, lookAt, passesOf } from '../look'
import { done } from '../plan'
import { settle } from '../term-acts'
import type { Wish } from '../term-facts'
import { writeTerm } from '../write-term'
import type { ProposalDocument } from './documents'
import { step } from './records'

/** term.approve: what was seen, looked at again as things are now; it and the change are written in one. */
export const approve: Handler<'term.approve'> = async ({ proposalId, rev, apply }, context) => {
  const { viewer, now, openid, key } = context
  const proposal = await getOne<ProposalDocument>('proposals', proposalId)
  if (!proposal || !can(viewer, 'grant-role', proposal, now)) return no('not-found')
  const { villageId } = proposal
  if (await isBeingSetUp(villageId)) return no('village-being-set-up')
  const termId = idOfKey('t', openid, key)
  if (await getOne<HandoverDocument>('handovers', termId)) return done(await settle(termId), now)
  if (proposal.state !== 'sent' || proposal.rev !== rev) return no('changed-meanwhile')
  const at = beginning(proposal.date, now)
  if (at === null) return no('dates-wrong')
  if ((await getOne<VillageDocument>('villages', villageId))?.termId) return no('planned-already')
  // Sent, it still has the phones of those who are new.
  const wish: Wish = { villageId, changes: proposal.changes as Wish['changes'] }
  const { reading, faults } = await lookAt(wish, at, context)
  if (faults.length > 0 || !apply) return yes({ termId: null, faults, passes: await passesOf(reading, now) })
  const handover = handoverOf(villageId, at, reading, context)
  const written = await writeTerm(handover, reading, async (transaction) => {
    const taken = await step(transaction, { proposalId, rev }, 'approve', context, { termId })
    return taken.ok ? { village: { proposalId: command.set(null) } } : taken
  })
  return typeof written === 'string' ? no(written) : done(written, now)
}
