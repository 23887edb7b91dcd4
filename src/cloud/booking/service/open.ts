import { no, yes } from '../../../domain/answer'
import { checkTimetable } from '../../../domain/booking/check-timetable'
import { mayDecide } from '../../../domain/booking/service-draft'
import { unsaid } from '../../../domain/booking/touched'
import type { Handler } from '../../api/handler'
import { isFitText } from '../../platform/moderation'
import { inTransaction } from '../../platform/transaction'
import { apply } from './apply'
import { serviceFacts, textsOf, touching } from './facts'
import { settle } from './settle'

/**
 * booking.openService: by the 书记 or the 主任, at once. Sessions that people have booked keep the rule under which
 * they booked, or are closed where he says so; all others follow the new one.
 */
export const openService: Handler<'booking.openService'> = async (input, context) => {
  const { viewer, now, openid } = context
  const { villageId, service, choices = [], ...wanted } = input
  if (!mayDecide(viewer, villageId, now)) return no('not-allowed')
  const checked = checkTimetable(wanted.timetable)
  if (!checked.ok) return checked
  const facts = await serviceFacts({ villageId, service }, wanted)
  if (!facts) return no('not-found')
  const { inForce } = facts
  if (inForce?.lastKey !== context.key) {
    if (inForce) await settle(inForce, now)
    const open = unsaid((await touching(inForce, facts.rule, now)).touched, choices)
    if (open) return no('choice-missing', open)
    const reasons = choices.flatMap((choice) => ('reason' in choice ? [choice.reason] : []))
    if (!(await isFitText(openid, [textsOf(wanted), ...reasons].join('\n')))) return no('unfit-words')
  }
  const applying = { key: { villageId, service }, facts, choices }
  const done = await inTransaction((transaction) => apply(transaction, applying, context))
  if (!done) return no('changed-meanwhile')
  await settle(done, now)
  return yes({})
}
