import { personaOf } from '../../src/local/personas'
import { builds, levels, oneInHand } from '../weapp/in-hand'
import { openWeapp } from '../weapp/runtime/open-weapp'
import { valueOf, type Village } from '../village'
import { openLiuhe } from './liuhe'

jest.setTimeout(120_000)

let village: Village
const hand = oneInHand()

describe.each(builds)('binding on %s', (_, open) => {
  beforeAll(async () => {
    village = await openLiuhe()
    const chief = `phone-${personaOf('chief').openid}`
    valueOf(await village.tell('chief', 'people.bindByPhone', { code: chief }))
  })
  afterAll(() => village.close())

  it('binds an unbound son by lane and name when the head says yes', async () => {
    const phone = await hand.take(open({ cloudUrl: village.cloud.url, openid: personaOf('son').openid }))
    await phone.tap('去绑定')
    await phone.tap('写巷和姓名')
    await phone.tap('3巷')
    await phone.type('户口本上的名字', '陈晨')
    await phone.tap('请巷长确认')
    await phone.see('告诉王秀英了')
    await phone.see('打给王秀英')
    const [ask] = valueOf(await village.ask('chief', 'people.bindings', {}))
    expect(ask).toMatchObject({ name: '陈晨', lane: '3巷' })
    valueOf(await village.tell('chief', 'people.confirmBinding', { askId: ask!.askId, yes: true }))
    await phone.tap('回首页')
    await phone.see('打给王巷长')
    await phone.dontSee('去绑定')
    expect(await phone.problems()).toEqual([])
  })

  it('binds the daughter by the phone button in two taps', async () => {
    const phone = await hand.take(open({ cloudUrl: village.cloud.url, openid: personaOf('daughter').openid }))
    await phone.tap('去绑定')
    await phone.tap('用手机号绑定')
    await phone.see('绑好了')
    await phone.see('李秀兰')
    await phone.see('12户')
    expect(phone.taps()).toBe(2)
  })

  it('says what to do when nobody of that name lives in the lane, and keeps the name', async () => {
    const phone = await hand.take(
      open({
        cloudUrl: village.cloud.url,
        openid: personaOf('elder').openid,
        page: 'people/bind/index',
      }),
    )
    await phone.tap('写巷和姓名')
    await phone.tap('12巷')
    await phone.type('户口本上的名字', '周桂兰')
    await phone.tap('请巷长确认')
    await phone.see('没找到这个名字')
    await phone.tap('换一条巷')
    await phone.tap('3巷')
    await phone.tap('请巷长确认')
    await phone.see('告诉王秀英了')
  })
})

describe('the pages of people', () => {
  beforeAll(async () => {
    village = await openLiuhe()
  })
  afterAll(() => village.close())

  it.each(levels)('keep the limits of WeChat and of a finger: $name', async (eyes) => {
    const phone = await hand.take(
      openWeapp({
        cloudUrl: village.cloud.url,
        openid: personaOf('visitor').openid,
        page: 'people/bind/index',
        ...eyes,
      }),
    )
    await phone.see('用手机号绑定')
    expect(await phone.problems()).toEqual([])
    await phone.tap('用手机号绑定')
    await phone.see('花名册里没有这个号')
    expect(await phone.problems()).toEqual([])
    await phone.tap('写巷和姓名')
    await phone.see('12巷')
    expect(await phone.problems()).toEqual([])
    await phone.tap('5巷')
    await phone.see('先写上姓名')
    expect(await phone.problems()).toEqual([])
  })
})
