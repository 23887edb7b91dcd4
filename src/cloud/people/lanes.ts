import { no, yes } from '../../domain/answer'
import { can } from '../../domain/people/can'
import { isHeld } from '../../domain/people/roles'
import { mayPropose } from '../../domain/people/terms/proposal'
import type { Handler } from '../api/handler'
import { strangersTo } from '../../domain/privacy/audit'
import { auditRead } from '../platform/audit'
import { aggregate, command, getOne } from '../platform/database'
import { isBeingSetUp } from './being-set-up'
import type { HouseholdDocument, LaneDocument, PersonDocument, RoleDocument } from './documents'
import { lanesOf } from './lanes-of'
import { isHeadRole } from './role-grants'
import { villageOfWork } from './village-of-work'

type RoleWithPerson = RoleDocument & { person: PersonDocument[] }

/** How many households of a lane are one head's. */
interface Held {
  _id: { laneId: string; headId: string | null }
  households: number
}

const sum = (rows: Held[]): number => rows.reduce((all, { households }) => all + households, 0)

/** people.lanes: the lanes of a village, who heads them, who holds which post. */
export const lanes: Handler<'people.lanes'> = async (input, context) => {
  const { viewer, now } = context
  const place = await villageOfWork(input.villageId, 'read-lanes', context)
  if (!place.ok) return place
  const { villageId, closed } = place.value
  if (closed) return no('village-being-set-up')
  const list = await lanesOf(villageId)
  const held = await aggregate<Held>('households', (pipeline) =>
    pipeline
      .match({ villageId, closed: command.in([null]) })
      .group({ _id: { laneId: '$laneId', headId: '$headId' }, households: { $sum: 1 } })
      .limit(1000),
  )
  const rows = await aggregate<RoleWithPerson>('roles', (pipeline) =>
    pipeline
      .match({ placeId: villageId })
      .lookup({ from: 'people', localField: 'personId', foreignField: '_id', as: 'person' })
      .limit(300),
  )
  const running = rows.filter((row) => isHeld(row, now))
  return yes({
    lanes: list.map(({ _id, name }) => {
      const here = held.filter((one) => one._id.laneId === _id)
      const withoutHead = sum(here.filter((one) => one._id.headId === null))
      return { id: _id, name, households: sum(here), withoutHead }
    }),
    heads: headsOf(running, list, held),
    roles: running
      .filter((row) => !isHeadRole(row))
      .map((row) => ({
        roleId: row._id,
        personId: row.personId,
        name: nameOf(row),
        role: row.role,
        placeId: row.placeId,
        post: row.post,
        service: row.service,
        from: row.from,
        to: row.to,
        households: row.households,
      })),
    mayAssign: can(viewer, 'assign-heads', { villageId }, now),
    mayPropose: mayPropose(viewer, villageId, now),
    mayGrant: can(viewer, 'grant-role', { villageId }, now),
  })
}

/** The heads in the order of their lanes, the lane's chief first. */
function headsOf(running: RoleWithPerson[], lanes: LaneDocument[], held: Held[]) {
  const inLane = ({ _id }: LaneDocument, { personId }: RoleDocument): boolean =>
    held.some((one) => one._id.headId === personId && one._id.laneId === _id)
  const heads = running.filter(isHeadRole).map((row) => ({
    personId: row.personId,
    roleId: row._id,
    name: nameOf(row),
    role: row.role === 'lane-chief' ? ('lane-chief' as const) : ('group-head' as const),
    households: row.households,
    lanes: lanes.filter((lane) => inLane(lane, row)).map(({ name }) => name),
  }))
  const place = (head: (typeof heads)[number]): number => {
    const lane = lanes.findIndex(({ name }) => name === head.lanes[0])
    return 2 * (lane < 0 ? lanes.length : lane) + (head.role === 'lane-chief' ? 0 : 1)
  }
  return heads.sort((a, b) => place(a) - place(b))
}

/** people.laneNames: what stands on the lanes' own signs; nothing of the people in them. */
export const laneNames: Handler<'people.laneNames'> = async ({ villageId }) =>
  yes((await lanesOf(villageId)).map(({ name }) => name))

const nameOf = ({ person }: { person: PersonDocument[] }): string => person[0]?.name ?? ''

/** The one by whose name a household is called. */
const firstOf = ({ members }: { members: PersonDocument[] }): PersonDocument | undefined =>
  members.find(({ relation }) => relation === '户主') ?? members[0]

/** people.lane: household by household. */
export const lane: Handler<'people.lane'> = async ({ laneId }, context) => {
  const { viewer, now } = context
  const found = await getOne<LaneDocument>('lanes', laneId)
  if (!found) return no('not-found')
  const { villageId } = found
  if (await isBeingSetUp(villageId)) return no('village-being-set-up')
  if (!can(viewer, 'read-lanes', { villageId }, now)) return no('not-allowed')
  const rows = await aggregate<HouseholdDocument & { members: PersonDocument[] }>('households', (pipeline) =>
    pipeline
      .match({ villageId, laneId, closed: command.in([null]) })
      .sort({ order: 1 })
      .limit(200)
      .lookup({ from: 'people', localField: '_id', foreignField: 'householdId', as: 'members' }),
  )
  const named = rows.flatMap((row) => firstOf(row) ?? [])
  const personIds = strangersTo(viewer, named, now)
  await auditRead(context, { what: 'household-file', personIds, villageId, why: 'keeping-register' })
  return yes(
    rows.map(({ _id, number, members, headId, standIn }) => ({
      householdId: _id,
      number,
      name: firstOf({ members })?.name ?? '',
      members: members.length,
      headId,
      standInId: standIn && isHeld(standIn, now) ? standIn.personId : null,
    })),
  )
}
