import { valueOf, type Village } from '../../village'
import { appoint, villageId } from '../liuhe'
import { Documents, openPeopledLiuhe } from './village'

let village: Village
let stored: Documents
beforeAll(async () => {
  village = await openPeopledLiuhe()
  stored = new Documents(village)
})
afterAll(() => village.close())

const found = async (who: string, words: string) => valueOf(await village.ask(who, 'people.find', { words }))
const names = async (who: string, words: string) => (await found(who, words)).people.map(({ name }) => name)

it.each(['周桂兰', '桂兰', 'zgl', 'ZGL', '3巷'])('finds the elder for her head by %s', async (words) => {
  expect(await names('chief', words)).toContain('周桂兰')
})

it('finds a household by lane and number, all of its people', async () => {
  const { people } = await found('director', '三巷12户')
  expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(['陈建国', '李秀兰']))
  expect(new Set(people.map(({ lane, number }) => `${lane}${number}`))).toEqual(new Set(['3巷12']))
})

it('finds somebody by the end of his phone', async () => {
  expect(await names('director', '0013')).toEqual(['李秀兰'])
  expect(await names('director', '19900000013')).toEqual(['李秀兰'])
})

it('shows thirty and says that there are more', async () => {
  const { people, more } = await found('director', '王')
  expect(people).toHaveLength(30)
  expect(more).toBe(true)
  expect(await found('director', '没有这个人')).toEqual({ people: [], more: false })
})

it('shows a head his own households and nobody else’s', async () => {
  const chief = stored.person('王秀英')._id
  const mine = new Set(stored.households().flatMap(({ _id, headId }) => (headId === chief ? _id : [])))
  const { people } = await found('chief', '3巷')
  expect(people.length).toBeGreaterThan(0)
  for (const { personId } of people)
    expect(mine).toContain(stored.people().find(({ _id }) => _id === personId)?.householdId)
  expect(await names('group-head', '周桂兰')).toEqual([])
})

it('shows the stand-in the other head’s people on his days', async () => {
  valueOf(
    await village.tell('director', 'people.setStandIn', {
      headId: stored.person('王秀英')._id,
      standInId: stored.person('赵立新')._id,
      from: '2026-11-24T00:00:00',
      to: '2026-11-25T00:00:00',
    }),
  )
  expect(await names('group-head', '周桂兰')).toEqual(['周桂兰'])
})

it('gives the keeper name, place and phone, but not the page about her', async () => {
  const { people } = await found('keeper', '李秀兰')
  expect(people[0]).toMatchObject({
    name: '李秀兰',
    headName: '王秀英',
    phone: '19900000013',
    mayOpen: false,
  })
  expect(
    await village.ask('keeper', 'people.personFile', { personId: people[0]?.personId ?? '' }),
  ).toMatchObject({ refusal: 'not-allowed' })
})

it('is not for the cook, the supervisor and residents, nor in another village', async () => {
  await appoint(village, 'supervisor', { role: 'supervisor', placeId: villageId })
  for (const who of ['cook', 'supervisor', 'daughter', 'visitor'])
    expect(await village.ask(who, 'people.find', { words: '周' })).toMatchObject({ refusal: 'not-allowed' })
  const elsewhere = { villageId: '370827999202', words: '周' }
  expect(await village.ask('director', 'people.find', elsewhere)).toMatchObject({ refusal: 'not-allowed' })
})

it('refuses words that can be read as nothing', async () => {
  for (const words of ['12', '3巷!', '{"$gt":""}', '.*'])
    expect(await village.ask('director', 'people.find', { words })).toMatchObject({
      refusal: 'words-unclear',
    })
})

it('writes what somebody is found by who came in by an office with the next tick', async () => {
  const who = { name: '单晓红', phone: '19900000088', villageId }
  valueOf(
    await village.tell('county', 'people.grantRole', { who, role: 'center-keeper', placeId: villageId }),
  )
  expect(await names('director', 'sxh')).toEqual([])
  await village.cloud.timers.run('tick')
  expect(await names('director', 'sxh')).toEqual(['单晓红'])
  expect(await names('director', 'dxh')).toEqual(['单晓红'])
})
