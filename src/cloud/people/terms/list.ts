import { no, yes } from '../../../domain/answer'
import { can } from '../../../domain/people/can'
import { isHeld } from '../../../domain/people/roles'
import type { Handler } from '../../api/handler'
import { getOne } from '../../platform/database'
import type { RoleDocument } from '../documents'
import { openMatters } from './matters'

/** term.matters: what would pass on if the office ended now. */
export const matters: Handler<'term.matters'> = async ({ roleId }, { viewer, now }) => {
  const role = await getOne<RoleDocument>('roles', roleId)
  if (!role) return no('not-found')
  if (!can(viewer, 'grant-role', { villageId: role.placeId }, now)) return no('not-allowed')
  if (!isHeld(role, now)) return no('ended-already')
  return yes(await openMatters(role, now))
}
