import type { OutputOf } from '../../contract'
import { dateOf, type Moment } from '../../domain/calendar/moment'
import { maySit } from '../../domain/duty/decide-shift'
import { halves, shiftIdOf } from '../../domain/duty/shift'
import type { ShiftDocument } from '../duty/documents'
import { aggregate } from '../platform/database'
import type { HouseholdDocument, LaneDocument, PersonDocument, RoleDocument } from './documents'
import { grantOf } from './role-grants'

type ContactView = NonNullable<OutputOf<'me.home'>['head']>

/** A household's lane, members, head and stand-in, as the family sees them. */
export interface Surroundings {
  lane: string
  members: PersonDocument[]
  head: ContactView | null
  standIn: ContactView | null
  duty: OutputOf<'me.home'>['duty']
}

type Row = HouseholdDocument & {
  lanes: LaneDocument[]
  members: PersonDocument[]
  heads: PersonDocument[]
  headRoles: RoleDocument[]
  standIns: PersonDocument[]
  standInRoles: RoleDocument[]
  shifts: ShiftDocument[]
  sitting: PersonDocument[]
  sittingRoles: RoleDocument[]
}

/** Reads what surrounds a household in one database call. */
export async function surroundings(
  { _id: householdId, villageId }: Pick<HouseholdDocument, '_id' | 'villageId'>,
  now: Moment,
): Promise<Surroundings | null> {
  const date = dateOf(now)
  const shiftIds = halves.map((half) => shiftIdOf({ villageId, date, half }))
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
      })
      .addFields({ shiftIds: { $literal: shiftIds } })
      .lookup({ from: 'shifts', localField: 'shiftIds', foreignField: '_id', as: 'shifts' })
      .lookup({ from: 'people', localField: 'shifts.personId', foreignField: '_id', as: 'sitting' })
      .lookup({ from: 'roles', localField: 'shifts.personId', foreignField: 'personId', as: 'sittingRoles' }),
  )
  if (!row) return null
  const lane = row.lanes[0]?.name ?? ''
  return {
    lane,
    members: row.members,
    head: contactOf(row.heads[0], row.headRoles, lane),
    standIn: contactOf(row.standIns[0], row.standInRoles, lane),
    duty: dutyOf(row, now),
  }
}

/** Who sits now, or later today; null when nobody does. */
function dutyOf({ shifts, sitting, sittingRoles }: Row, now: Moment): Surroundings['duty'] {
  const [shift] = shifts
    .filter(({ personId, to }) => personId !== null && now < to)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const person = sitting.find(({ _id }) => _id === shift?.personId)
  if (!shift || !person) return null
  const { from, to, villageId } = shift
  const office = sittingRoles.find(
    (row) => row.personId === person._id && maySit([grantOf(row)], villageId, from),
  )
  const { name, phone } = person
  return { name, title: office?.post ?? office?.role ?? 'on-duty', phone, from, to }
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
