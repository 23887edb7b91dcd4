import type { KnownVillage } from '../../../domain/people/register/compare-register'
import { householdLabel } from '../../../domain/people/register/lane'
import type { HouseholdDocument, LaneDocument, PersonDocument, RoleDocument } from '../documents'
import { aggregate, command, find, type Where } from '../../platform/database'
import { isHeadRole } from '../role-grants'

/** What the village has, with the ids that an import goes on with. */
export interface KnownIds extends KnownVillage {
  lanes: Map<string, string>
  /** Role row of each head, with the number of his households. */
  headRoles: Map<string, RoleDocument>
  /** `巷 户号` → household id. */
  householdIds: Map<string, string>
}

/** Reads lanes, households, people and heads of a village. */
export async function knownVillage(villageId: string): Promise<KnownIds> {
  const lanes = await all<LaneDocument>('lanes', { villageId })
  const households = await all<HouseholdDocument>('households', { villageId, closed: command.in([null]) })
  const people = await all<PersonDocument>('people', { villageId })
  const left = await all<PersonDocument>('people', { 'left.villageId': villageId })
  const roles = await aggregate<RoleDocument & { person: PersonDocument[] }>('roles', (pipeline) =>
    pipeline
      .match({ placeId: villageId, to: null })
      .lookup({ from: 'people', localField: 'personId', foreignField: '_id', as: 'person' })
      .limit(1000),
  )
  const heads = roles.filter(isHeadRole)
  const laneNames = new Map(lanes.map(({ _id, name }) => [_id, name]))
  const laneOf = (household: HouseholdDocument) => laneNames.get(household.laneId) ?? ''
  const membersOf = grouped(people, ({ householdId }) => householdId)
  return {
    lanes: new Map(lanes.map(({ _id, name }) => [name, _id])),
    headRoles: new Map(heads.map((row) => [row.personId, row])),
    householdIds: new Map(households.map((one) => [householdLabel(laneOf(one), one.number), one._id])),
    heads: heads.map(({ personId, person: [person] }) => ({
      personId,
      name: person?.name ?? '',
      phone: person?.phone ?? null,
    })),
    left: left.map(({ _id, name, birth }) => ({ id: _id, name, birth })),
    households: households.map((one) => ({
      id: one._id,
      lane: laneOf(one),
      number: one.number,
      headId: one.headId,
      people: (membersOf.get(one._id) ?? []).map(asMember),
    })),
  }
}

function asMember({ _id, name, relation, gender, birth, phone, livesAlone, note }: PersonDocument) {
  return {
    id: _id,
    name,
    relation: relation ?? '',
    gender: gender ?? ('male' as const),
    birth: birth ?? '',
    phone,
    alone: livesAlone,
    note,
  }
}

const pageSize = 1000

/** Everything that matches, page by page. */
async function all<T>(collection: string, where: Where): Promise<T[]> {
  const rows: T[] = []
  for (;;) {
    const page = await find<T>(collection, where, {
      limit: pageSize,
      skip: rows.length,
      order: [['_id', 'asc']],
    })
    rows.push(...page)
    if (page.length < pageSize) return rows
  }
}

function grouped<T, K>(items: T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
