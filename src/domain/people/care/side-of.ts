import { dateOf, type Moment } from '../../calendar/moment'
import { can, type Target } from '../can'
import { isChild, isGuardian } from '../lives/child'
import type { Viewer } from '../viewer'
import type { CareSide } from './grant'

/** Who a grant is about, and how old whoever asks is. */
export interface CareTarget extends Target {
  birth: string | null
  /** Of a child; null: the grown-ups of the household. */
  guardians: string[] | null
  /** The asker's own; null where it is not known. */
  viewerBirth: string | null
}

/**
 * In whose name the viewer may give or end grants of this person: herself, a child's guardian, her head or his
 * present stand-in, the village; null when it is not his to say.
 */
export function sideOf(viewer: Viewer, target: CareTarget, now: Moment): CareSide | null {
  const { person } = viewer
  const child = isChild(target, dateOf(now))
  if (person && target.personId === person.id) return child ? null : 'self'
  if (child && person && guards(person, target, now)) return 'guardian'
  if (!can(viewer, 'give-care', target, now)) return null
  const asHead = { ...viewer, roles: viewer.roles.filter(({ role }) => role !== 'village-officer') }
  return can(asHead, 'give-care', target, now) ? 'head' : 'village'
}

function guards(
  { id, householdId }: NonNullable<Viewer['person']>,
  { guardians, viewerBirth, householdId: home }: CareTarget,
  now: Moment,
): boolean {
  const child = { guardians, householdId: home ?? null }
  return isGuardian({ id, birth: viewerBirth, householdId }, child, dateOf(now))
}
