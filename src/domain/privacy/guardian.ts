import { ageOn, dateOf, type Moment } from '../calendar/moment'

/** From this age on a person speaks for himself. */
const adultAge = 18

/** What of a person guardianship is measured by. */
export interface FamilyMember {
  _id: string
  householdId: string | null
  birth: string | null
  /** Who alone acts for a child; absent or null: the grown-ups of its household. */
  guardians?: string[] | null
}

const isAdult = ({ birth }: FamilyMember, now: Moment): boolean =>
  birth !== null && ageOn(birth, dateOf(now)) >= adultAge

/** Whether a person is under age, by the register; without a birth nobody is. */
export function isMinor({ birth }: Pick<FamilyMember, 'birth'>, now: Moment): boolean {
  return birth !== null && ageOn(birth, dateOf(now)) < adultAge
}

/**
 * Whether he may act in matters of the other's data: for a child the adults who are named for it, else those of its
 * own household, nobody else.
 */
export function isGuardianOf(guardian: FamilyMember, child: FamilyMember, now: Moment): boolean {
  if (child.guardians)
    return child.guardians.includes(guardian._id) && isAdult(guardian, now) && isMinor(child, now)
  const together = guardian.householdId !== null && guardian.householdId === child.householdId
  return together && guardian._id !== child._id && isAdult(guardian, now) && isMinor(child, now)
}
