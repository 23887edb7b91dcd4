import { settledAt } from '../demo/settled'
import { openH5 } from '../weapp/runtime/open-h5'
import { openWeapp } from '../weapp/runtime/open-weapp'
import { openDay, type Day } from './open-day'

const phones = [
  { name: 'the built mini-program', open: openWeapp },
  { name: 'the preview', open: openH5 },
]

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
    await phone.see('约好了')
    expect(phone.taps()).toBe(2)
  })

  it('calls the head in one', async () => {
    const phone = await day.handTo('daughter')
    await phone.tap('打给王巷长')
    expect(phone.taps()).toBe(1)
  })

  it('reads last month’s accounts in two', async () => {
    const phone = await day.handTo('elder')
    await phone.tap('看公开')
    await phone.tap('10月村里的账')
    await phone.see('一笔一笔看')
    expect(phone.taps()).toBe(2)
  })

  it('the keeper ticks a guest off in two', async () => {
    const phone = await day.handTo('keeper', 'staff/list/index')
    await phone.see('午饭名单')
    await phone.tap('周桂兰')
    await phone.see('10:00 到')
    expect(phone.taps()).toBe(1)
  })
})
