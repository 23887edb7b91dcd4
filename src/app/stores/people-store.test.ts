import { appointOfficers, openLiuhe } from '../../../tests/people/liuhe'
import { countQuestions, storesOf } from '../../../tests/stores'
import { valueOf, type Village } from '../../../tests/village'
import { personaOf } from '../../local/personas'

type Stores = ReturnType<typeof storesOf>

const villageId = '370827999201'
let village: Village
beforeAll(async () => {
  village = await openLiuhe()
  await appointOfficers(village)
})
afterAll(() => village.close())

async function opened(who: string): Promise<Stores> {
  const stores = storesOf(village, who)
  await stores.people.open()
  return stores
}
const headNamed = ({ people }: Pick<Stores, 'people'>, name: string) =>
  people.overview!.heads.find((head) => head.name === name)!
const laneNamed = ({ people }: Pick<Stores, 'people'>, name: string) =>
  people.overview!.lanes.find((lane) => lane.name === name)!

it('shows the officer his village: twelve lanes, 26 heads in their lanes, every household with one', async () => {
  const stores = await opened('director')
  const { overview, village: chosen } = stores.people
  expect(chosen.id).toBe(villageId)
  expect(overview).toMatchObject({ mayAssign: true, mayGrant: false })
  expect(overview?.lanes).toHaveLength(12)
  expect(overview?.lanes.every(({ withoutHead }) => withoutHead === 0)).toBe(true)
  expect(overview?.heads).toHaveLength(26)
  expect(headNamed(stores, '王秀英')).toMatchObject({ role: 'lane-chief', lanes: ['3巷'] })
  expect(overview?.roles.map(({ name, post }) => `${name} ${String(post)}`)).toContain(
    '周建华 committee-director',
  )
})

it('opens the village, and a lane of it, with one question each', async () => {
  const whole = countQuestions(village)
  const { people } = await opened('director')
  expect(whole.asked()).toBe(1)
  const laneId = people.overview!.lanes[0]!.id
  const stores = storesOf(village, 'county')
  const one = countQuestions(village)
  await stores.people.openLane(laneId)
  expect(one.asked()).toBe(1)
  expect(stores.people.state).toBe('here')
  expect(stores.people.overview?.lanes).toHaveLength(12)
  expect(stores.people.households.length).toBeGreaterThan(20)
})

it('gives ticked households to another head, and both counts follow', async () => {
  const stores = await opened('director')
  const { people } = stores
  const [before, after] = [headNamed(stores, '王秀英').households, headNamed(stores, '孙巧云').households]
  await people.openLane(laneNamed(stores, '3巷').id)
  const two = people.households
    .filter(({ headId }) => headId === headNamed(stores, '王秀英').personId)
    .slice(0, 2)
  for (const { householdId } of two) people.tick(householdId)
  expect(await people.assign(headNamed(stores, '孙巧云').personId)).toBe(true)
  expect(headNamed(stores, '王秀英').households).toBe(before - 2)
  expect(headNamed(stores, '孙巧云')).toMatchObject({ households: after + 2, lanes: ['3巷', '5巷'] })
  expect(people.ticked.size).toBe(0)
})

it('refuses the twenty-first household and keeps what was ticked', async () => {
  const stores = await opened('director')
  const { people } = stores
  await people.openLane(laneNamed(stores, '9巷').id)
  const full = headNamed(stores, '王秀英')
  expect(full.households).toBe(18)
  for (const { householdId } of people.households.slice(0, 3)) people.tick(householdId)
  expect(await people.assign(full.personId)).toBe(false)
  expect(people).toMatchObject({ refusal: 'head-has-twenty', busy: false })
  expect(people.ticked.size).toBe(3)
})

