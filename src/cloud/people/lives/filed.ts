import type { Ability } from '../../../domain/people/ability'
import { no, yes, type Answer } from '../../../domain/answer'
import { can, type Target } from '../../../domain/people/can'
import type { Person } from '../../../domain/people/lives/decide-change'
import type { PersonLines } from '../../../domain/people/lives/person-lines'
import type { Context } from '../../api/handler'
import { aggregate, getOne } from '../../platform/database'
import { isBeingSetUp } from '../being-set-up'
import type { HouseholdDocument, PersonDocument } from '../documents'

/** A person as the register has her, with the household in which she lives, or lived before she left. */
export interface Filed {
  document: PersonDocument
  person: Person
  household: HouseholdDocument | null
  target: Target
}

type Row = PersonDocument & { home: HouseholdDocument[]; lastHome: HouseholdDocument[] }
type Refused = 'not-found' | 'village-being-set-up'

/** Reads her in one database call; null where she belongs, or belonged, to no village. */
export async function filedPerson(personId: string): Promise<Filed | null> {
  const [row] = await aggregate<Row>('people', (pipeline) =>
    pipeline
      .match({ _id: personId })
      .lookup({ from: 'households', localField: 'householdId', foreignField: '_id', as: 'home' })
      .lookup({ from: 'households', localField: 'left.householdId', foreignField: '_id', as: 'lastHome' }),
  )
  if (!row) return null
  const { home, lastHome, ...document } = row
  const villageId = document.villageId ?? document.left?.villageId
  if (!villageId) return null
  const household = (document.left ? lastHome[0] : home[0]) ?? null
  return { document, person: personOf(document), household, target: targetIn(villageId, personId, household) }
}

/** The person of whom the viewer may keep the register; whom he may not is not there. */
export async function keptPerson(
  personId: string,
  ability: Ability,
  { viewer, now }: Context,
): Promise<Answer<Filed, Refused>> {
  const filed = await filedPerson(personId)
  if (!filed || !can(viewer, ability, filed.target, now)) return no('not-found', personId)
  if (await isBeingSetUp(filed.target.villageId)) return no('village-being-set-up')
  return yes(filed)
}

/** The household that the viewer may keep; whichever he may not is not there. */
export async function keptHousehold(
  householdId: string,
  { viewer, now }: Context,
): Promise<Answer<HouseholdDocument, Refused>> {
  const household = await getOne<HouseholdDocument>('households', householdId)
  if (!household) return no('not-found', householdId)
  const target = targetIn(household.villageId, null, household)
  if (!can(viewer, 'keep-register', target, now)) return no('not-found', householdId)
  if (await isBeingSetUp(household.villageId)) return no('village-being-set-up')
  return yes(household)
}

function targetIn(villageId: string, personId: string | null, household: HouseholdDocument | null): Target {
  return {
    villageId,
    personId,
    householdId: household?._id ?? null,
    // Whoever was responsible last goes on being so for a household that has been closed.
    headId: household?.headId ?? household?.closed?.headId ?? null,
    standIn: household?.standIn ?? null,
  }
}

/** The person in a document, as the rules of her life read it. */
export function personOf(document: PersonDocument): Person {
  return { id: document._id, lines: linesOf(document), changes: document.changes ?? [] }
}

function linesOf(document: PersonDocument): PersonLines {
  const { name, birth, gender, phone, relation, livesAlone, note, villageId, householdId, laneId } = document
  const { guardians = null, left = null } = document
  return {
    name,
    birth,
    gender,
    phone,
    relation,
    livesAlone,
    note,
    guardians,
    villageId,
    householdId,
    laneId,
    left,
  }
}
