import type { Member } from './household-rows'
import type { RegisterHousehold } from './reading'

/** A person whom the village already has. */
export interface KnownPerson extends Member {
  id: string
}

/** Somebody in the file who is not quite anybody, and whom he may be. */
export interface MaybeSame {
  label: string
  member: Member
  personId: string
  /** `left`: he was taken out of the register by hand. */
  differs: 'name' | 'birth' | 'household' | 'left'
}

/** A person of the file whom the village does not have under that household, name and month. */
export interface Stranger {
  household: RegisterHousehold
  member: Member
}

const monthOf = (birth: string) => birth.slice(0, 7)

/** The same person within a household: name and month of birth. */
export function isSamePerson(person: Member, member: Member): boolean {
  return person.name === member.name && monthOf(person.birth) === monthOf(member.birth)
}

/** A person of the village whom the file does not have where he is. */
export interface Unmet {
  label: string
  person: KnownPerson
}

/** Splits those who are in the file but were taken out by hand from those who were not: name and month of birth. */
export function sortLeft(
  strangers: readonly Stranger[],
  left: readonly { id: string; name: string; birth: string | null }[],
) {
  const free = new Set(left)
  const leftBefore: MaybeSame[] = []
  const others = strangers.filter(({ household: { label }, member }) => {
    const one = [...free].find(
      ({ name, birth }) => name === member.name && monthOf(birth ?? '') === monthOf(member.birth),
    )
    if (!one) return true
    free.delete(one)
    leftBefore.push({ label, member, personId: one.id, differs: 'left' })
    return false
  })
  return { leftBefore, others }
}

/** Splits those whom nobody is from those who may be somebody the file does not have where he was. */
export function sortStrangers(strangers: readonly Stranger[], unmet: readonly Unmet[]) {
  const free = new Set(unmet)
  const maybeSame: MaybeSame[] = []
  const surely = strangers.filter(({ household: { label }, member }) => {
    for (const candidate of free) {
      const differs = differenceOf(candidate, label, member)
      if (differs === null) continue
      free.delete(candidate)
      maybeSame.push({ label, member, personId: candidate.person.id, differs })
      return false
    }
    return true
  })
  return { maybeSame, surely }
}

function differenceOf(
  { label, person }: Unmet,
  fileLabel: string,
  member: Member,
): MaybeSame['differs'] | null {
  const sameBirth = monthOf(person.birth) === monthOf(member.birth)
  if (label !== fileLabel) return isSamePerson(person, member) ? 'household' : null
  if (person.name === member.name) return 'birth'
  return sameBirth && person.gender === member.gender ? 'name' : null
}