it('has somebody stand in for seven days, who is seen in the lane', async () => {
  const stores = await opened('director')
  const { people } = stores
  const [head, other] = [headNamed(stores, '赵立新'), headNamed(stores, '孙巧云')]
  expect(await people.standIn(head.personId, other.personId, 7)).toBe(true)
  await people.openLane(laneNamed(stores, '3巷').id)
  const own = people.households.filter(({ headId }) => headId === head.personId)
  expect(own.length).toBeGreaterThan(0)
  expect(own.every(({ standInId }) => standInId === other.personId)).toBe(true)
  expect(await people.standIn(head.personId, head.personId, 7)).toBe(false)
  expect(people.refusal).toBe('same-person')
})

it('lets the county give an office and end it with the reason, and the officer not', async () => {
  const county = await opened('county')
  const { people } = county
  const clerk = {
    who: { name: '孙丽', phone: '19900000098', villageId },
    role: 'village-officer' as const,
    placeId: villageId,
    post: 'clerk' as const,
  }
  expect(await people.grant(clerk)).toBe(true)
  const holder = people.overview!.roles.find(({ name }) => name === '孙丽')!
  expect(await people.grant(clerk)).toBe(false)
  expect(people.refusal).toBe('has-it-already')

  const director = await opened('director')
  expect(await director.people.end({ roleId: holder.roleId, reason: '换届' })).toBe(false)
  expect(director.people.refusal).toBe('not-allowed')

  expect(await people.end({ roleId: holder.roleId, reason: '换届' })).toBe(true)
  expect(people.overview!.roles.map(({ name }) => name)).not.toContain('孙丽')
  const rows = village.cloud.emulator.documents('roles') as { _id: string; endReason?: string }[]
  expect(rows.find(({ _id }) => _id === holder.roleId)).toMatchObject({
    endReason: '换届',
    to: '2026-11-24T10:00:00',
  })
})

it('ends a head only when somebody follows him, who then has his households', async () => {
  const county = await opened('county')
  const { people } = county
  const who = { name: '陶新', phone: '19900000097', villageId }
  expect(await people.grant({ who, role: 'group-head', placeId: villageId })).toBe(true)
  const head = people.overview!.heads.find(({ lanes }) => lanes.includes('12巷'))!
  const wish = { roleId: head.roleId, reason: '搬走了' }
  expect(await people.end(wish)).toBe(false)
  expect(people.refusal).toBe('successor-needed')
  const { personId: full } = headNamed(county, '孙巧云')
  expect(await people.end({ ...wish, successorId: full })).toBe(false)
  expect(people.refusal).toBe('head-has-twenty')
  expect(await people.end({ ...wish, successorId: headNamed(county, '陶新').personId })).toBe(true)
  expect(people.headOf(head.personId)).toBeUndefined()
  expect(headNamed(county, '陶新')).toMatchObject({ households: head.households, lanes: ['12巷'] })
})

it('asks the county for the village first when there are two', async () => {
  valueOf(
    await village.tell('county', 'people.setUpVillage', {
      villageId: '370827999202',
      name: '石桥村',
      township: '柳河镇',
      officePhone: null,
      center: { stage: 'not-built', name: '石桥邻里中心', phone: null },
      marketDays: [],
    }),
  )
  const { people } = await opened('county')
  expect(people).toMatchObject({ state: 'here', overview: null })
  expect(people.village.villages.map(({ name }) => name)).toEqual(['柳河村', '石桥村'])
  expect(await village.ask('county', 'people.lanes', {})).toMatchObject({
    refusal: 'not-found',
    about: 'villageId',
  })
  await people.choose(villageId)
  expect(people.overview?.lanes).toHaveLength(12)
  const { people: own } = await opened('director')
  expect(own.village.villages.map(({ name }) => name)).toEqual(['柳河村'])
})

it('shows a villager nothing, and has its face without a network', async () => {
  valueOf(
    await village.tell('daughter', 'people.bindByPhone', { code: `phone-${personaOf('daughter').openid}` }),
  )
  const { people } = await opened('daughter')
  expect(people.village.villages).toEqual([])
  const stores = storesOf(village, 'director')
  stores.offline = true
  await stores.people.open()
  expect(stores.people).toMatchObject({ state: 'trouble', refusal: 'no-network' })
})
