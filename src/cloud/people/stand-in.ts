import { no, yes } from '../../domain/answer'
import { can } from '../../domain/people/can'
import { decideStandIn } from '../../domain/people/head-rules'
import type { Handler } from '../api/handler'
import { command, find, updateWhere } from '../platform/database'
import { isBeingSetUp } from './being-set-up'
import type { HouseholdDocument } from './documents'
import { headRole } from './role-grants'

/** people.setStandIn: from–to on each of the head's households; it ends by the date alone, no timer needed. */
export const setStandIn: Handler<'people.setStandIn'> = async (
  { headId, standInId, from, to },
  { viewer, now },
) => {
  const [head, standIn] = [await headRole(headId, now), await headRole(standInId, now)]
  if (!head) return no('not-a-head')
  if (!can(viewer, 'assign-heads', { villageId: head.placeId }, now)) return no('not-allowed')
  if (await isBeingSetUp(head.placeId)) return no('village-being-set-up')
  const already = await find<HouseholdDocument>(
    'households',
    { 'standIn.personId': standInId },
    { limit: 200 },
  )
  const decided = decideStandIn({
    headId,
    standInId,
    standInIsHead: standIn?.placeId === head.placeId,
    from,
    to,
    others: already.filter((one) => overlaps(one, from, to)).flatMap((one) => one.headId ?? []),
  })
  if (!decided.ok) return decided
  await updateWhere('households', { headId }, { standIn: command.set({ personId: standInId, from, to }) })
  return yes({})
}

function overlaps({ standIn }: HouseholdDocument, from: string, to: string): boolean {
  return !!standIn && standIn.from < to && from < standIn.to
}
