import type { Ability, Scope } from './ability'
import { scopesOf } from './ability'
import type { RoleGrant, StaffService } from './roles'
import { isHeld } from './roles'
import type { CareGrant, Viewer, ViewerPerson } from './viewer'
import { rolesNow } from './viewer'

/** Whom or what an act is about: the facts that a scope is measured by. */
export interface Target {
  villageId: string
  personId?: string | null
  householdId?: string | null
  /** Of a child: who acts for it; null or absent: the household. */
  guardians?: readonly string[] | null
  /** The responsible head of the household. */
  headId?: string | null
  /** Whoever stands in for that head, with dates. */
  standIn?: { personId: string; from: string; to: string } | null
  /** The service whose staff may act. */
  service?: StaffService
  /** The care grant that would open it. */
  careService?: CareGrant['service']
}

/** Tells whether the viewer may do this to that now. */
export function can(viewer: Viewer, ability: Ability, target: Target, now: string): boolean {
  return rolesNow(viewer, now).some((grant) =>
    scopesOf(ability, grant.role).some((scope) => reaches(scope, viewer, grant, target, now)),
  )
}

/** Tells whether the viewer may do this to anybody at all; the first, coarse guard of the corridor. */
export function mayEver(viewer: Viewer, ability: Ability, now: string): boolean {
  return rolesNow(viewer, now).some((grant) => scopesOf(ability, grant.role).length > 0)
}

function reaches(scope: Scope, viewer: Viewer, grant: RoleGrant, target: Target, now: string): boolean {
  const person = viewer.person
  switch (scope) {
    case 'self':
      return !!person && target.personId === person.id
    case 'household':
      return !!person && isFamily(person, target)
    case 'grant':
      return viewer.grants.some(
        (care) =>
          care.forPersonId === target.personId && care.service === target.careService && isHeld(care, now),
      )
    case 'own-households':
      return !!person && (target.headId === person.id || standsIn(person.id, target, now))
    case 'service':
      return grant.placeId === target.villageId && grant.service === target.service
    case 'village':
      return grant.placeId === target.villageId
    // Division codes nest: a village's code begins with its township's and its county's.
    case 'township':
    case 'county':
      return target.villageId.startsWith(grant.placeId)
  }
}

/** The household, and whoever is named for a child though he lives elsewhere (parents in two households). */
function isFamily(person: ViewerPerson, { householdId, guardians }: Target): boolean {
  return (!!person.householdId && householdId === person.householdId) || !!guardians?.includes(person.id)
}

function standsIn(personId: string, target: Target, now: string): boolean {
  return !!target.standIn && target.standIn.personId === personId && isHeld(target.standIn, now)
}
