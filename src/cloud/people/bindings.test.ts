import { appointOfficers, openLiuhe } from '../../../tests/people/liuhe'
import { personaOf } from '../../local/personas'
import { valueOf, type Village } from '../../../tests/village'

let village: Village
beforeAll(async () => {
  village = await openLiuhe()
  await appointOfficers(village)
  for (const who of ['chief', 'group-head'])
    valueOf(await village.tell(who, 'people.bindByPhone', { code: `phone-${personaOf(who).openid}` }))
})
afterAll(() => village.close())

interface Person {
  _id: string
  name: string
  householdId: string
}
const person = (name: string): Person =>
  (village.cloud.emulator.documents('people') as Person[]).find((one) => one.name === name)!

it('hands what waits for a yes to the new head, with the household', async () => {
  const elder = person('周桂兰')
  const ask = { villageId: '370827999201', lane: '3巷', name: elder.name }
  expect(valueOf(await village.tell('elder', 'people.askBinding', ask)).headName).toBe('王秀英')
  const [waiting] = valueOf(await village.ask('chief', 'people.bindings', {}))
  const move = { householdIds: [elder.householdId], headId: person('赵立新')._id }
  valueOf(await village.tell('director', 'people.assignHead', move))

  expect(valueOf(await village.ask('chief', 'people.bindings', {}))).toEqual([])
  const answer = { askId: waiting!.askId, yes: true }
  expect(await village.tell('chief', 'people.confirmBinding', answer)).toMatchObject({
    refusal: 'asked-no-longer',
  })
  expect(valueOf(await village.ask('group-head', 'people.bindings', {}))).toMatchObject([{ name: '周桂兰' }])
  valueOf(await village.tell('group-head', 'people.confirmBinding', answer))
  expect(valueOf(await village.ask('elder', 'me.home', {})).person?.name).toBe('周桂兰')
})
