import { personaOf } from '../../src/local/personas'
import { fillVillage, idOf, openService } from '../booking/small-village'
import { openVillage, valueOf, type Village } from '../village'
import { oneInHand } from '../weapp/in-hand'
import { openWeapp } from '../weapp/runtime/open-weapp'

jest.setTimeout(120_000)

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen')
})
afterEach(() => village.close())
const hand = oneInHand()

const visitor = personaOf('visitor')
const phoneOf = (who: string, page: string) =>
  hand.take(openWeapp({ cloudUrl: village.cloud.url, openid: personaOf(who).openid, page }))

it('lets a son whom no register knows order for his mother, until she ends it while he has the page open', async () => {
  const mother = await phoneOf('elder', 'people/family-give/index')
  await mother.type('比如 陈晨', '周小山')
  await mother.type('11 位手机号', visitor.phone ?? '')
  await mother.tap('就让他办')
  await mother.see('记好了')
  await mother.close()

  const son = await phoneOf('visitor', 'people/bind/index')
  await son.tap('用手机号绑定')
  await son.see('绑好了')
  await son.reopen('pages/home/index')
  expect(await son.problems()).toEqual([])
  await son.reopen('pages/me/index')
  await son.tap('我的家人')
  await son.see('elder')
  await son.reopen('booking/order/index?service=canteen')
  await son.see('elder')
  await son.see(/订 1 份/)
  const { grants } = valueOf(await village.ask('elder', 'care.given', {}))
  const careIds = grants.filter(({ name }) => name === '周小山').map(({ careId }) => careId)
  valueOf(await village.tell('elder', 'care.end', { careIds }))
  await son.tap(/订 1 份/)
  await son.see(/办不了/)
  const bookings = village.cloud.emulator.documents('bookings') as { personId: string }[]
  expect(bookings.filter(({ personId }) => personId === idOf('elder'))).toEqual([])
})
