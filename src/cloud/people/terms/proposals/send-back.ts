import { no, yes } from '../../../../domain/answer'
import { can } from '../../../../domain/people/can'
import type { Handler } from '../../../api/handler'
import { getOne } from '../../../platform/database'
import { isFitText } from '../../../platform/moderation'
import type { ProposalDocument } from './documents'
import { isTaken, stepAlone } from './records'

/** term.sendBack: by the township, with a reason that the village reads. */
export const sendBack: Handler<'term.sendBack'> = async ({ proposalId, rev, reason }, context) => {
  const { viewer, now, openid, key } = context
  const proposal = await getOne<ProposalDocument>('proposals', proposalId)
  if (!proposal || !can(viewer, 'grant-role', proposal, now)) return no('not-found')
  if (isTaken(proposal, key)) return yes({})
  if (!(await isFitText(openid, reason))) return no('unfit-words')
  return stepAlone(proposal, rev, 'send-back', context, { reason })
}
