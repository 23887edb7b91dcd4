import { no, yes } from '../../../domain/answer'
import { decideAdults } from '../../../domain/booking/decide-pickups'
import { dateOf } from '../../../domain/calendar/moment'
import type { Handler } from '../../api/handler'
import { isFitText } from '../../platform/moderation'
import { guardiansIn } from './child-facts'
import { keepList } from './keep-list'
import { hasAgreed, ownChild } from './own-child'

/** class.setPickups: by a guardian; four database calls with identity. */
export const setPickups: Handler<'class.setPickups'> = async ({ personId, ...wish }, context) => {
  const { viewer, now, key, openid } = context
  const child = await ownChild(personId, context)
  if (!child.ok) return child
  if (!hasAgreed(child.value, context)) return no('consent-needed')
  const texts = wish.adults.flatMap(({ name, relation }) => [name, relation])
  if (texts.length > 0 && !(await isFitText(openid, texts.join('\n')))) return no('unfit-words')
  const facts = { before: child.value.pickups[0] ?? null, guardians: guardiansIn(child.value, dateOf(now)) }
  const decided = decideAdults(facts, wish, { now, key, byId: viewer.person?.id ?? '' })
  if (!decided.ok) return decided
  await keepList(child.value, decided.value)
  return yes({})
}
