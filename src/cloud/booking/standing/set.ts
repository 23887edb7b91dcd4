import { no, yes } from '../../../domain/answer'
import { standingSet } from '../../../domain/booking/change-standing'
import { dateOf, isDate } from '../../../domain/calendar/moment'
import type { Handler } from '../../api/handler'
import type { VillageDocument } from '../../people/documents'
import { getOne } from '../../platform/database'
import type { ServiceDocument } from '../documents'
import { changeOrder, ordererOf } from './orderer'

/**
 * standing.set: sets, changes or stops somebody's standing order; six database calls with identity, and those of the
 * meals that follow from it.
 */
export const set: Handler<'standing.set'> = async (input, context) => {
  const { personId, parts, weekdays, delivery, from = dateOf(context.now), basis = null } = input
  const orderer = await ordererOf(personId, basis, context)
  if (!orderer.ok) return orderer
  const { villageId } = orderer.value
  if (!isDate(from)) return no('bad-input', 'from')
  // No to it is heard whatever has become of the canteen.
  if (weekdays.length > 0) {
    const service = await getOne<ServiceDocument>('services', `${villageId}:canteen`)
    if (!service) return no('no-service')
    const village = await getOne<VillageDocument>('villages', villageId)
    if (village?.center.stage !== 'in-use') return no('center-not-in-use')
    const known = service.timetable.parts.map(({ part }) => part)
    const unknown = parts.find((part) => !known.includes(part))
    if (unknown !== undefined) return no('part-unknown', unknown)
    if (delivery && service.terms.deliveryFrom === null) return no('no-delivery')
  }
  const wish = {
    ...{ personId, villageId, delivery, from },
    parts: [...new Set(parts)],
    weekdays: [...new Set(weekdays)].sort(),
  }
  return changeOrder(orderer.value, context, (before, act) => yes(standingSet(before, wish, act)))
}
