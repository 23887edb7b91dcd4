import { no, yes } from '../../domain/answer'
import { can } from '../../domain/people/can'
import { decideEnd } from '../../domain/people/role-rules'
import type { Handler } from '../api/handler'
import { command, count, find, getOne, updateWhere } from '../platform/database'
import { Busy } from '../platform/errors'
import { moveHouseholds } from './assign-head'
import { isBeingSetUp } from './being-set-up'
import type { HouseholdDocument, RoleDocument } from './documents'
import { headRole, isHeadRole } from './role-grants'

/** people.endRole: the households move first, so that none is without a head for a moment. */
export const endRole: Handler<'people.endRole'> = async (
  { roleId, successorId, reason },
  { viewer, now },
) => {
  const row = await getOne<RoleDocument>('roles', roleId)
  if (!row) return no('not-found')
  if (!can(viewer, 'grant-role', { villageId: row.placeId }, now)) return no('not-allowed')
  if (await isBeingSetUp(row.placeId)) return no('village-being-set-up')
  if (row.to !== null && row.to <= now) return no('ended-already')
  const decided = decideEnd({
    role: row.role,
    households: row.households,
    hasSuccessor: successorId !== undefined,
    otherAdmins: row.role === 'county-admin' ? (await running(row, now)) - 1 : 0,
  })
  if (!decided.ok) return decided
  if (isHeadRole(row) && row.households > 0 && successorId) {
    const successor = await headRole(successorId, now)
    if (!successor || successor.personId === row.personId) return no('not-a-head')
    const households = await find<HouseholdDocument>('households', { headId: row.personId }, { limit: 50 })
    const moved = await moveHouseholds(
      households.map(({ _id }) => _id),
      successorId,
      successor,
      now,
    )
    if (!moved.ok) return moved
  }
  // A household may have been given to him since: then nothing ends.
  const unchanged = { _id: roleId, to: row.to, ...(isHeadRole(row) && { households: 0 }) }
  const end = { to: now, endReason: reason, endedById: viewer.person?.id ?? '' }
  if ((await updateWhere('roles', unchanged, end)) === 0)
    throw new Busy(`the role ${roleId} was changed by somebody else`)
  return yes({})
}

function running({ role, placeId }: RoleDocument, now: string): Promise<number> {
  const open = command.or(command.in([null]), command.gt(now))
  return count('roles', { placeId, role, to: open })
}
