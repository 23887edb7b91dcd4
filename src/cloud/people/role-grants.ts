import type { RoleGrant } from '../../domain/people/roles'
import { isHeadRole as heads, isHeld } from '../../domain/people/roles'
import { find } from '../platform/database'
import type { RoleDocument } from './documents'

/** The grant in a stored row, as the rules read it. */
export function grantOf({ role, placeId, post, service, from, to }: RoleDocument): RoleGrant {
  return { role, placeId, from, to, ...(post && { post }), ...(service && { service }) }
}

/** The person's running grant as a head, or null. */
export async function headRole(personId: string, now: string): Promise<RoleDocument | null> {
  const roles = await find<RoleDocument>('roles', { personId }, { limit: 50 })
  return roles.find((row) => isHeadRole(row) && isHeld(row, now)) ?? null
}

export const isHeadRole = ({ role }: RoleDocument): boolean => heads(role)
