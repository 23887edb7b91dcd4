import type { CareService } from './care/services'
import type { RoleGrant, RoleName } from './roles'
import { isHeld } from './roles'

/** What a son in another city may do for his mother: one service, until a date (product.md §1, 授权). */
export interface CareGrant {
  /** Whom he may act for. */
  forPersonId: string
  service: CareService
  from: string
  to: string | null
}

/** A person who is bound to the account that asks. */
export interface ViewerPerson {
  id: string
  name: string
  /** Null for a role-holder who belongs to no village of ours. */
  villageId: string | null
  householdId: string | null
  laneId: string | null
  /** He has moved out: what is his own stays his, and he is a resident of nowhere. */
  movedOut?: boolean
}

/** Who is asking: made in the cloud from the account alone, never from the input. */
export interface Viewer {
  /** Null while the account is not bound to anybody. */
  person: ViewerPerson | null
  roles: RoleGrant[]
  /** Grants that others gave to this person. */
  grants: CareGrant[]
}

/**
 * The roles that the viewer holds now. A bound person of a household is a resident beside them; so is a relative
 * from elsewhere while somebody here gives him leave: of no village, he has nothing but that leave.
 */
export function rolesNow(viewer: Viewer, now: string): RoleGrant[] {
  const held = viewer.roles.filter((grant) => isHeld(grant, now))
  const { person } = viewer
  const livesHere = !!person?.householdId && person.villageId !== null
  const actsByLeave = person !== null && viewer.grants.some((care) => isHeld(care, now))
  if (!livesHere && !actsByLeave && !person?.movedOut) return held
  const placeId = livesHere && !person.movedOut ? (person.villageId ?? '') : ''
  return [{ role: 'resident', placeId, from: '', to: null }, ...held]
}

/** Tells whether the viewer holds one of these roles now, at any place. */
export function holds(viewer: Viewer, now: string, ...names: RoleName[]): boolean {
  return rolesNow(viewer, now).some((grant) => names.includes(grant.role))
}
