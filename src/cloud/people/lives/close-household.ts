import { no, yes } from '../../../domain/answer'
import {
  decideClose,
  keptInHousehold,
  standingInHousehold,
} from '../../../domain/people/lives/household-change'
import { ownHouseholdsLimit } from '../../../domain/people/head-rules'
import type { Handler } from '../../api/handler'
import { getOne } from '../../platform/database'
import type { LaneDocument } from '../documents'
import { headRole } from '../role-grants'
import { handOf } from './changing'
import { changingHousehold } from './changing-household'
import { membersOf } from './housemates'
import { freePlace } from './place'

/** people.closeHousehold: until then its head is responsible for it, though nobody lives there. */
export const closeHousehold: Handler<'people.closeHousehold'> = async (which, context) =>
  changingHousehold(which, context, async (household) => {
    const members = await membersOf(household._id)
    const decided = decideClose({ closed: !!household.closed, members: members.length })
    if (!decided.ok) return decided
    const { headId } = household
    const { byId, now, key } = handOf(context)
    const role = headId ? await headRole(headId, now) : null
    const change = {
      what: 'closed',
      at: now,
      byId,
      key,
      before: { headId },
      after: { headId: null },
    } as const
    return yes({
      fields: { closed: { at: now, byId, headId }, headId: null, standIn: null },
      changes: keptInHousehold(household.changes ?? [], change),
      lane: null,
      headDelta: role && { role, by: -1 },
    })
  })

/** people.undoHouseholdChange: back to the lane and number it had, or back to its head. */
export const undoHouseholdChange: Handler<'people.undoHouseholdChange'> = async (which, context) =>
  changingHousehold(which, context, async (household) => {
    const last = standingInHousehold(household.changes ?? [])
    if (!last) return no('nothing-to-undo')
    const { byId, now, key } = handOf(context)
    const change = { what: 'undone', at: now, byId, key, before: last.after, after: last.before } as const
    const changes = keptInHousehold(household.changes ?? [], change)
    const laneId = last.before.laneId ?? household.laneId
    const number = last.before.number ?? household.number
    const lane = await getOne<LaneDocument>('lanes', laneId)
    const place = await freePlace(household.villageId, { lane: lane?.name ?? '', number }, household._id)
    if (!place.ok) return no('number-taken')
    if (last.what === 'corrected') {
      const { order, lane: back } = place.value
      return yes({ fields: { laneId, number, order }, changes, lane: back, headDelta: null })
    }
    const headId = last.before.headId ?? null
    const role = headId ? await headRole(headId, now) : null
    if (headId !== null && !role) return no('not-a-head')
    if (role && role.households >= ownHouseholdsLimit) return no('head-has-twenty')
    const fields = { closed: null, headId }
    return yes({ fields, changes, lane: place.value.lane, headDelta: role && { role, by: 1 } })
  })
