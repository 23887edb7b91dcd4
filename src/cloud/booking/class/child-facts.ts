import type { KeptPickups } from '../../../domain/booking/decide-pickups'
import { noPickups, type Guardian, type PickupFacts } from '../../../domain/booking/pickup'
import type { DateText } from '../../../domain/calendar/moment'
import { guardiansOf, isGuardian } from '../../../domain/people/lives/child'
import type { HouseholdDocument, PersonDocument } from '../../people/documents'
import { aggregate, command } from '../../platform/database'
import type { ConsentDocument } from '../../privacy/documents'

/** `pickups`: who may fetch a child, `_id` is the child's. */
export type PickupsDocument = KeptPickups & {
  _id: string
  villageId: string
  /** What the retention has taken; a list that is written again begins anew. */
  gone?: Record<string, string>
}

/** A child with everybody who acts for it, and its list. */
export type ChildRow = PersonDocument & {
  household: HouseholdDocument[]
  members: PersonDocument[]
  guards: PersonDocument[]
  pickups: PickupsDocument[]
  consents: ConsentDocument[]
}

/** These children with their guardians and lists, in one database call. */
export function childRows(personIds: string[]): Promise<ChildRow[]> {
  return aggregate<ChildRow>('people', (pipeline) =>
    pipeline
      .match({ _id: command.in(personIds) })
      .limit(personIds.length)
      // By the household's own id: whoever lives in none would be joined with all who live in none.
      .lookup({ from: 'households', localField: 'householdId', foreignField: '_id', as: 'household' })
      .lookup({ from: 'people', localField: 'household._id', foreignField: 'householdId', as: 'members' })
      .lookup({ from: 'people', localField: 'guardians', foreignField: '_id', as: 'guards' })
      .lookup({ from: 'pickups', localField: '_id', foreignField: '_id', as: 'pickups' })
      .lookup({ from: 'consents', localField: '_id', foreignField: 'personId', as: 'consents' }),
  )
}

/** Who acts for the child on this day: those who are named, else the adults of its household, the householder first. */
export function guardiansIn(row: ChildRow, date: DateText): Guardian[] {
  const child = { householdId: row.householdId, guardians: guardiansOf(row, date) }
  const all = new Map([...row.members, ...row.guards].map((one) => [one._id, one]))
  return [...all.values()]
    .filter(
      ({ _id: id, birth, householdId }) =>
        id !== row._id && isGuardian({ id, birth, householdId }, child, date),
    )
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(({ _id: id, name, phone }) => ({ id, name, phone }))
}

const householder = '户主'
const placeOf = ({ relation }: PersonDocument): number => (relation === householder ? 0 : 1)

/** What a handing over on this day is decided on. */
export function pickupFacts(row: ChildRow, date: DateText): PickupFacts {
  return { guardians: guardiansIn(row, date), pickups: row.pickups[0] ?? noPickups, date }
}
