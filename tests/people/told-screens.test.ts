import { personaOf } from '../../src/local/personas'
import { openService } from '../booking/small-village'
import { idOf, villageId } from '../request/small-village'
import { valueOf, type Village } from '../village'
import { builds, largest, levels, oneInHand } from '../weapp/in-hand'
import { openWeapp } from '../weapp/runtime/open-weapp'
import { filedForGranny, granny, openFamilyVillage } from './unbound-family'

jest.setTimeout(120_000)

let village: Village
beforeEach(async () => {
  village = await openFamilyVillage()
})
afterEach(() => village.close())
const hand = oneInHand()

const { name: daughter, phone: daughtersPhone } = personaOf('daughter')
const father = personaOf('father').name
const at = (who: string, page: string) => ({
  cloudUrl: village.cloud.url,
  openid: personaOf(who).openid,
  page,
})

// On the mini-program alone: the gate has fifteen minutes for everything.
describe.each(builds.slice(0, 1))('家里谁收通知 on %s', (_, open) => {
  it('lets her choose who at home is told, see it, and take it back', async () => {
    const phone = await hand.take(open(at('daughter', 'people/family/index')))
    await phone.tap(/家里谁收通知/)
    await phone.tap(/约看病/)
    await phone.see('家里人都不告诉')
    await phone.tap(new RegExp(father))
    await phone.tap('就这样告诉')
    await phone.see('约看病，记好了。')
    await phone.see(new RegExp(`告诉${daughter}、${father}`))
    await phone.see(new RegExp(`本人定的：约看病告诉${father}`))
    await phone.tap(/约看病/)
    await phone.tap('改回原来的')
    await phone.see(/本人定的：约看病改回原来的/)
    expect(await phone.problems()).toEqual([])
  })

  it('lets her head write it down at her word', async () => {
    const phone = await hand.take(open(at('group-head', `staff/person/index?id=${granny._id}`)))
    await phone.tap(/家里谁收通知/)
    await phone.see('王老太家谁收通知')
    await phone.tap(/反映事情/)
    await phone.see('要写本人的原话')
    await phone.tap(daughter)
    await phone.tap('打电话说的')
    await phone.type('比如 让闺女听着', '有事跟秀兰说')
    await phone.tap('就这样告诉')
    await phone.see('反映事情，记好了。')
    await phone.see(/赵立新替本人定的：.*电话里说的“有事跟秀兰说”/)
    expect(await phone.problems()).toEqual([])
  })
})

it('tells a head who answers somebody without WeChat whom to ring, before and after', async () => {
  const requestId = await filedForGranny(village)
  const phone = await hand.take(openWeapp(at('group-head', `staff/answer/index?id=${requestId}`)))
  await phone.see('王老太没有微信。')
  await phone.see(`打给${daughter}，请本人来接。`)
  await phone.tap(`打给${daughter}`)
  expect(await phone.dialled()).toEqual([daughtersPhone])
  await phone.tap('告诉他找谁', '写明')
  await phone.tap('发给他')
  await phone.see('记下来了')
  await phone.see(`打给${daughter}，请本人来接。`)
  expect(await phone.problems()).toEqual([])
})

it('names in the matter whom she has chosen', async () => {
  const basis = { how: 'phone', words: '跟秀兰说' } as const
  await village.tell('director', 'told.set', {
    ...{ personId: granny._id, topic: 'request', to: [idOf('daughter')], basis },
  })
  const requestId = await filedForGranny(village)
  const phone = await hand.take(openWeapp(at('group-head', `staff/answer/index?id=${requestId}`)))
  await phone.see(`请打电话告诉${daughter}。`)
})

it('puts whom no message reaches on top of the list of a lunch that is called off', async () => {
  await openService(village.cloud, 'canteen')
  const sessionId = `${villageId}:canteen:2026-11-25:lunch`
  const nobody = { personId: granny._id, topic: 'meal' as const, to: [], basis: { how: 'phone' as const } }
  valueOf(await village.tell('group-head', 'told.set', nobody))
  const lunch = { sessionId, for: [{ personId: granny._id, guests: 0 }], basis: 'phone' as const }
  valueOf(await village.tell('keeper', 'booking.book', lunch))
  valueOf(await village.tell('keeper', 'booking.close', { sessionId, reason: '停电做不了饭' }))
  const page = `staff/list/index?session=${encodeURIComponent(sessionId)}`
  const phone = await hand.take(openWeapp({ ...at('keeper', page), ...largest }))
  await phone.see('停开了，先打电话')
  await phone.see(new RegExp(`打给家里的${daughter}`))
  await phone.see(/请本人来接/)
  await phone.tap('打电话')
  expect(await phone.dialled()).toEqual([daughtersPhone])
  expect(await phone.problems()).toEqual([])
})

it.each(levels)('keeps the limits of WeChat and of a finger: $name', async (eyes) => {
  const phone = await hand.take(openWeapp({ ...at('daughter', 'people/told/index'), ...eyes }))
  await phone.tap(/反映事情/)
  await phone.see('还告诉家里谁')
  expect(phone.cloudCalls()).toBe(1)
  expect(await phone.problems()).toEqual([])
  await phone.become(personaOf('group-head').openid)
  await phone.reopen(`people/told/index?person=${granny._id}`)
  await phone.tap(/约看病/)
  await phone.see('本人的原话')
  expect(await phone.problems()).toEqual([])
})

it('shows a stranger nothing, and keeps the ticks without a network', async () => {
  const phone = await hand.take(openWeapp(at('chief', `people/told/index?person=${granny._id}`)))
  await phone.see('这里您看不到')
  await phone.become(personaOf('daughter').openid)
  await phone.reopen('people/told/index')
  await phone.tap(/订饭/)
  await phone.tap(new RegExp(father))
  await phone.offline(true)
  await phone.tap('就这样告诉')
  await phone.see('网络不好，刚才填的都还在。')
  await phone.offline(false)
  await phone.tap('就这样告诉')
  await phone.see('订饭，记好了。')
})
