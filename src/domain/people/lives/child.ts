import { ageOn, type DateText } from '../../calendar/moment'
import type { PersonLines } from './person-lines'

/** Below this age a person is a child: a guardian acts for it, and agrees to what is kept of it. */
export const childBelow = 14

const adultFrom = 18

/** Whether she has no account of her own yet; one whose birth nobody knows is no child. */
export function isChild({ birth }: { birth: string | null }, today: DateText): boolean {
  return birth !== null && ageOn(birth, today) < childBelow
}

/** Whether he can act for a child; one whose birth nobody knows cannot. */
export function isAdult({ birth }: { birth: string | null }, today: DateText): boolean {
  return birth !== null && ageOn(birth, today) >= adultFrom
}

/** Whether nobody may give him an office; one whose birth nobody knows is taken for grown-up. */
export function isMinor({ birth }: { birth: string | null }, today: DateText): boolean {
  return birth !== null && ageOn(birth, today) < adultFrom
}

interface Member extends Pick<PersonLines, 'birth' | 'householdId'> {
  id: string
}

/** Whether he acts for this child: he is named, or nobody is and he is an adult of her household. */
export function isGuardian(
  who: Member,
  child: Pick<PersonLines, 'guardians' | 'householdId'>,
  today: DateText,
): boolean {
  if (child.guardians) return child.guardians.includes(who.id)
  return who.householdId !== null && who.householdId === child.householdId && isAdult(who, today)
}

/** Who is named to act for a child; null: nobody is, or she is no child any more and speaks for herself. */
export function guardiansOf(
  { birth, guardians }: { birth: string | null; guardians?: string[] | null },
  today: DateText,
): string[] | null {
  return guardians && isChild({ birth }, today) ? guardians : null
}

/** The children of a household who have nobody there any more once these have left it. */
export function childrenAlone<One extends Member & Pick<PersonLines, 'guardians'>>(
  members: readonly One[],
  leaving: readonly string[],
  today: DateText,
): One[] {
  const staying = members.filter(({ id }) => !leaving.includes(id))
  return staying.filter((one) => {
    if (!isChild(one, today)) return false
    const named = one.guardians?.filter((id) => !leaving.includes(id)) ?? []
    return named.length === 0 && !staying.some((other) => isAdult(other, today))
  })
}
