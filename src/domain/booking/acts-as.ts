import { no, yes, type Answer } from '../answer'
import type { Ability } from '../people/ability'
import { can, type Target } from '../people/can'
import type { CareGrant, Viewer } from '../people/viewer'
import type { Basis, SpokenBasis } from './basis'
import type { EntryActor } from './entry-states'
import type { ServiceName } from './service'

/** Which abilities and which care grant open a service's bookings (product.md §1). */
export const rightsOf: Record<ServiceName, { book: Ability; see: Ability; care: CareGrant['service'] }> = {
  canteen: { book: 'book-meal', see: 'see-meals', care: 'meal' },
  clinic: { book: 'book-clinic', see: 'see-clinic', care: 'clinic' },
  class: { book: 'book-class', see: 'see-class', care: 'class' },
}

/** On what ground the viewer books or cancels for this person, and whether he does it as staff. */
export interface Standing {
  basis: Basis
  by: EntryActor
}

/**
 * How the viewer stands to the one he acts for: himself, family, by a grant; a head and the keeper have to say on
 * what ground (`spoken`), else `basis-missing`.
 */
export function actsAs(
  viewer: Viewer,
  target: Target,
  service: ServiceName,
  spoken: SpokenBasis | null,
  now: string,
): Answer<Standing, 'not-allowed' | 'basis-missing'> {
  const { book, care } = rightsOf[service]
  const whom = { ...target, careService: care }
  const asFamily = { ...viewer, roles: [] }
  if (can(asFamily, book, whom, now)) return yes({ by: 'booker', basis: familyBasis(viewer, target) })
  if (!can(viewer, book, whom, now)) return no('not-allowed')
  if (spoken === null) return no('basis-missing')
  return yes({ by: isStaff(viewer, target.villageId, service, now) ? 'staff' : 'booker', basis: spoken })
}

/** On what ground somebody without a role acts for this one: himself, his household, or a grant. */
export function familyBasis(
  { person }: Viewer,
  target: Pick<Target, 'personId' | 'householdId'>,
): 'self' | 'household' | 'grant' {
  if (person && target.personId === person.id) return 'self'
  return person?.householdId && target.householdId === person.householdId ? 'household' : 'grant'
}

/** Whether the viewer runs this service's sessions: the keeper, or the staff of this one service. */
export function isStaff(viewer: Viewer, villageId: string, service: ServiceName, now: string): boolean {
  return can(viewer, 'check-in', { villageId, service }, now)
}

/** Whether the viewer may read the names in a session's list; of the clinic only its doctor may. */
export function readsNames(viewer: Viewer, villageId: string, service: ServiceName, now: string): boolean {
  return can(viewer, rightsOf[service].see, { villageId, service }, now)
}
