import { settledAt } from '../demo/settled'
import { openWeapp } from '../weapp/runtime/open-weapp'
import { openDay, type Day } from './open-day'

/** Who eats there every day, who orders for the whole house, who must not eat what; each in a few taps. */
describe('the whole house eats', () => {
  let day: Day
  beforeAll(async () => {
    const { cloud } = await settledAt('2026-11-24T10:00:00+08:00')
    day = await openDay(cloud, (options) => openWeapp({ ...options, fontScale: 1.75 }))
  })
  afterEach(() => day.mustBeFlawless())
  afterAll(() => day.close())

  it('the elder eats every day from now on in three taps', async () => {
    const phone = await day.handTo('elder')
    await phone.tap('订饭')
    await phone.tap('天天来吃')
    await phone.see('哪几天来')
    await phone.tap('天天来吃')
    await phone.see('定好了')
    await phone.see('这几天')
    expect(phone.taps()).toBe(3)
  })

  it('says in one tap there that she does not eat tomorrow, and in one that she does', async () => {
    const phone = await day.handTo('elder')
    await phone.tap('我的事')
    await phone.tap('天天来吃')
    await phone.see('这几天')
    phone.resetTaps()
    await phone.tap('明天不吃 明天（周三 25日）')
    await phone.see('还是吃')
    await phone.tap('还是吃 明天（周三 25日）')
    await phone.dontSee('还是吃')
    expect(phone.taps()).toBe(2)
  })

  it('writes down what she must not eat, in her own choice of words', async () => {
    const phone = await day.handTo('elder')
    await phone.tap('订饭')
    await phone.tap('有忌口吗')
    await phone.tap('花生')
    await phone.tap('记下来')
    // Asked once, before the first word is kept.
    await phone.tap('同意')
    await phone.see('厨房看得到')
    await phone.back()
    await phone.see('忌花生')
    expect(phone.taps() - 1).toBe(4)
  })

  it('takes it back in three from 我的', async () => {
    const phone = await day.handTo('elder', 'pages/me/index')
    await phone.tap('我的信息', '看、拿走')
    await phone.tap('收回 忌口：花生')
    await phone.tap('收回', '先不')
    await phone.see('收回了')
    expect(phone.taps()).toBe(3)
  })

  it('stops in four when she says no', async () => {
    const phone = await day.handTo('elder')
    await phone.tap('订饭')
    await phone.tap('天天来吃')
    await phone.tap('不天天来了')
    await phone.tap('不来了')
    await phone.see('哪几天来')
    expect(phone.taps()).toBe(4)
  })

  it('the daughter orders for herself and her husband in one', async () => {
    const phone = await day.handTo('daughter')
    await phone.tap('订饭')
    await phone.tap('一起订')
    await phone.tap('陈建国')
    await phone.tap('确定订 2 份')
    await phone.see('订好了')
    await phone.see('谁不来了')
    expect(phone.taps()).toBe(4)
  })

  it('gives his portion back by his name and keeps her own', async () => {
    const phone = await day.handTo('daughter', 'booking/mine/index')
    await phone.tap('陈建国', '订好了')
    await phone.tap('不订了')
    await phone.tap('确定不订了')
    await phone.see('已经不订了')
    await phone.reopen('booking/mine/index')
    await phone.see('李秀兰')
  })

  it('her meal is carried home when she asks for it', async () => {
    const phone = await day.handTo('elder')
    await phone.tap('订饭')
    await phone.tap('要送到家')
    await phone.see('送到家')
    await phone.tap('确定订 1 份')
    await phone.see('订好了')
    await phone.see('送到家')
    expect(phone.taps()).toBe(3)
  })
})
