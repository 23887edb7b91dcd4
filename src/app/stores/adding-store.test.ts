import { seed } from '../../../tests/booking/seed'
import { fillVillage, idOf, lunchId, openService, villageId } from '../../../tests/booking/small-village'
import { storesOf } from '../../../tests/stores'
import { openVillage, valueOf, type Village } from '../../../tests/village'

let village: Village
beforeAll(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen', { capacity: 2 })
  await seed(village.cloud, { people: [{ ...wang }] })
})
afterAll(() => village.close())

const wang = {
  ...{ _id: 'pwang0000000', name: '王秀兰', birth: '1950-03', gender: null, phone: '19900004321', villageId },
  ...{ householdId: 'helder000000', laneId: 'llane0000000', relation: '妻', livesAlone: false, note: null },
  finders: ['王秀兰', '秀兰', '兰', 'wxl', '4321'],
}

async function opened(who: string) {
  const stores = storesOf(village, who)
  await stores.sessionList.open(lunchId)
  stores.adding.open()
  return stores
}

it('looks only once few are meant, and keeps what was typed without a network', async () => {
  const stores = await opened('keeper')
  await stores.adding.setWords('王')
  expect(stores.adding.found).toBeNull()
  stores.offline = true
  await stores.adding.setWords('王秀')
  expect(stores.adding).toMatchObject({ words: '王秀', found: null, refusal: 'no-network' })
  stores.offline = false
  await stores.adding.seek()
  expect(stores.adding).toMatchObject({ refusal: null, found: { people: [{ name: '王秀兰', state: null }] } })
})

it('books for who rings, says what she pays, and has her on the list', async () => {
  const { adding, sessionList } = await opened('keeper')
  await adding.setWords('4321')
  const [person] = adding.found?.people ?? []
  if (!person) throw new Error('she is not found')
  await adding.add(person)
  expect(adding).toMatchObject({ done: { name: '王秀兰', pays: 300 }, words: '', found: null, sending: null })
  expect(sessionList.list?.rows).toMatchObject([{ personId: wang._id, state: 'confirmed' }])
})

it('ticks who has a place already when she comes, and says when there is no place for another', async () => {
  await village.setClock('2026-11-25T11:40:00')
  const { adding, sessionList } = await opened('cook')
  await adding.setWords('wxl')
  const [person] = adding.found?.people ?? []
  if (!person) throw new Error('she is not found')
  await adding.add(person)
  expect(sessionList.list?.rows).toMatchObject([{ state: 'checked-in' }])
  const other = { personId: idOf('father'), name: 'father', age: 54, lane: '3巷', number: '12', state: null }
  adding.setPortions(2)
  await adding.add(other)
  expect(adding).toMatchObject({ refusal: 'session-full', portions: 2 })
  expect(await sessionList.setSeats(3)).toBe(true)
  await adding.add(other)
  expect(adding).toMatchObject({ refusal: null, done: { pays: 2400 } })
})

it('sends the same act again under the same key when no answer came', async () => {
  const stores = await opened('cook')
  expect(await stores.sessionList.setSeats(5)).toBe(true)
  const daughter = {
    personId: idOf('daughter'),
    name: 'daughter',
    age: 51,
    lane: '3巷',
    number: '12',
    state: null,
  }
  stores.deaf = true
  await stores.adding.add(daughter)
  expect(stores.adding.refusal).toBe('no-network')
  stores.deaf = false
  await stores.adding.add(daughter)
  expect(stores.adding).toMatchObject({ refusal: null, done: { name: 'daughter' } })
  const { figures } = valueOf(await village.ask('cook', 'booking.list', { sessionId: lunchId }))
  expect(figures.seats).toBe(4)
})
