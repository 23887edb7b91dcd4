import { openLiuhe } from '../../../tests/people/liuhe'
import { countQuestions, storesOf } from '../../../tests/stores'
import type { Village } from '../../../tests/village'

let village: Village
beforeAll(async () => {
  village = await openLiuhe()
})
afterAll(() => village.close())

it('shows somebody who belongs to nobody the only village there is, in one question', async () => {
  const { home, me, notices } = storesOf(village, 'visitor')
  const { asked } = countQuestions(village)
  await home.load()
  expect(asked()).toBe(1)
  expect(me.villageId).toBe('370827999201')
  expect(me.home?.person).toBeNull()
  expect(me.village?.name).toBe('柳河村')
  expect(notices.listState).toBe('here')
})

it('keeps a village that was chosen before', async () => {
  const { home, me } = storesOf(village, 'visitor')
  me.lookAt('370827999999')
  await home.load()
  expect(me.villageId).toBe('370827999999')
})

it('says that it is offline and asks nothing more without a network', async () => {
  const stores = storesOf(village, 'visitor')
  stores.offline = true
  await stores.home.load()
  expect(stores.home).toMatchObject({ state: 'trouble', offline: true })
  expect(stores.me.villageId).toBeNull()
})
