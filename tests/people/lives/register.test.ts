import { valueOf, type Village } from '../../village'
import { importFile, villageId } from '../liuhe'
import { Documents, openPeopledLiuhe, which } from './village'

let village: Village
let stored: Documents
beforeAll(async () => {
  village = await openPeopledLiuhe()
  stored = new Documents(village)
})
afterAll(() => village.close())

const newcomer = {
  name: '周小满',
  birth: '1996.5',
  gender: 'female' as const,
  relation: '孙女',
  phone: '199 0000 0666',
  livesAlone: false,
  note: '回来住 13812348000',
}
const home = () => stored.person('周桂兰').householdId ?? ''
const file = async (who: string, personId: string) =>
  valueOf(await village.ask(who, 'people.personFile', { personId }))

it('puts somebody into a household of the head, found by everything at once', async () => {
  const wish = { householdId: home(), person: newcomer }
  const added = await village.tell('chief', 'people.addPerson', wish, 'key-add-person')
  expect(await village.tell('chief', 'people.addPerson', wish, 'key-add-person')).toEqual(added)
  expect(stored.people().filter(({ name }) => name === '周小满')).toMatchObject([
    {
      birth: '1996-05',
      phone: '19900000666',
      finders: ['周小满', '小满', '满', 'zxm', '0666'],
      note: '回来住 138****8000',
      changes: [{ what: 'added', byId: stored.person('王秀英')._id }],
    },
  ])
  expect(await village.tell('chief', 'people.addPerson', wish)).toMatchObject({ refusal: 'there-already' })
})

it.each([
  [{ birth: '2027.1' }, 'birth-in-future'],
  [{ phone: '0537-6000001' }, 'phone-landline'],
  [{ name: '1' }, 'name-unclear'],
])('refuses a newcomer with %j: %s', async (wrong, refusal) => {
  const wish = { householdId: home(), person: { ...newcomer, name: '新人', ...wrong } }
  expect(await village.tell('chief', 'people.addPerson', wish)).toMatchObject({ refusal })
})

it('puts one of two in who are put in at the same moment by two people', async () => {
  const wish = { householdId: home(), person: { ...newcomer, name: '周大暑' } }
  const answers = await Promise.all(
    ['chief', 'director'].map((who) => village.tell(who, 'people.addPerson', wish)),
  )
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(stored.people().filter(({ name }) => name === '周大暑')).toHaveLength(1)
})

it('corrects her lines, keeps what stood there, and takes it back', async () => {
  const before = stored.person('周小满')
  const wish = { ...which(before), phone: '', name: '周晓满', livesAlone: false }
  const { rev } = valueOf(await village.tell('chief', 'people.correctPerson', wish, 'key-correct'))
  expect(valueOf(await village.tell('chief', 'people.correctPerson', wish, 'key-correct')).rev).toBe(rev)
  const after = stored.person('周晓满')
  expect(after).toMatchObject({ phone: null, finders: ['周晓满', '晓满', '满', 'zxm'] })
  expect(after.changes?.at(-1)).toMatchObject({
    what: 'corrected',
    before: { name: '周小满', phone: '19900000666' },
    after: { name: '周晓满', phone: null },
  })
  expect(JSON.stringify(after)).not.toContain('o-chief')
  expect(
    await village.tell('director', 'people.correctPerson', { ...which(before), note: '' }),
  ).toMatchObject({ refusal: 'changed-meanwhile' })
  expect((await file('chief', before._id)).undo).toMatchObject({ what: 'corrected' })
  valueOf(await village.tell('chief', 'people.undoChange', which(after)))
  expect(stored.person('周小满')).toMatchObject({ phone: '19900000666' })
})

