import type { Target } from '../../domain/people/can'
import { aggregate } from '../platform/database'
import type { HouseholdDocument, PersonDocument } from './documents'

/** The facts about a person that the permission rules measure by, in one database call; null when not there. */
export async function targetOf(personId: string): Promise<(Target & { person: PersonDocument }) | null> {
  const [row] = await aggregate<PersonDocument & { household: HouseholdDocument[] }>('people', (pipeline) =>
    pipeline
      .match({ _id: personId })
      .lookup({ from: 'households', localField: 'householdId', foreignField: '_id', as: 'household' }),
  )
  if (!row?.villageId) return null
  const {
    household: [household],
    ...person
  } = row
  return {
    person,
    villageId: row.villageId,
    personId,
    householdId: row.householdId,
    headId: household?.headId ?? null,
    standIn: household?.standIn ?? null,
  }
}
