import { ageOn, dateOf, type Moment } from '../../calendar/moment'
import { can, type Target } from '../can'
import type { Viewer } from '../viewer'
import type { CareSide } from './grant'

/** Under this age others speak for the child. */
const ownWordAge = 14
const adultAge = 18

/** Who a grant is about, and how old whoever asks is. */
export interface CareTarget extends Target {
  birth: string | null
  /** The asker's own; null where it is not known. */
  viewerBirth: string | null
}

/**
 * In whose name the viewer may give or end grants of this person: herself, a grown-up of a child's household, her
 * head or his present stand-in, the village; null when it is not his to say.
 */
export function sideOf(viewer: Viewer, target: CareTarget, now: Moment): CareSide | null {
  const { person } = viewer
  const child = ageAt(target.birth, now, ownWordAge) < ownWordAge
  if (person && target.personId === person.id) return child ? null : 'self'
  if (child && isGuardian(viewer, target, now)) return 'guardian'
  if (!can(viewer, 'give-care', target, now)) return null
  const asHead = { ...viewer, roles: viewer.roles.filter(({ role }) => role !== 'village-officer') }
  return can(asHead, 'give-care', target, now) ? 'head' : 'village'
}

function isGuardian({ person }: Viewer, target: CareTarget, now: Moment): boolean {
  const { householdId, guardians, viewerBirth } = target
  const sameHousehold = !!person?.householdId && person.householdId === householdId
  const isNamed = guardians ? !!person && guardians.includes(person.id) : sameHousehold
  return isNamed && ageAt(viewerBirth, now, adultAge) >= adultAge
}

/** Whose birth the register does not know is as old as it takes. */
const ageAt = (birth: string | null, now: Moment, unknown: number): number =>
  birth ? ageOn(birth, dateOf(now)) : unknown
