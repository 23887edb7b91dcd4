import type { Post, RoleName } from '../../src/domain/people/roles'
import { personaOf } from '../../src/local/personas'
import { openVillage, type Village } from '../village'
import { careOf } from '../people/care'
import { seed } from '../booking/seed'

export const villageId = '370827999201'
const lane = 'l30000000000'

/** The id of somebody in the small village. */
export const idOf = (key: string): string => `p${key.replace('-', '').padEnd(11, '0').slice(0, 11)}`

/** Who is old enough to stand on a head's list. */
const births: Record<string, string> = { elder: '1948-03' }

const person = (key: string, household: string | null, laneId: string | null = lane) => ({
  _id: idOf(key),
  name: personaOf(key).name,
  birth: births[key] ?? null,
  gender: null,
  phone: personaOf(key).phone,
  villageId,
  householdId: household,
  laneId,
  relation: null,
  livesAlone: key === 'elder',
  note: null,
})

const household = (_id: string, number: string, headId: string) => ({
  _id,
  villageId,
  laneId: lane,
  number,
  order: Number(number),
  headId,
  headHistory: [],
  standIn: null as { personId: string; from: string; to: string } | null,
})

const role = (key: string, name: RoleName, placeId = villageId, post: Post | null = null) => ({
  _id: `r${key.replace('-', '').padEnd(11, '0').slice(0, 11)}`,
  personId: idOf(key),
  role: name,
  placeId,
  post,
  service: null,
  from: '2026-01-01T00:00:00',
  to: null as string | null,
  households: 0,
})

const people = ['daughter', 'father', 'elder', 'son', 'chief', 'group-head', 'stand-in', 'keeper', 'director']
const offices = ['supervisor', 'township', 'county']

/**
 * A village of three households under a group head, with everybody who may have a request: the lane's chief, a
 * stand-in, the keeper, one officer, a supervisor, the township and the county.
 */
export async function openRequestVillage({ standIn = false, most = 2 } = {}): Promise<Village> {
  const village = await openVillage({ most })
  const family = household('h12000000000', '12', idOf('group-head'))
  const documents = {
    villages: [
      {
        _id: villageId,
        name: '柳河村',
        township: '柳河镇',
        state: 'ready',
        center: { stage: 'in-use', name: '柳河邻里中心', phone: null },
        officePhone: null,
        marketDays: [],
      },
    ],
    lanes: [{ _id: lane, villageId, name: '3巷', order: 3 }],
    households: [
      {
        ...family,
        standIn: standIn
          ? { personId: idOf('stand-in'), from: '2026-11-01T00:00:00', to: '2026-12-31T00:00:00' }
          : null,
      },
      household('h70000000000', '7', idOf('group-head')),
      household('h24000000000', '24', idOf('chief')),
    ],
    people: [
      person('daughter', family._id),
      person('father', family._id),
      person('elder', 'h70000000000'),
      person('group-head', 'h24000000000'),
      person('chief', null),
      person('son', 'hfaraway0000'),
      ...['stand-in', 'keeper', 'director', ...offices].map((key) => person(key, null, null)),
    ],
    roles: [
      { ...role('chief', 'lane-chief'), households: 1 },
      { ...role('group-head', 'group-head'), households: 2 },
      role('stand-in', 'group-head'),
      role('keeper', 'center-keeper'),
      role('director', 'village-officer', villageId, 'committee-director'),
      role('supervisor', 'supervisor'),
      role('township', 'township-officer', villageId.slice(0, 9)),
      role('county', 'county-admin', villageId.slice(0, 6)),
    ],
    cares: [careOf({ forPersonId: idOf('elder'), granteeId: idOf('son'), service: 'request' })],
    accounts: [...people, ...offices].map((key) => ({
      _id: personaOf(key).openid,
      personId: idOf(key),
      ask: null,
    })),
  }
  await seed(village.cloud, documents)
  return village
}
