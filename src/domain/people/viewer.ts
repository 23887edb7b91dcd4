import type { RoleGrant, RoleName } from './roles'
import { isHeld } from './roles'

/** What a son in another city may do for his mother: one service, until a date (product.md §1, 授权). */
export interface CareGrant {
  /** Whom he may act for. */
  forPersonId: string
  service: 'meal' | 'clinic' | 'class' | 'request'
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

/** The roles that the viewer holds now; a bound person of a household is a resident beside them. */
export function rolesNow(viewer: Viewer, now: string): RoleGrant[] {
  const held = viewer.roles.filter((grant) => isHeld(grant, now))
  const { person } = viewer
  if (person?.movedOut) return [{ role: 'resident', placeId: '', from: '', to: null }, ...held]
  if (!person?.householdId || !person.villageId) return held
  return [{ role: 'resident', placeId: person.villageId, from: '', to: null }, ...held]
}

/** Tells whether the viewer holds one of these roles now, at any place. */
export function holds(viewer: Viewer, now: string, ...names: RoleName[]): boolean {
  return rolesNow(viewer, now).some((grant) => names.includes(grant.role))
}
