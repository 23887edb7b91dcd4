import { filed, openStaffVillage, passedOn } from '../../../tests/staff/village'
import { storesOf } from '../../../tests/stores'
import type { Village } from '../../../tests/village'

let village: Village
beforeEach(async () => {
  village = await openStaffVillage()
})
afterEach(() => village.close())

/** A first question whose answer comes only when it is let go, after the second one's. */
function held(): { slow: Promise<void>; letGo: () => void } {
  let letGo = (): void => undefined
  const slow = new Promise<void>((resolve) => (letGo = resolve))
  return { slow, letGo: () => letGo() }
}

it('answers the matter that is on the page, not the one whose answer came late', async () => {
  const [first, second] = [await passedOn(village), await passedOn(village, '村口路牌倒了')]
  const stores = storesOf(village, 'director')
  const { requestDesk } = stores
  const { slow, letGo } = held()
  stores.slow = slow
  const early = requestDesk.open(first)
  await requestDesk.open(second)
  requestDesk.setWords('路牌周五扶起来')
  letGo()
  await early
  expect(requestDesk).toMatchObject({ matter: { id: second }, words: '路牌周五扶起来' })
})

it('keeps my own matter on the page when another one comes late', async () => {
  const [first, second] = [await filed(village, 'daughter'), await filed(village, 'daughter')]
  const stores = storesOf(village, 'daughter')
  const { slow, letGo } = held()
  stores.slow = slow
  const early = stores.matter.open(first)
  await stores.matter.open(second)
  letGo()
  await early
  expect(stores.matter).toMatchObject({ one: { id: second }, state: 'here' })
})

it('offers the service that was opened last', async () => {
  const stores = storesOf(village, 'daughter')
  const { slow, letGo } = held()
  stores.slow = slow
  const early = stores.order.open({ service: 'canteen' })
  await stores.order.open({ service: 'clinic' })
  letGo()
  await early
  expect(stores.order.sessions.every(({ service }) => service === 'clinic')).toBe(true)
})
