import { no, yes } from '../../../domain/answer'
import { keptInHousehold } from '../../../domain/people/lives/household-change'
import type { Handler } from '../../api/handler'
import { handOf } from './changing'
import { changingHousehold } from './changing-household'
import { freePlace } from './place'

/** people.correctHousehold: another lane or number, the same household; who lives there goes with it. */
export const correctHousehold: Handler<'people.correctHousehold'> = async (
  { householdId, rev, lane, number },
  context,
) =>
  changingHousehold({ householdId, rev }, context, async (household) => {
    if (household.closed) return no('closed-already')
    const place = await freePlace(household.villageId, { lane, number }, householdId)
    if (!place.ok) return place
    const after = { laneId: place.value.lane._id, number: place.value.number }
    const before = { laneId: household.laneId, number: household.number }
    if (after.laneId === before.laneId && after.number === before.number) return yes(null)
    const { byId, now, key } = handOf(context)
    const change = { what: 'corrected', at: now, byId, key, before, after } as const
    return yes({
      fields: { ...after, order: place.value.order },
      changes: keptInHousehold(household.changes ?? [], change),
      lane: place.value.lane,
      headDelta: null,
    })
  })
