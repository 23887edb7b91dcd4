import type { Head } from './heads'
import type { Member } from './household-rows'
import type { RegisterHousehold, RegisterReading } from './reading'
import { householdLabel } from './lane'
import type { KnownPerson, MaybeSame, Stranger } from './strangers'
import { isSamePerson, sortLeft, sortStrangers } from './strangers'

export interface KnownHousehold {
  id: string
  lane: string
  number: string
  headId: string | null
  people: KnownPerson[]
}

export interface KnownHead {
  personId: string
  name: string
  phone: string | null
}

/** What the village already has, as far as the register is concerned. */
export interface KnownVillage {
  households: KnownHousehold[]
  heads: KnownHead[]
  /** Who was taken out by hand: the file does not bring them back, a human decides. */
  left: { id: string; name: string; birth: string | null }[]
}

/** The same person, but one thing is written otherwise. */
export interface FieldChange {
  personId: string
  field: keyof Member
  from: Member[keyof Member]
  to: Member[keyof Member]
}

/**
 * What a further import would change. New households and people are taken; everything else is for a human to
 * confirm ("changed?"), and who is missing in the file is listed, never removed.
 */
export interface RegisterChanges {
  newHouseholds: RegisterHousehold[]
  newPeople: { householdId: string; member: Member }[]
  newHeads: Head[]
  fieldChanges: FieldChange[]
  maybeSame: MaybeSame[]
  headChanges: { householdId: string; from: string | null; to: Head }[]
  missingPeople: string[]
  missingHouseholds: string[]
}

/** Compares a reading with what the village has. Same person: household, name and month of birth. */
export function compareRegister(reading: RegisterReading, known: KnownVillage): RegisterChanges {
  const knownByLabel = new Map(known.households.map((one) => [householdLabel(one.lane, one.number), one]))
  const met = new Set<string>()
  const fieldChanges: FieldChange[] = []
  const strangers: Stranger[] = []
  for (const household of reading.households)
    for (const member of household.members) {
      const person = knownByLabel.get(household.label)?.people.find((one) => isSamePerson(one, member))
      if (person === undefined) strangers.push({ household, member })
      else {
        met.add(person.id)
        fieldChanges.push(...changesOf(person, member))
      }
    }
  const pending = new Set(reading.pending.map(({ label }) => label))
  const unmet = known.households.flatMap(({ lane, number, people }) => {
    const label = householdLabel(lane, number)
    return pending.has(label)
      ? []
      : people.filter(({ id }) => !met.has(id)).map((person) => ({ label, person }))
  })
  const { leftBefore, others } = sortLeft(strangers, known.left)
  const { maybeSame, surely } = sortStrangers(others, unmet)
  const doubted = new Set(maybeSame.map(({ personId }) => personId))
  const inFile = new Set([...reading.households.map(({ label }) => label), ...pending])
  return {
    ...newcomers(surely, knownByLabel),
    newHeads: reading.heads.filter((head) => !known.heads.some((one) => isSameHead(one, head))),
    fieldChanges,
    maybeSame: [...leftBefore, ...maybeSame],
    headChanges: headChangesOf(reading, known, knownByLabel),
    missingPeople: unmet.map(({ person }) => person.id).filter((id) => !doubted.has(id)),
    missingHouseholds: [...knownByLabel].filter(([label]) => !inFile.has(label)).map(([, { id }]) => id),
  }
}

function isSameHead(known: KnownHead, head: Head): boolean {
  return (
    known.name === head.name && (known.phone === head.phone || known.phone === null || head.phone === null)
  )
}

const comparedFields = ['relation', 'gender', 'birth', 'phone', 'alone', 'note'] as const

/** What the file says otherwise; an empty cell says nothing, and a month says nothing against a full date. */
function changesOf(person: KnownPerson, member: Member): FieldChange[] {
  return comparedFields
    .filter((field) => member[field] !== person[field] && member[field] !== null)
    .filter((field) => field !== 'birth' || member.birth.length === 10)
    .map((field) => ({ personId: person.id, field, from: person[field], to: member[field] }))
}

function newcomers(surely: readonly Stranger[], knownByLabel: ReadonlyMap<string, KnownHousehold>) {
  const newPeople: RegisterChanges['newPeople'] = []
  const newHouseholds = new Map<string, RegisterHousehold>()
  for (const { household, member } of surely) {
    const known = knownByLabel.get(household.label)
    if (known !== undefined) newPeople.push({ householdId: known.id, member })
    else {
      const members = [...(newHouseholds.get(household.label)?.members ?? []), member]
      newHouseholds.set(household.label, { ...household, members })
    }
  }
  return { newPeople, newHouseholds: [...newHouseholds.values()] }
}

function headChangesOf(
  reading: RegisterReading,
  known: KnownVillage,
  knownByLabel: ReadonlyMap<string, KnownHousehold>,
): RegisterChanges['headChanges'] {
  return [...reading.households, ...reading.pending].flatMap(({ label, head }) => {
    const household = knownByLabel.get(label)
    const to = head === null ? undefined : reading.heads[head]
    if (household === undefined || to === undefined) return []
    const now = known.heads.find(({ personId }) => personId === household.headId)
    return now !== undefined && isSameHead(now, to)
      ? []
      : [{ householdId: household.id, from: household.headId, to }]
  })
}
