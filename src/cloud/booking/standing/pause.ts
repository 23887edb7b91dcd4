import { no } from '../../../domain/answer'
import { isStaff, readsNames, type Standing } from '../../../domain/booking/acts-as'
import { standingPaused, standingResumed } from '../../../domain/booking/change-standing'
import { isDate } from '../../../domain/calendar/moment'
import type { Context, Handler } from '../../api/handler'
import { changeOrder, ordererOf } from './orderer'

/**
 * standing.pause: days on which somebody does not eat; by whoever orders for her, and by those who run the canteen
 * and heard it when she was missed. Four database calls with identity, and those of the meals that are given back.
 */
export const pause: Handler<'standing.pause'> = async ({ personId, from, to, why, basis }, context) => {
  if (!isDate(from) || !isDate(to)) return no('bad-input', isDate(from) ? 'to' : 'from')
  const orderer = await ordererOf(personId, basis ?? null, context, deskOf(context))
  if (!orderer.ok) return orderer
  return changeOrder(orderer.value, context, (before, act) => standingPaused(before, { from, to, why }, act))
}

/** standing.resume: she eats on these days after all; by the same, at the same cost. */
export const resume: Handler<'standing.resume'> = async ({ personId, from, to, basis }, context) => {
  if (!isDate(from) || !isDate(to)) return no('bad-input', isDate(from) ? 'to' : 'from')
  const orderer = await ordererOf(personId, basis ?? null, context, deskOf(context))
  if (!orderer.ok) return orderer
  return changeOrder(orderer.value, context, (before, act) => standingResumed(before, { from, to }, act))
}

const deskOf =
  ({ viewer, now }: Context) =>
  (villageId: string): Standing | null =>
    isStaff(viewer, villageId, 'canteen', now) && readsNames(viewer, villageId, 'canteen', now)
      ? { by: 'staff', basis: 'desk' }
      : null
