import { no, yes } from '../../../domain/answer'
import { mayDecide } from '../../../domain/booking/service-draft'
import type { Handler } from '../../api/handler'
import { command, getOne, updateWhere } from '../../platform/database'
import { isFitText } from '../../platform/moderation'
import type { ServiceDraftDocument } from '../documents'
import { isTaken, lineOf, serviceIdOf } from './facts'

/** booking.returnService: by the 书记 or the 主任, with a reason that the keeper reads. */
export const returnService: Handler<'booking.returnService'> = async (input, context) => {
  const { viewer, now, openid, key } = context
  const { villageId, rev, reason } = input
  if (!mayDecide(viewer, villageId, now)) return no('not-allowed')
  const _id = serviceIdOf(input)
  const draft = await getOne<ServiceDraftDocument>('serviceDrafts', _id)
  if (!draft) return no('not-found')
  if (isTaken(draft, key)) return yes({})
  if (!(await isFitText(openid, reason))) return no('unfit-words')
  const history = command.push([lineOf('returned', context)])
  const change = { state: 'returned', reason: command.set(reason), rev: rev + 1, changedAt: now, history }
  const written = await updateWhere('serviceDrafts', { _id, rev, state: 'sent' }, change)
  return written === 1 ? yes({}) : no('changed-meanwhile')
}
