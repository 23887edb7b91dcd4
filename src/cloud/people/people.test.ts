import { adminCode, openVillage, valueOf, type Village } from '../../../tests/village'

const villageId = '370827999201'
let village: Village
beforeAll(async () => {
  village = await openVillage()
})
afterAll(() => village.close())

const sign = {
  villageId,
  name: '柳河村',
  township: '柳河镇',
  officePhone: '0537-6000001',
  center: { stage: 'in-use' as const, name: '柳河邻里中心', phone: '0537-6000002' },
  marketDays: [5, 0],
}

it('tells a visitor nothing about himself, and no village while there is none, in two database calls', async () => {
  const before = village.cloud.emulator.calls().length
  const home = valueOf(await village.ask('visitor', 'me.home', {}))
  const nobody = { person: null, village: null, household: null, head: null, standIn: null }
  expect(home).toEqual({ ...nobody, duty: null, roles: [] })
  expect(village.cloud.emulator.calls().length - before).toBe(2)
})

it('refuses a wrong code and makes the first administrator with the right one, once', async () => {
  const claim = { code: 'x'.repeat(26), name: '赵敏', countyId: '370827' }
  expect(await village.tell('county', 'people.claimFirstAdmin', claim)).toMatchObject({
    refusal: 'code-wrong',
  })
  const right = { ...claim, code: adminCode }
  const first = await village.tell('county', 'people.claimFirstAdmin', right, 'key-claim-1')
  expect(first.ok).toBe(true)
  expect(await village.tell('county', 'people.claimFirstAdmin', right, 'key-claim-1')).toEqual(first)
  expect(await village.tell('visitor', 'people.claimFirstAdmin', right)).toMatchObject({
    refusal: 'code-dead',
  })
})

it('lets the county put a village in and nobody else', async () => {
  expect(await village.tell('visitor', 'people.setUpVillage', sign)).toMatchObject({ refusal: 'not-allowed' })
  expect((await village.tell('county', 'people.setUpVillage', sign)).ok).toBe(true)
  expect(valueOf(await village.ask('visitor', 'people.villages', {}))).toEqual([
    { id: villageId, name: '柳河村', township: '柳河镇' },
  ])
  expect(valueOf(await village.ask('visitor', 'me.home', { villageId })).village).toMatchObject({
    name: '柳河村',
  })
})

it('binds a role-holder by the phone button and shows him his role', async () => {
  const role = {
    who: { name: '刘志强', phone: '19900000016' },
    role: 'township-officer' as const,
    placeId: '370827999',
  }
  valueOf(await village.tell('county', 'people.grantRole', role))
  const code = 'phone-o-township-0000000000000000'
  expect(valueOf(await village.tell('township', 'people.bindByPhone', { code }))).toEqual({ bound: true })
  const home = valueOf(await village.ask('township', 'me.home', {}))
  expect(home.roles).toEqual([{ role: 'township-officer', placeId: '370827999', post: null, service: null }])
})

it('answers a bound person alike whose first answer was lost: WeChat takes a code once only', async () => {
  const code = 'phone-o-township-0000000000000000'
  expect(valueOf(await village.tell('township', 'people.bindByPhone', { code }))).toEqual({ bound: true })
  expect(await village.tell('visitor', 'people.bindByPhone', { code })).toMatchObject({
    refusal: 'phone-code-dead',
  })
})

it('answers a question that it does not know, and one with nothing in it, by name', async () => {
  expect(await village.raw('visitor', { name: 'me.nothing', input: {} })).toMatchObject({
    refusal: 'bad-input',
    about: 'name',
  })
  expect(await village.raw('visitor', {})).toMatchObject({ refusal: 'bad-input' })
  expect(await village.raw('visitor', 'not json')).toMatchObject({ refusal: 'bad-input', about: 'body' })
  expect(await village.raw('visitor', { name: 'me.home', input: { x: 1 } })).toMatchObject({
    about: 'input.x',
  })
})
