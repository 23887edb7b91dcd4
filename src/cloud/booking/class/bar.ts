import { yes } from '../../../domain/answer'
import { decideBar } from '../../../domain/booking/decide-pickups'
import { dateOf } from '../../../domain/calendar/moment'
import type { Handler } from '../../api/handler'
import { guardiansIn } from './child-facts'
import { childOfOffice, guardiansView } from './guardians'
import { keepList } from './keep-list'

/** class.bar: by the village's officer or the township; four database calls with identity. */
export const bar: Handler<'class.bar'> = async ({ personId, guardianId, barred }, context) => {
  const { viewer, now, key } = context
  const child = await childOfOffice(personId, context)
  if (!child.ok) return child
  const [before = null] = child.value.pickups
  const facts = { before, guardians: guardiansIn(child.value, dateOf(now)) }
  const decided = decideBar(facts, guardianId, barred, { now, key, byId: viewer.person?.id ?? '' })
  if (!decided.ok) return decided
  await keepList(child.value, decided.value)
  const pickups = decided.value ? [{ ...decided.value, _id: personId, villageId: '' }] : child.value.pickups
  return yes({ guardians: guardiansView({ ...child.value, pickups }, context) })
}
