import { no, yes } from '../../domain/answer'
import { can } from '../../domain/people/can'
import { addDays, dateOf, atTime } from '../../domain/calendar/moment'
import type { Handler } from '../api/handler'
import { find, setOne } from '../platform/database'
import type { PersonDocument } from './documents'
import { targetOf } from './target'

/** A grant runs twelve months unless something else is said (product.md §1, default). */
const defaultDays = 365

/** people.giveCare: by herself, or by her head or the village at her spoken request; giving again renews it. */
export const giveCare: Handler<'people.giveCare'> = async (
  { forPersonId, toPhone, services, to },
  context,
) => {
  const { viewer, now } = context
  const target = await targetOf(forPersonId)
  if (!target) return no('not-found')
  if (!can(viewer, 'give-care', target, now)) return no('not-allowed')
  const people = await find<PersonDocument>('people', { phone: toPhone }, { limit: 10 })
  const [grantee, ...more] = people
  if (!grantee) return no('phone-unknown')
  if (more.length > 0) return no('several-there')
  if (grantee._id === forPersonId) return no('same-person')
  const end = to ?? atTime(addDays(dateOf(now), defaultDays), '00:00')
  for (const service of services)
    await setOne('cares', `${forPersonId}:${grantee._id}:${service}`, {
      granteeId: grantee._id,
      forPersonId,
      service,
      from: now,
      to: end,
      byId: viewer.person?.id ?? null,
    })
  return yes({ name: grantee.name })
}
