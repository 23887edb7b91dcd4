import { dateOf, type Moment } from '../calendar/moment'
import { isChild, isGuardian } from '../people/lives/child'

/** What of a person guardianship is measured by. */
export interface FamilyMember {
  _id: string
  householdId: string | null
  birth: string | null
  guardians?: string[] | null
}

/** Whether he acts in matters of this child's data: its guardian, nobody else; whoever is no child acts herself. */
export function isGuardianOf(guardian: FamilyMember, child: FamilyMember, now: Moment): boolean {
  const today = dateOf(now)
  if (guardian._id === child._id || !isChild(child, today)) return false
  const { _id: id, birth, householdId } = guardian
  return isGuardian({ id, birth, householdId }, { guardians: null, ...child }, today)
}
