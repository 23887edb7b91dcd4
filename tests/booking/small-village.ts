import { serviceDefaults } from '../../src/domain/booking/defaults'
import type { PartRule, ServiceName } from '../../src/domain/booking/service'
import type { HouseholdDocument, PersonDocument, RoleDocument } from '../../src/cloud/people/documents'
import type { RoleName, StaffService } from '../../src/domain/people/roles'
import { personaOf } from '../../src/local/personas'
import type { LocalCloud } from '../../src/local/open-local-cloud'
import { careOf } from '../people/care'
import { seed } from './seed'

export const villageId = '370827999201'
export const lunchId = `${villageId}:canteen:2026-11-25:lunch`

/** The id of somebody in the small village. */
export const idOf = (key: string): string => `p${key.replace('-', '').padEnd(11, '0').slice(0, 11)}`

const person = (
  key: string,
  household: string | null,
  birth: string | null,
  relation: string | null,
  livesAlone = false,
): PersonDocument => ({
  _id: idOf(key),
  name: key,
  birth,
  gender: null,
  phone: null,
  villageId,
  householdId: household,
  laneId: household && 'llane0000000',
  relation,
  livesAlone,
  note: null,
})
const household = (id: string, order: number): HouseholdDocument => ({
  _id: id,
  villageId,
  laneId: 'llane0000000',
  number: String(order),
  order,
  headId: idOf('chief'),
  headHistory: [],
  standIn: null,
})
const role = (key: string, name: RoleName, service: StaffService | null = null): RoleDocument => ({
  _id: `r${key.replace('-', '').padEnd(11, '0').slice(0, 11)}`,
  personId: idOf(key),
  role: name,
  placeId: villageId,
  post: name === 'village-officer' ? 'committee-director' : null,
  service,
  from: '2026-01-01T00:00:00',
  to: null,
  households: 0,
})

/** Four households with their chief, a son who has his mother's leave for meals, and the people of the center. */
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
  lanes: [{ _id: 'llane0000000', villageId, name: '3巷', order: 3 }],
  households: [household('hfamily00000', 12), household('helder000000', 3), household('hchief000000', 1)],
  people: [
    person('daughter', 'hfamily00000', '1975-02', '配偶'),
    person('father', 'hfamily00000', '1972-06', '户主'),
    person('child', 'hfamily00000', '2018-05', '女'),
    person('teenager', 'hfamily00000', '2010-05', '子'),
    person('elder', 'helder000000', '1948-03', '户主', true),
    person('chief', 'hchief000000', '1970-01', '户主'),
    person('son', 'hson00000000', '1978-01', '户主'),
    ...['keeper', 'cook', 'doctor', 'teacher', 'director'].map((key) => person(key, null, null, null)),
  ],
  roles: [
    role('chief', 'lane-chief'),
    role('keeper', 'center-keeper'),
    role('cook', 'service-staff', 'canteen'),
    role('doctor', 'service-staff', 'clinic'),
    role('teacher', 'service-staff', 'class'),
    role('director', 'village-officer'),
  ],
  cares: [careOf({ forPersonId: idOf('elder'), granteeId: idOf('son'), service: 'meal' })],
}
const accounts = [
  'daughter',
  'father',
  'elder',
  'chief',
  'son',
  'keeper',
  'cook',
  'doctor',
  'teacher',
  'director',
]

/** Fills a village with its few people; their phones give them accounts. */
export async function fillVillage(cloud: LocalCloud, stage: 'built' | 'in-use' = 'in-use'): Promise<void> {
  await seed(cloud, {
    ...documents,
    villages: documents.villages.map((one) => ({ ...one, center: { ...one.center, stage } })),
    accounts: accounts.map((key) => ({ _id: personaOf(key).openid, personId: idOf(key), ask: null })),
  })
}

/** Opens a service with the default rule; `first` changes what its first part says. */
export async function openService(
  cloud: LocalCloud,
  service: ServiceName,
  first: Partial<PartRule> = {},
): Promise<void> {
  const { timetable, terms } = serviceDefaults[service]
  const parts = timetable.parts.map((part, at) => (at === 0 ? { ...part, ...first } : part))
  const sign = { villageId, service, name: '幸福食堂', place: '邻里中心一楼', phone: '0537-6000002' }
  const input = { ...sign, timetable: { ...timetable, parts }, terms }
  const event = { name: 'booking.openService', input, key: `key-open-${service}-${first.capacity ?? 0}` }
  const answer = await cloud.ask('office', event, personaOf('director').openid)
  const opened = 'result' in answer && (answer.result as { ok: boolean }).ok
  if (!opened) throw new Error(`the service was not opened: ${JSON.stringify(answer)}`)
}

/** Many more people, each alone in a household with an account of his own: `o-crowd-0`, `pcrowd000000`, … */
export async function seedCrowd(
  cloud: LocalCloud,
  count: number,
): Promise<{ openid: string; personId: string }[]> {
  const crowd = Array.from({ length: count }, (_, at) => {
    const digits = String(at).padStart(6, '0')
    return { openid: `o-crowd-${digits}`, personId: `pcrowd${digits}`, householdId: `hcrowd${digits}` }
  })
  await seed(cloud, {
    households: crowd.map(({ householdId }, at) => ({ ...household(householdId, 100 + at), headId: null })),
    people: crowd.map(({ personId, householdId }) => ({
      ...person('crowd', householdId, '1950-03', '户主'),
      _id: personId,
    })),
    accounts: crowd.map(({ openid, personId }) => ({ _id: openid, personId, ask: null })),
  })
  return crowd
}
