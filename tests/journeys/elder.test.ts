import { personaOf } from '../../src/local/personas'
import { settledAt } from '../demo/settled'
import { agreesToBeRecorded } from '../weapp/in-hand'
import { openWeapp } from '../weapp/runtime/open-weapp'
import { openDay, type Day } from './open-day'

/** Her own day, in the largest letters on a small phone. */
describe('the elder', () => {
  let day: Day
  beforeAll(async () => {
    const { cloud } = await settledAt('2026-11-24T10:00:00+08:00')
    day = await openDay(cloud, (options) =>
      openWeapp({ ...options, width: 320, height: 568, fontScale: 1.75 }),
    )
  })
  afterEach(() => day.mustBeFlawless())
  afterAll(() => day.close())

  it('reads everything in the largest letters', async () => {
    const phone = await day.handTo('elder')
    await phone.see('订 1 份')
    expect((await phone.audit()).level).toBe('huge')
  })

  it('orders tomorrow’s lunch in two taps', async () => {
    const phone = await day.handTo('elder')
    await phone.tap('订 1 份')
    await phone.tap('确定订 1 份')
    await phone.see('订好了')
    expect(phone.taps()).toBe(2)
  })

  it('says that she will not come after all in three', async () => {
    const phone = await day.handTo('elder')
    await phone.tap('今天中午')
    await phone.tap('不订了')
    await phone.tap('确定不订了')
    await phone.see('已经不订了')
    expect(phone.taps()).toBe(3)
  })

  it('tells her head by voice in three', async () => {
    await day.at('10:10')
    const phone = await day.handTo('elder')
    await phone.tap('找巷长')
    await phone.see('跟王巷长说')
    const asked = await agreesToBeRecorded(phone)
    await phone.hold('按住说话', 1500)
    await phone.tap('发给王巷长')
    await phone.see('发出去了')
    expect(phone.taps() - asked).toBe(3)
  })

  it('calls her in one', async () => {
    const phone = await day.handTo('elder')
    await phone.tap('打给王巷长')
    await phone.idle()
    expect(await phone.dialled()).toEqual([personaOf('chief').phone])
    expect(phone.taps()).toBe(1)
  })

  it('sees in two how far her matters are', async () => {
    const phone = await day.handTo('elder')
    await phone.tap('我的事')
    await phone.tap('一段录音')
    await phone.see('走到哪一步了')
    expect(phone.taps()).toBe(2)
  })

  it('reads what the village earned and spent in two', async () => {
    const phone = await day.handTo('elder')
    await phone.tap('看公开')
    await phone.tap('10月村里的账')
    await phone.see('一笔一笔看')
    expect(phone.taps()).toBe(2)
  })
})
