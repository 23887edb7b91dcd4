import { personaOf } from '../../src/local/personas'
import { openVillage, valueOf, type Village } from '../village'
import { seed } from './seed'
import { fillVillage, lunchId, openService, villageId } from './small-village'

/** The village next to it, without a center; an old woman lives there. */
const stoneBridge = '370827999202'
const aunt = 'paunt0000000'
const center = { stage: 'being-built' as const, batch: 2, year: 2026 }

/** The old woman, and the township's officer, with their accounts. */
const documents = {
  villages: [
    {
      ...{
        _id: stoneBridge,
        name: '石桥村',
        township: '柳河镇',
        state: 'ready',
        officePhone: null,
        marketDays: [],
      },
      center: { stage: 'being-built', name: '石桥邻里中心', phone: null },
    },
  ],
  lanes: [{ _id: 'lbridge00000', villageId: stoneBridge, name: '1巷', order: 1 }],
  households: [
    {
      ...{ _id: 'hbridge00000', villageId: stoneBridge, laneId: 'lbridge00000', number: '1', order: 1 },
      ...{ headId: null, headHistory: [], standIn: null },
    },
  ],
  people: [
    {
      ...{ _id: aunt, name: '石桥大娘', birth: '1948-03', gender: 'female', phone: null, relation: '户主' },
      ...{ villageId: stoneBridge, householdId: 'hbridge00000', laneId: 'lbridge00000' },
      ...{ livesAlone: true, note: null },
    },
    {
      ...{ _id: 'ptown0000000', name: '包村的', birth: null, gender: null, phone: null, relation: null },
      ...{ villageId: null, householdId: null, laneId: null, livesAlone: false, note: null },
    },
  ],
  roles: [
    {
      ...{ _id: 'rtown0000000', personId: 'ptown0000000', role: 'township-officer', placeId: '370827999' },
      ...{ post: null, service: null, from: '2026-01-01T00:00:00', to: null, households: 0 },
    },
  ],
  accounts: [
    { _id: personaOf('stand-in').openid, personId: aunt, ask: null },
    { _id: personaOf('township').openid, personId: 'ptown0000000', ask: null },
  ],
}

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen')
  await seed(village.cloud, documents)
})
afterEach(() => village.close())

const auntAsks = 'stand-in'
const served = (servedBy: string | null = villageId) =>
  village.tell('township', 'center.setStage', { villageId: stoneBridge, ...center, servedBy })
const lunch = { sessionId: lunchId, for: [{ personId: aunt, guests: 0 }] }
const days = { service: 'canteen' as const, from: '2026-11-25', days: 1 }

it('shows nothing to book and takes nobody while nobody serves the village', async () => {
  expect(await village.ask(auntAsks, 'booking.sessions', days)).toMatchObject({ refusal: 'no-service' })
  expect(await village.tell(auntAsks, 'booking.book', lunch)).toMatchObject({ refusal: 'not-allowed' })
  const { village: mine } = valueOf(await village.ask(auntAsks, 'me.home', {}))
  expect(mine?.center).toMatchObject({ stage: 'being-built', servedBy: null })
})

it('books its people with the neighbour that the township named', async () => {
  valueOf(await served())
  const { village: mine } = valueOf(await village.ask(auntAsks, 'me.home', {}))
  expect(mine?.center).toMatchObject({ stage: 'being-built', servedBy: '柳河邻里中心' })
  expect(valueOf(await village.ask(auntAsks, 'booking.services', {}))).toMatchObject([
    { villageId, inUse: true },
  ])
  expect(valueOf(await village.ask(auntAsks, 'booking.sessions', days)).sessions).toMatchObject([
    { id: lunchId },
  ])
  expect(valueOf(await village.tell(auntAsks, 'booking.book', lunch))).toMatchObject({
    booked: [{ personId: aunt, price: { pays: 300 } }],
  })
  const { bookings, nextMeal } = valueOf(await village.ask(auntAsks, 'booking.mine', {}))
  expect(bookings).toMatchObject([{ sessionId: lunchId, place: '邻里中心一楼' }])
  expect(nextMeal).toMatchObject({ id: lunchId })
})

it('lets the neighbour’s keeper and cook see them, and act for them', async () => {
  valueOf(await served())
  const spoken = { ...lunch, basis: 'phone' as const }
  expect(await village.tell('doctor', 'booking.book', spoken)).toMatchObject({ refusal: 'not-allowed' })
  valueOf(await village.tell('keeper', 'booking.book', spoken))
  for (const who of ['keeper', 'cook']) {
    const { rows } = valueOf(await village.ask(who, 'booking.list', { sessionId: lunchId }))
    expect(rows).toMatchObject([{ personId: aunt, name: '石桥大娘' }])
  }
  await village.setClock('2026-11-25T11:40:00')
  valueOf(
    await village.tell('cook', 'booking.checkIn', { sessionId: lunchId, personId: aunt, action: 'check-in' }),
  )
})

it('lets them in who come without having booked, and none whom it does not serve', async () => {
  await village.setClock('2026-11-25T11:40:00')
  const came = { sessionId: lunchId, personId: aunt, guests: 0 }
  expect(await village.tell('cook', 'booking.walkIn', came)).toMatchObject({ refusal: 'not-found' })
  valueOf(await served())
  expect(valueOf(await village.tell('cook', 'booking.walkIn', came))).toMatchObject({ pays: 300 })
})

it('ends with the village’s own center, and leaves her what she booked to give back', async () => {
  valueOf(await served())
  valueOf(await village.tell(auntAsks, 'booking.book', lunch))
  const own = { villageId: stoneBridge, stage: 'in-use' as const, batch: 2, year: 2026, servedBy: villageId }
  valueOf(await village.tell('township', 'center.setStage', own))
  const thursday = { ...lunch, sessionId: lunchId.replace('11-25', '11-26') }
  expect(await village.tell(auntAsks, 'booking.book', thursday)).toMatchObject({ refusal: 'not-allowed' })
  valueOf(await village.tell(auntAsks, 'booking.cancel', { sessionId: lunchId, personId: aunt }))
})

it('names only a neighbour whose center is in use, and never itself', async () => {
  expect(await served(stoneBridge)).toMatchObject({ refusal: 'serves-itself' })
  expect(await served('370827999203')).toMatchObject({ refusal: 'neighbour-not-in-use' })
  for (const who of ['keeper', 'director', auntAsks]) {
    const asked = { villageId: stoneBridge, ...center, servedBy: villageId }
    expect(await village.tell(who, 'center.setStage', asked)).toMatchObject({ refusal: 'not-allowed' })
  }
})
