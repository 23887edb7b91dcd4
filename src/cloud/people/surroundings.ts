import type { OutputOf } from '../../contract'
import { aggregate } from '../platform/database'
import type { HouseholdDocument, LaneDocument, PersonDocument, RoleDocument } from './documents'

type ContactView = NonNullable<OutputOf<'me.home'>['head']>

/** A household's lane, members, head and stand-in, as the family sees them. */
export interface Surroundings {
  lane: string
  members: PersonDocument[]
  head: ContactView | null
  standIn: ContactView | null
}

type Row = HouseholdDocument & {
  lanes: LaneDocument[]
  members: PersonDocument[]
  heads: PersonDocument[]
  headRoles: RoleDocument[]
  standIns: PersonDocument[]
  standInRoles: RoleDocument[]
}

/** Reads what surrounds a household in one database call. */
export async function surroundings(householdId: string): Promise<Surroundings | null> {
  const [row] = await aggregate<Row>('households', (pipeline) =>
    pipeline
      .match({ _id: householdId })
      .lookup({ from: 'lanes', localField: 'laneId', foreignField: '_id', as: 'lanes' })
      .lookup({ from: 'people', localField: '_id', foreignField: 'householdId', as: 'members' })
      .lookup({ from: 'people', localField: 'headId', foreignField: '_id', as: 'heads' })
      .lookup({ from: 'roles', localField: 'headId', foreignField: 'personId', as: 'headRoles' })
      .lookup({ from: 'people', localField: 'standIn.personId', foreignField: '_id', as: 'standIns' })
      .lookup({
        from: 'roles',
        localField: 'standIn.personId',
        foreignField: 'personId',
        as: 'standInRoles',
      }),
  )
  if (!row) return null
  const lane = row.lanes[0]?.name ?? ''
  return {
    lane,
    members: row.members,
    head: contactOf(row.heads[0], row.headRoles, lane),
    standIn: contactOf(row.standIns[0], row.standInRoles, lane),
  }
}

function contactOf(
  person: PersonDocument | undefined,
  roles: RoleDocument[],
  lane: string,
): ContactView | null {
  if (!person) return null
  const chief = roles.some(({ role }) => role === 'lane-chief')
  return {
    personId: person._id,
    name: person.name,
    role: chief ? 'lane-chief' : 'group-head',
    lane,
    phone: person.phone,
  }
}
