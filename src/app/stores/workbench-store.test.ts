import { idOf, villageId } from '../../../tests/request/small-village'
import { answeredForElder, filed, openStaffVillage, passedOn } from '../../../tests/staff/village'
import { storesOf } from '../../../tests/stores'
import { valueOf, type Village } from '../../../tests/village'

let village: Village
beforeEach(async () => {
  village = await openStaffVillage()
})
afterEach(() => village.close())

const bench = async (who: string) => {
  const stores = storesOf(village, who)
  await stores.workbench.load()
  return stores
}

it('has for a head his requests, whom to call, who asks to be bound, and the elders without a meal', async () => {
  await answeredForElder(village)
  await filed(village, 'daughter')
  valueOf(await village.tell('visitor', 'people.askBinding', { villageId, lane: '3巷', name: '郑玉堂' }))
  const { workbench } = await bench('group-head')
  expect(workbench.state).toBe('here')
  expect(workbench.tasks.map(({ kind }) => kind)).toEqual([
    'accept',
    'order-meal',
    'order-meal',
    'tell',
    'confirm-binding',
  ])
  expect(workbench.counts).toEqual({ accept: 1, pressing: 1, call: 1 })
  expect(workbench.first?.kind).toBe('accept')
  expect(workbench.byPhone.map(({ request }) => request.subject.name)).toEqual(['周桂兰'])
})

it('has for a keeper the lists of today and tomorrow', async () => {
  const { workbench } = await bench('keeper')
  expect(workbench.tasks.map(({ kind }) => kind)).toEqual(['run-session', 'run-session'])
})

it('has nothing for a resident, and that is no trouble', async () => {
  const { workbench, me } = await bench('daughter')
  expect(workbench).toMatchObject({ state: 'here', offline: false, tasks: [] })
  expect(me.works).toBe(false)
})

it('takes a request once, however often it is tapped', async () => {
  const requestId = await filed(village, 'daughter')
  const { workbench } = await bench('group-head')
  await Promise.all([workbench.accept(requestId), workbench.accept(requestId)])
  expect(workbench.first).toMatchObject({ kind: 'answer', request: { id: requestId } })
  expect(workbench.refused).toBeNull()
})

it('sends the very same tap again after a lost answer', async () => {
  const requestId = await filed(village, 'daughter')
  const stores = await bench('group-head')
  stores.offline = true
  await stores.workbench.accept(requestId)
  expect(stores.workbench.refused).toEqual({ id: requestId, refusal: 'no-network' })
  stores.offline = false
  await stores.workbench.accept(requestId)
  expect(stores.workbench).toMatchObject({ refused: null, first: { kind: 'answer' } })
})

it('keeps what it showed when the cloud is down, and says that it is older', async () => {
  await passedOn(village)
  const stores = await bench('director')
  stores.offline = true
  await stores.workbench.load()
  expect(stores.workbench).toMatchObject({ state: 'here', offline: true, first: { kind: 'accept' } })
})

it('says so when somebody else has passed it on meanwhile', async () => {
  const requestId = await filed(village, 'daughter')
  const { workbench } = await bench('group-head')
  valueOf(await village.tell('group-head', 'request.pass', { requestId }))
  await workbench.accept(requestId)
  expect(workbench.refused).toEqual({ id: requestId, refusal: 'not-allowed' })
  expect(workbench.first).toBeNull()
})

it('forgets an elder once he has a meal', async () => {
  const { workbench, elders } = await bench('group-head')
  const sessionId = elders.meal?.id ?? ''
  const order = { sessionId, for: [{ personId: idOf('elder'), guests: 0 }], basis: 'phone' as const }
  valueOf(await village.tell('group-head', 'booking.book', order))
  await workbench.load()
  expect(workbench.tasks.filter(({ kind }) => kind === 'order-meal')).toHaveLength(1)
})
