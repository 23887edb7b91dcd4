import { Documents, openPeopledLiuhe } from '../../../tests/people/lives/village'
import { countQuestions, storesOf } from '../../../tests/stores'
import { type Village } from '../../../tests/village'

let village: Village
let stored: Documents
beforeAll(async () => {
  village = await openPeopledLiuhe()
  stored = new Documents(village)
})
afterAll(() => village.close())

const elderId = () => stored.person('周桂兰')._id
async function opened(who: string, personId = elderId()) {
  const stores = storesOf(village, who)
  await stores.person.open(personId)
  return stores
}

it('opens a person with one question, and says that there is none where there is none for this viewer', async () => {
  const one = countQuestions(village)
  const { person } = await opened('chief')
  expect(one.asked()).toBe(1)
  expect(person).toMatchObject({ state: 'here', file: { person: { name: '周桂兰', livesAlone: true } } })
  expect((await opened('group-head')).person.state).toBe('gone')
})

it('corrects, tells what was done, and takes it back', async () => {
  const { person } = await opened('chief')
  expect(await person.correct({ note: '耳朵背' })).toBe(true)
  expect(person).toMatchObject({ done: 'people.correctPerson', file: { person: { note: '耳朵背' } } })
  expect(await person.undo()).toBe(true)
  expect(person.file?.person.note).not.toBe('耳朵背')
  expect(person.file?.history.map(({ what }) => what)).toEqual(['undone', 'corrected'])
})

it('shows what somebody else has written meanwhile, and writes nothing over it', async () => {
  const { person } = await opened('chief')
  const other = await opened('director')
  expect(await other.person.correct({ note: '村里写的' })).toBe(true)
  expect(await person.correct({ note: '巷长写的' })).toBe(false)
  expect(person).toMatchObject({
    refusal: 'changed-meanwhile',
    file: { person: { note: '村里写的' } },
  })
  expect(await person.correct({ note: '巷长又写的' })).toBe(true)
})

it('says why something was refused, and does it once when the answer was lost', async () => {
  const stores = await opened('chief')
  const { person } = stores
  expect(await person.correct({ birth: '2030.1' })).toBe(false)
  expect(person.refusal).toBe('birth-in-future')
  stores.offline = true
  const newcomer = {
    name: '周立春',
    birth: '1990.2',
    gender: 'female' as const,
    relation: '孙女',
    phone: '',
    livesAlone: false,
    note: '',
  }
  expect(await person.add(newcomer)).toBe(false)
  expect(person.refusal).toBe('no-network')
  stores.offline = false
  expect(await person.add(newcomer)).toBe(true)
  expect(stored.people().filter(({ name }) => name === '周立春')).toHaveLength(1)
})

it('takes a whole household out, closes it, and brings it back', async () => {
  const person = stored.people().find(({ householdId, birth }) => {
    const lives = stored.people().filter((one) => one.householdId === householdId)
    const isHers =
      householdId !== null && stored.household(householdId).headId === stored.person('王秀英')._id
    return isHers && birth !== null && lives.length === 2 && lives.every(({ name }) => name !== '王秀英')
  })
  const { person: store } = await opened('chief', person?._id)
  expect(await store.leave('moved-out', true)).toBe(true)
  expect(store.file).toMatchObject({
    person: { left: { why: 'moved-out' } },
    household: { members: [], closed: false },
  })
  expect(await store.closeHousehold()).toBe(true)
  expect(store.file?.household?.closed).toBe(true)
  expect(await store.reopenHousehold()).toBe(true)
  expect(await store.undo()).toBe(true)
  expect(store.file).toMatchObject({ person: { left: null }, household: { closed: false } })
})

it('makes a code, and forgets it when the page is opened about somebody else', async () => {
  const { person } = await opened('chief')
  await person.makeCode()
  expect(person.code?.code).toMatch(/^\d{6}$/)
  await person.open(stored.person('李秀兰')._id)
  expect(person.code).toBeNull()
})

it('finds people, keeps who was found, and looks once more when the page shows again', async () => {
  const { find } = storesOf(village, 'director')
  await find.again()
  expect(find.found).toBeNull()
  find.setWords('12')
  await find.find()
  expect(find.refusal).toBe('words-unclear')
  find.setWords('lxl')
  expect(find.refusal).toBeNull()
  await find.find()
  const one = countQuestions(village)
  await find.again()
  expect(one.asked()).toBe(1)
  expect(find.found?.people.map(({ name }) => name)).toContain('李秀兰')
})