it('lets one of two corrections through that were made from the same screen', async () => {
  const seen = which(stored.person('周小满'))
  const answers = await Promise.all(
    ['chief', 'director'].map((who) =>
      village.tell(who, 'people.correctPerson', { ...seen, note: `${who} 写的` }),
    ),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

it('moves her to another household and back, counting on nobody being the same there', async () => {
  const person = stored.person('周小满')
  const other = stored.person('李秀兰')
  const wish = { ...which(person), householdId: other.householdId ?? '', relation: '外甥女' }
  valueOf(await village.tell('chief', 'people.movePerson', wish))
  expect(stored.person('周小满')).toMatchObject({ householdId: other.householdId, relation: '外甥女' })
  valueOf(await village.tell('chief', 'people.undoChange', which(stored.person('周小满'))))
  expect(stored.person('周小满').householdId).toBe(home())
})

it('does not let a head into households that are not his, nor tell him that they are there', async () => {
  const strange = stored.people().find(({ householdId }) => {
    return householdId !== null && stored.household(householdId).headId === stored.person('赵立新')._id
  })!
  const personId = strange._id
  expect(await village.ask('chief', 'people.personFile', { personId })).toMatchObject({
    refusal: 'not-found',
  })
  for (const answer of [
    await village.tell('chief', 'people.correctPerson', { ...which(strange), note: 'x' }),
    await village.tell('chief', 'people.leave', { who: [which(strange)], why: 'moved-out' }),
    await village.tell('chief', 'people.makeCode', { personId }),
    await village.tell('chief', 'people.addPerson', { householdId: strange.householdId!, person: newcomer }),
  ])
    expect(answer).toMatchObject({ refusal: 'not-found' })
  for (const who of ['daughter', 'keeper', 'cook'])
    expect(await village.tell(who, 'people.correctPerson', { ...which(strange), note: 'x' })).toMatchObject({
      refusal: 'not-allowed',
    })
})

it('never gives a head his twenty-first household', async () => {
  expect(stored.held(stored.person('王秀英')._id)).toBe(20)
  const person = { ...newcomer, name: '多一户' }
  expect(
    await village.tell('chief', 'people.addHousehold', { villageId, lane: '3巷', number: '97', person }),
  ).toMatchObject({ refusal: 'head-has-twenty' })
  // One of hers goes to another head, so that there is room.
  const own = stored.households().find(({ headId }) => headId === stored.person('王秀英')._id)
  const other = stored.people().find(({ _id }) => stored.held(_id) > 0 && stored.held(_id) < 20)
  const move = { householdIds: [own?._id ?? ''], headId: other?._id ?? '' }
  valueOf(await village.tell('director', 'people.assignHead', move))
})

it('puts a household into a lane among the head’s own, and under no number twice', async () => {
  const chief = stored.person('王秀英')
  const before = stored.held(chief._id)
  const wish = {
    villageId,
    lane: '三巷',
    number: '099号',
    person: { ...newcomer, name: '郑新户', phone: '' },
  }
  const added = await village.tell('chief', 'people.addHousehold', wish, 'key-household')
  expect(await village.tell('chief', 'people.addHousehold', wish, 'key-household')).toEqual(added)
  const { householdId } = valueOf(added)
  expect(stored.household(householdId)).toMatchObject({ number: '99', headId: chief._id })
  expect(stored.held(chief._id)).toBe(before + 1)
  expect(await village.tell('chief', 'people.addHousehold', wish)).toMatchObject({ refusal: 'number-taken' })
  expect(await village.tell('chief', 'people.addHousehold', { ...wish, lane: '77巷' })).toMatchObject({
    refusal: 'no-such-lane',
  })
  expect(await village.tell('director', 'people.addHousehold', { ...wish, number: '98' })).toMatchObject({
    refusal: 'head-missing',
  })
})

it('corrects lane and number of the same household, its people with it, and takes it back', async () => {
  const person = stored.person('郑新户')
  const { _id: householdId, laneId, rev = 0 } = stored.household(person.householdId)
  valueOf(
    await village.tell('director', 'people.correctHousehold', {
      householdId,
      rev,
      lane: '5巷',
      number: '88',
    }),
  )
  const moved = stored.household(householdId)
  expect(moved).toMatchObject({ number: '88', order: 88 })
  expect(moved.laneId).not.toBe(laneId)
  expect(stored.person('郑新户')).toMatchObject({ householdId, laneId: moved.laneId })
  expect((await file('director', person._id)).household).toMatchObject({ lane: '5巷', number: '88' })
  valueOf(await village.tell('director', 'people.undoHouseholdChange', { householdId, rev: moved.rev ?? 0 }))
  expect(stored.household(householdId)).toMatchObject({ number: '99', laneId })
  expect(stored.person('郑新户').laneId).toBe(laneId)
})

it('keeps a household with its head until it is closed, and only an empty one can be', async () => {
  const person = stored.person('郑新户')
  const householdId = person.householdId ?? ''
  const close = async () =>
    village.tell('chief', 'people.closeHousehold', {
      householdId,
      rev: stored.household(householdId).rev ?? 0,
    })
  expect(await close()).toMatchObject({ refusal: 'people-live-there' })
  valueOf(await village.tell('chief', 'people.leave', { who: [which(person)], why: 'moved-out' }))
  const chief = stored.person('王秀英')
  expect(stored.household(householdId).headId).toBe(chief._id)
  const held = stored.held(chief._id)
  valueOf(await close())
  expect(stored.household(householdId)).toMatchObject({ headId: null, closed: { headId: chief._id } })
  expect(stored.held(chief._id)).toBe(held - 1)
  const { lanes } = valueOf(await village.ask('director', 'people.lanes', { villageId }))
  expect(lanes.every(({ withoutHead }) => withoutHead === 0)).toBe(true)
  expect(await village.tell('chief', 'people.undoChange', which(stored.person('郑新户')))).toMatchObject({
    refusal: 'stands-on-it',
  })
  const { rev = 0 } = stored.household(householdId)
  valueOf(await village.tell('chief', 'people.undoHouseholdChange', { householdId, rev }))
  expect(stored.held(chief._id)).toBe(held)
  valueOf(await village.tell('chief', 'people.undoChange', which(stored.person('郑新户'))))
  expect(stored.person('郑新户')).toMatchObject({ householdId, left: null })
})

it('is told by the second import of whoever was taken out, and does not bring them back', async () => {
  const gone = stored.people().find(({ name, householdId, birth }) => {
    return (
      birth !== null &&
      householdId !== null &&
      name !== '周桂兰' &&
      stored.household(householdId).headId === stored.person('王秀英')._id
    )
  })!
  const offices = await village.ask('director', 'people.personFile', { personId: gone._id })
  expect(valueOf(offices).stops.offices).toBe(0)
  valueOf(await village.tell('director', 'people.leave', { who: [which(gone)], why: 'moved-out' }))
  const before = stored.people().length
  const { report } = valueOf(await importFile(village.cloud, 'demo/liuhe-register.xlsx'))
  expect(report.counts.newPeople).toBe(0)
  expect(report.counts.newHouseholds).toBe(0)
  expect(report.counts.changed).toBeGreaterThan(0)
  expect(stored.people()).toHaveLength(before)
})
