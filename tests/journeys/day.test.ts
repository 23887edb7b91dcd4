import path from 'node:path'
import { personaOf } from '../../src/local/personas'
import { settledAt } from '../demo/settled'
import { agreesToBeRecorded } from '../weapp/in-hand'
import { openH5 } from '../weapp/runtime/open-h5'
import { openWeapp } from '../weapp/runtime/open-weapp'
import { openDay, type Day } from './open-day'

const phones = [
  { name: 'the built mini-program', open: openWeapp },
  { name: 'the preview', open: openH5 },
]

const lamp = '3巷东头路灯坏了三天'

/** One Tuesday in the demo village, told by the people of it; each goes on where the one before left it. */
describe.each(phones)('a day on $name', ({ open }) => {
  let day: Day
  beforeAll(async () => {
    const { cloud } = await settledAt('2026-11-24T10:00:00+08:00', { preview: true })
    day = await openDay(cloud, open)
  })
  afterEach(() => day.mustBeFlawless())
  afterAll(() => day.close())

  it('the daughter orders tomorrow’s lunch in two taps', async () => {
    const phone = await day.handTo('daughter')
    await phone.tap('订 1 份')
    await phone.tap('确定订 1 份')
    await phone.see('订好了')
    expect(phone.taps()).toBe(2)
  })

  it('orders for her mother in three', async () => {
    const phone = await day.handTo('daughter')
    await phone.tap('订饭')
    await phone.see('为谁订')
    await phone.tap('周桂兰')
    await phone.tap('确定订 1 份')
    await phone.see('订好了')
    expect(phone.taps()).toBe(3)
  })

  it('the father takes his boy out of today’s class in three', async () => {
    const phone = await day.handTo('father')
    await phone.tap('四点半课堂')
    await phone.tap('不去了')
    await phone.tap('确定不去了')
    await phone.see('已经不去了')
    expect(phone.taps()).toBe(3)
  })

  it('takes the earliest time at the doctor’s in two', async () => {
    const phone = await day.handTo('father')
    await phone.tap('看病')
    await phone.tap('确定约这个时间')
    // Asked once in a life, before the first time.
    await phone.tap('同意，接着约')
    await phone.see('约好了')
    expect(phone.taps() - 1).toBe(2)
  })

  it('the daughter says how it went in three', async () => {
    const phone = await day.handTo('daughter')
    await phone.tap('等您评价')
    await phone.tap('解决了')
    await phone.tap('满意')
    await phone.see('谢谢您')
    expect(phone.taps()).toBe(3)
  })

  it('tells the head by voice in three', async () => {
    const phone = await day.handTo('daughter')
    await phone.tap('找巷长')
    await phone.see('跟王巷长说')
    const asked = await agreesToBeRecorded(phone)
    await phone.hold('按住说话', 2000)
    await phone.see('2 秒')
    await phone.tap('发给王巷长')
    await phone.see('发出去了')
    expect(phone.taps() - asked).toBe(3)
  })

  it('tells her with a picture in three', async () => {
    await day.at('10:10')
    const phone = await day.handTo('daughter')
    await phone.tap('找巷长')
    await phone.see('跟王巷长说')
    phone.choose([path.resolve('tests/weapp/fixture/point.png')])
    await phone.tap('拍照片')
    await phone.see('发给王巷长')
    await phone.tap('发给王巷长')
    await phone.see('发出去了')
    expect(phone.taps()).toBe(3)
  })

  it('tells her by words in three', async () => {
    await day.at('10:20')
    const phone = await day.handTo('daughter')
    await phone.tap('找巷长')
    await phone.see('跟王巷长说')
    await phone.tap('打字说')
    await phone.type('比如 3巷东头路灯不亮', lamp)
    await phone.tap('发给王巷长')
    await phone.see('发出去了')
    expect(phone.taps()).toBe(3)
  })

  it('sees how far it is in one', async () => {
    const phone = await day.handTo('daughter')
    await phone.tap(lamp)
    await phone.see('走到哪一步了')
    expect(phone.taps()).toBe(1)
  })

  it('calls the head in one', async () => {
    const phone = await day.handTo('daughter')
    await phone.tap('打给王巷长')
    await phone.idle()
    expect(await phone.dialled()).toEqual([personaOf('chief').phone])
    expect(phone.taps()).toBe(1)
  })

  it('the lane chief takes it in two', async () => {
    const phone = await day.handTo('chief')
    await phone.tap('工作台')
    await phone.tap(`接 ${lamp}`)
    await phone.dontSee(`接 ${lamp}`)
    expect(phone.taps()).toBe(2)
  })

  it('hears what was said to her and shows what was photographed', async () => {
    const phone = await day.handTo('chief')
    await phone.tap('工作台')
    await phone.tap('全部待办')
    await phone.see('今天到期')
    await phone.tap('一段录音')
    await phone.see('常用答复')
    await phone.tap('听录音')
    await phone.see('停一下')
    await phone.see('听录音')
    await phone.back()
    await phone.tap('1 张照片')
    await phone.tap('第 1 张照片')
    await phone.page.locator('.weapp-dialog img, dialog img').click()
  })

  it('passes it on to the village', async () => {
    const phone = await day.handTo('chief')
    await phone.tap('工作台')
    await phone.tap('全部待办')
    await phone.tap(lamp)
    await phone.tap('转给别人')
    await phone.tap('转过去')
    await phone.see('转过去了')
    expect(phone.taps()).toBe(5)
  })

  it('orders for an elder in three', async () => {
    const phone = await day.handTo('chief')
    await phone.tap('工作台')
    await phone.see('代订')
    const first = await day.firstLabel('代订 ')
    await phone.tap(first)
    await phone.see('老人是怎么答应的')
    // The preview's pages slide for 300 ms; nobody is faster than that.
    await phone.idle()
    await phone.page.waitForTimeout(300)
    await phone.tap('替老人订 1 份')
    await phone.see('工作台')
    await phone.dontSee(first)
    expect(phone.taps()).toBe(3)
  })

  it('the village answers in four', async () => {
    const phone = await day.handTo('director')
    await phone.tap('工作台')
    await phone.tap(lamp)
    await phone.tap('修好了')
    await phone.tap('发给他')
    await phone.see('发给他了')
    expect(phone.taps()).toBe(4)
  })

  it('publishes an account that is complete in three', async () => {
    const phone = await day.handTo('director')
    await phone.tap('工作台')
    await phone.tap('10月食堂的账')
    await phone.tap('发布')
    await phone.see('发出去了')
    expect(phone.taps()).toBe(3)
  })

  it('the daughter reads it in two, and says that the lamp burns in three', async () => {
    const phone = await day.handTo('daughter')
    await phone.tap('公开')
    await phone.tap('10月食堂的账')
    await phone.see('一笔一笔看')
    expect(phone.taps()).toBe(2)
    await day.handTo('daughter')
    await phone.tap(lamp)
    await phone.tap('解决了')
    await phone.tap('满意')
    await phone.see('谢谢您')
    expect(phone.taps()).toBe(3)
  })

  it('reads last month’s accounts in two', async () => {
    const phone = await day.handTo('elder')
    await phone.tap('看公开')
    await phone.tap('10月村里的账')
    await phone.see('一笔一笔看')
    expect(phone.taps()).toBe(2)
  })

  it('the keeper ticks a guest off in two', async () => {
    const phone = await day.handTo('keeper', 'pages/staff/index')
    await phone.tap(/^午饭/)
    await phone.tap('周桂兰')
    await phone.see('10:20 到')
    expect(phone.taps()).toBe(2)
  })
})
