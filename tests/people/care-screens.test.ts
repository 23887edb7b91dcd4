import { personaOf } from '../../src/local/personas'
import type { CareDocument } from '../../src/cloud/people/documents'
import { idOf, openRequestVillage } from '../request/small-village'
import { valueOf, type Village } from '../village'
import { builds, levels, oneInHand } from '../weapp/in-hand'
import { openWeapp } from '../weapp/runtime/open-weapp'

jest.setTimeout(120_000)

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(() => village.close())
const hand = oneInHand()

const daughter = personaOf('daughter')
const elderId = idOf('elder')
const cares = () => village.cloud.emulator.documents('cares') as CareDocument[]
const at = (who: string, page: string) => ({
  cloudUrl: village.cloud.url,
  openid: personaOf(who).openid,
  page,
})
const giveDaughter = () =>
  village.tell('elder', 'care.give', {
    forPersonId: elderId,
    to: { name: daughter.name, phone: daughter.phone ?? '' },
  })

describe.each(builds)('我的家人 on %s', (_, open) => {
  it('lets her give her daughter leave, see it, end it and give it back', async () => {
    const phone = await hand.take(open(at('elder', 'pages/me/index')))
    await phone.tap('我的家人')
    await phone.see('谁能替我办')
    await phone.tap('让人替我办')
    await phone.see('姓名和手机都要写。')
    await phone.type('比如 陈晨', daughter.name)
    await phone.type('11 位手机号', daughter.phone ?? '')
    await phone.tap('就让他办')
    await phone.see('记好了')
    await phone.see('订饭、反映事情')
    await phone.tap('好，知道了')
    await phone.tap(/李秀兰/)
    await phone.see(/本人给的：订饭、反映事情/)
    await phone.tap(/不让他办了/)
    await phone.see('不让李秀兰办了。')
    expect(cares().filter(({ to }) => to === '2026-11-24T10:00:00')).toHaveLength(2)
    await phone.tap('还让他办')
    await phone.dontSee('不让李秀兰办了。')
    expect(cares().filter(({ to }) => to === '2027-11-24T00:00:00')).toHaveLength(2)
    expect(await phone.problems()).toEqual([])
  })

  it('shows the daughter for whom she may act, warns before the end, and lets her give it up', async () => {
    valueOf(await giveDaughter())
    await village.setClock('2027-11-20T10:00:00')
    const phone = await hand.take(open(at('daughter', 'people/family/index')))
    await phone.see(/替周桂兰订饭，再过 4 天到期/)
    await phone.tap('周桂兰')
    await phone.tap(/我不替办了/)
    await phone.see('不替周桂兰办了。')
    await phone.see('还没有人让您替他办。')
    expect(await phone.problems()).toEqual([])
  })

  it('lets her head write it down at her word, and end it with the ground', async () => {
    const phone = await hand.take(open(at('group-head', 'chief/elders/index')))
    await phone.tap('周桂兰')
    await phone.tap(/看这一户/)
    await phone.tap('谁能替办')
    await phone.tap('替本人记下来')
    await phone.type('比如 陈晨', daughter.name)
    await phone.type('11 位手机号', daughter.phone ?? '')
    await phone.tap('约看病')
    await phone.see('看病和课堂要写本人的原话。')
    await phone.type('比如 让闺女给我挂号', '让秀兰给我挂号')
    await phone.tap('就让他办')
    await phone.see('记好了')
    await phone.tap('好，知道了')
    await phone.tap(/李秀兰/)
    await phone.see(/当面说的“让秀兰给我挂号”/)
    await phone.tap(/不让他办了/)
    await phone.tap('打电话说的')
    await phone.see('不让李秀兰办了。')
    const ended = cares().filter(({ name }) => name === daughter.name)
    expect(ended).toHaveLength(3)
    expect(ended.every(({ history }) => history.at(-1)?.basis?.how === 'phone')).toBe(true)
    expect(await phone.problems()).toEqual([])
  })
})

it.each(levels)('keeps the limits of WeChat and of a finger: $name', async (eyes) => {
  valueOf(await giveDaughter())
  const phone = await hand.take(openWeapp({ ...at('elder', 'people/family/index'), ...eyes }))
  await phone.tap(/李秀兰/)
  await phone.see(/本人/)
  expect(await phone.problems()).toEqual([])
  await phone.reopen('people/family-give/index')
  await phone.see('能办什么')
  expect(await phone.problems()).toEqual([])
  await phone.become(personaOf('group-head').openid)
  await phone.reopen(`people/family-give/index?person=${elderId}`)
  await phone.see('本人的原话')
  expect(await phone.problems()).toEqual([])
  await phone.reopen(`chief/care/index?person=${elderId}`)
  await phone.see(/李秀兰/)
  expect(await phone.problems()).toEqual([])
})

it('shows a stranger nothing, and what was typed stays without a network', async () => {
  const phone = await hand.take(openWeapp(at('chief', `chief/care/index?person=${elderId}`)))
  await phone.see('这里您看不到')
  await phone.become(personaOf('elder').openid)
  await phone.reopen('people/family-give/index')
  await phone.type('比如 陈晨', daughter.name)
  await phone.type('11 位手机号', daughter.phone ?? '')
  await phone.offline(true)
  await phone.tap('就让他办')
  await phone.see('网络不好，刚才填的都还在。')
  await phone.offline(false)
  await phone.tap('就让他办')
  await phone.see('记好了')
  expect(cares().filter(({ name }) => name === daughter.name)).toHaveLength(2)
})
