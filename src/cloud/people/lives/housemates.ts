import type { Housemate } from '../../../domain/people/lives/decide-change'
import { find } from '../../platform/database'
import type { HouseholdDocument, PersonDocument } from '../documents'

const most = 50

/** Who lives in a household. */
export function membersOf(householdId: string): Promise<PersonDocument[]> {
  return find<PersonDocument>('people', { householdId }, { limit: most })
}

/** Who lives in a household, as far as somebody could be taken for somebody else; none without a household. */
export async function housematesIn(household: HouseholdDocument | null): Promise<Housemate[]> {
  if (!household) return []
  return (await membersOf(household._id)).map(({ _id, name, birth }) => ({ id: _id, name, birth }))
}
