import { fillVillage, idOf, lunchId, openService } from '../../../tests/booking/small-village'
import { countQuestions, storesOf } from '../../../tests/stores'
import { openVillage, valueOf, type Village } from '../../../tests/village'

let village: Village
beforeAll(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen')
  await openService(village.cloud, 'clinic')
  const wanted = { sessionId: lunchId, for: [{ personId: idOf('elder'), guests: 0 }] }
  valueOf(await village.tell('elder', 'booking.book', wanted))
})
afterAll(() => village.close())

it('opens the list that is on or comes next, with the others beside it, in one question', async () => {
  const { sessionList } = storesOf(village, 'cook')
  const { asked } = countQuestions(village)
  await sessionList.open()
  expect(asked()).toBe(1)
  expect(sessionList).toMatchObject({ state: 'here', refusal: null })
  const next = sessionList.sessions.find(({ endsAt }) => sessionList.now < endsAt)
  expect(sessionList.list?.session.id).toBe(next?.id)
  expect(new Set(sessionList.sessions.map(({ service }) => service))).toEqual(new Set(['canteen']))
})

it('opens the list that is named, in one question, and comes back to it', async () => {
  const { sessionList } = storesOf(village, 'cook')
  const { asked } = countQuestions(village)
  await sessionList.open(lunchId)
  expect(asked()).toBe(1)
  expect(sessionList.list).toMatchObject({ session: { id: lunchId }, figures: { seats: 1 } })
  await sessionList.open()
  expect(sessionList.list?.session.id).toBe(lunchId)
})

it('opens a list with names before one that the keeper only counts', async () => {
  await village.setClock('2026-12-01T07:00:00')
  const { sessionList } = storesOf(village, 'keeper')
  await sessionList.open()
  expect(sessionList.sessions.some(({ named }) => !named)).toBe(true)
  expect(sessionList.list?.session.service).toBe('canteen')
  expect(sessionList.list?.rows).not.toBeNull()
})

it('shows an empty desk to staff of a service that is not open yet, and to others that they may not', async () => {
  const { sessionList } = storesOf(village, 'teacher')
  await sessionList.open()
  expect(sessionList).toMatchObject({ state: 'here', list: null, refusal: null })
  const { sessionList: hers } = storesOf(village, 'elder')
  await hers.open()
  expect(hers).toMatchObject({ state: 'trouble', refusal: 'not-allowed' })
})

it('has its face without a network, and keeps what it showed', async () => {
  const stores = storesOf(village, 'cook')
  stores.offline = true
  await stores.sessionList.open()
  expect(stores.sessionList).toMatchObject({ state: 'trouble', refusal: 'no-network' })
  stores.offline = false
  await stores.sessionList.open(lunchId)
  stores.offline = true
  await stores.sessionList.open(lunchId)
  expect(stores.sessionList).toMatchObject({ state: 'here', list: { session: { id: lunchId } } })
})
