import { fillVillage, idOf, openService, villageId } from '../booking/small-village'
import { agree } from '../privacy/agree'
import { personaOf } from '../../src/local/personas'
import { openVillage, valueOf, type Village } from '../village'
import { oneInHand } from '../weapp/in-hand'
import { openH5 } from '../weapp/runtime/open-h5'
import { openWeapp } from '../weapp/runtime/open-weapp'

jest.setTimeout(120_000)

const hour = `${villageId}:clinic:2026-12-01:follow-up-0830`
const own = (key: string) => ({ sessionId: hour, personId: idOf(key) })
let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'clinic', { capacity: 1 })
  for (const key of ['elder', 'father']) await agree(village, key, 'clinic', idOf(key))
  const wish = { sessionId: hour, for: [{ personId: idOf('elder'), guests: 0 }] }
  valueOf(await village.tell('elder', 'booking.book', wish))
})
afterEach(() => village.close())
const hand = oneInHand()

it.each([
  ['the built mini-program', openWeapp],
  ['the preview', openH5],
])('lets a father queue for a full hour and take the place that comes free, in %s', async (_name, open) => {
  const phone = await hand.take(
    open({ cloudUrl: village.cloud.url, openid: personaOf('father').openid, page: 'pages/home/index' }),
  )
  await phone.tap('看病')
  await phone.tap(/1日/)
  await phone.tap(/8:30/)
  await phone.see(/这一场满了/)
  await phone.tap('排队等位子')
  await phone.see('排上队了')
  await phone.see('您排第一位')
  valueOf(await village.tell('elder', 'booking.cancel', own('elder')))
  await phone.reopen('pages/home/index')
  await phone.see('有位子了')
  await phone.tap(/有位子了/)
  await phone.tap('要这个位子')
  await phone.see('订好了')
  await phone.dontSee('要这个位子')
  expect(await phone.problems()).toEqual([])
  const { bookings } = valueOf(await village.ask('father', 'booking.mine', {}))
  expect(bookings).toMatchObject([{ state: 'confirmed', seats: 1 }])
})

it('says that the place was held no longer, and leaves the way to queue again', async () => {
  valueOf(
    await village.tell('father', 'booking.wait', {
      sessionId: hour,
      for: [{ personId: idOf('father'), guests: 0 }],
    }),
  )
  valueOf(await village.tell('elder', 'booking.cancel', own('elder')))
  const phone = await hand.take(
    openWeapp({ cloudUrl: village.cloud.url, openid: personaOf('father').openid, page: 'pages/home/index' }),
  )
  await phone.tap(/有位子了/)
  await phone.see('要这个位子')
  await village.setClock('2026-11-24T12:00:01')
  await phone.tap('要这个位子')
  await phone.see(/位子留到时间了/)
  await phone.see('没排上')
  await phone.dontSee('要这个位子')
})
