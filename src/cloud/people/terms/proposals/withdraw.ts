import { no, yes } from '../../../../domain/answer'
import { mayPropose } from '../../../../domain/people/terms/proposal'
import type { Handler } from '../../../api/handler'
import { getOne } from '../../../platform/database'
import type { ProposalDocument } from './documents'
import { isTaken, stepAlone } from './records'

/** term.withdraw: by whoever writes for the village; a second tap is a yes too. */
export const withdraw: Handler<'term.withdraw'> = async ({ proposalId, rev }, context) => {
  const proposal = await getOne<ProposalDocument>('proposals', proposalId)
  if (!proposal || !mayPropose(context.viewer, proposal.villageId, context.now)) return no('not-found')
  if (isTaken(proposal, context.key)) return yes({})
  return stepAlone(proposal, rev, 'withdraw', context)
}
