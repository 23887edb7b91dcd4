import { personaOf } from '../../src/local/personas'
import { openVillage, valueOf, type Village } from '../village'
import { builds, levels, oneInHand } from '../weapp/in-hand'
import { openWeapp } from '../weapp/runtime/open-weapp'
import { fillVillage, idOf, lunchId, openService } from './small-village'

jest.setTimeout(120_000)

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen')
})
afterEach(() => village.close())
const hand = oneInHand()

const at = (who: string, page: string) => ({
  cloudUrl: village.cloud.url,
  openid: personaOf(who).openid,
  page,
})
const bookLunch = async (who: string) =>
  valueOf(
    await village.tell(who, 'booking.book', {
      sessionId: lunchId,
      for: [{ personId: idOf(who), guests: 0 }],
    }),
  )
const inForce = async () => {
  const { services } = valueOf(await village.ask('director', 'booking.settings', {}))
  return services.find(({ service }) => service === 'canteen')?.inForce
}

// On the mini-program alone: the gate has fifteen minutes for everything.
describe.each(builds.slice(0, 1))('the settings of a service on %s', (_, open) => {
  it('are written by the keeper, show whom they touch, and are decided by the 主任 from the to-do', async () => {
    await bookLunch('elder')
    const keeper = await hand.take(open(at('keeper', 'staff/services/index')))
    await keeper.tap('幸福食堂', '正在用')
    await keeper.tap(/午饭.*11:30/)
    await keeper.type('比如 11:30', '中午')
    await keeper.see('几点没看懂，请写 11:30 这样。')
    await keeper.see('有一格没看懂，请先改。')
    await keeper.type('比如 11:30', '11点')
    await keeper.tap('周日')
    await keeper.tap('看看影响谁')
    await keeper.see(/1 位订了.*时间变了/)
    await keeper.tap('交给主任定')
    await keeper.see('交上去了，等主任定。')
    expect(await keeper.problems()).toEqual([])
    await keeper.close()
    expect((await inForce())?.timetable.parts[0]?.starts).toBe('11:30')

    const director = await hand.take(open(at('director', 'staff/todo/index')))
    await director.tap('幸福食堂要改，等您定')
    await director.see(/keeper写的/)
    await director.tap('看看影响谁')
    await director.see('写每一场怎么办，再定。')
    await director.tap('都照旧办')
    await director.tap('就这样用')
    await director.see('改好了，现在起就这样。')
    expect(await director.problems()).toEqual([])
    expect((await inForce())?.timetable.parts).toMatchObject([{ starts: '11:00', days: [1, 2, 3, 4, 5, 6] }])
    const { bookings } = valueOf(await village.ask('elder', 'booking.mine', {}))
    expect(bookings).toMatchObject([{ state: 'confirmed', startsAt: '2026-11-25T11:30:00' }])
  })

  it('close a day that people have booked, with the reason that they read', async () => {
    await bookLunch('elder')
    const phone = await hand.take(open(at('director', 'staff/service/index?service=canteen')))
    await phone.tap('不开和特别的日子')
    await phone.tap('加一条')
    await phone.type('比如 12月1日', '11月25日')
    await phone.see(/农历十月/)
    await phone.type('比如 修灶', '食堂修灶')
    await phone.tap('加上')
    await phone.see(/不开.*食堂修灶/)
    expect(await phone.problems()).toEqual([])
    await phone.tap('返回')
    await phone.tap('看看影响谁')
    await phone.see(/1 位订了.*这一天不开/)
    await phone.tap('停开')
    await phone.see('写每一场怎么办，再定。')
    await phone.type('比如 食堂修灶', '食堂修灶')
    await phone.tap('就这样用')
    await phone.see('改好了，现在起就这样。')
    const { bookings } = valueOf(await village.ask('elder', 'booking.mine', {}))
    expect(bookings).toMatchObject([{ state: 'cancelled-by-center' }])
  })
})

it('goes back to the keeper with a reason', async () => {
  const settings = (await inForce())!
  const draft = { villageId: '370827999201', service: 'canteen' as const, rev: 0, settings, send: true }
  valueOf(await village.tell('keeper', 'booking.draftService', draft))
  const director = await hand.take(openWeapp(at('director', 'staff/service/index?service=canteen')))
  await director.tap('看看影响谁')
  await director.see('没有人订过')
  await director.tap('退回去改')
  await director.type('比如 名额太少', '名额太少')
  await director.tap('退回去')
  await director.see('退回去了。')
  await director.close()
  const keeper = await hand.take(openWeapp(at('keeper', 'staff/todo/index')))
  await keeper.tap('幸福食堂退回来了，改了再交')
  await keeper.see('“名额太少”')
})

it('has the terms of the school, by which the class runs', async () => {
  const phone = await hand.take(openWeapp(at('keeper', 'staff/service-days/index?service=class')))
  await phone.see('没写学期，工作日都开。')
  await phone.tap('加一个学期')
  await phone.type('比如 12月1日', '2026年9月1日')
  await phone.type('比如 12月5日', '2027年1月22日')
  await phone.tap('加上')
  await phone.see(/9月1日.*1月22日/)
  await phone.dontSee('没写学期，工作日都开。')
  expect(await phone.problems()).toEqual([])
})

it('keeps what was typed while there is no network, and says so', async () => {
  const phone = await hand.take(openWeapp(at('keeper', 'staff/service/index?service=canteen')))
  await phone.tap(/午饭.*11:30/)
  await phone.type('比如 11:30', '11点')
  await phone.offline(true)
  await phone.tap('看看影响谁')
  await phone.see('网络不好，刚才填的都还在。')
  await phone.offline(false)
  await phone.tap('看看影响谁')
  await phone.see('没有人订过')
})

it.each(levels)('keeps the limits of WeChat and of a finger: $name', async (eyes) => {
  await bookLunch('elder')
  const phone = await hand.take(
    openWeapp({ ...at('director', 'staff/service/index?service=canteen'), ...eyes }),
  )
  await phone.tap(/午饭.*11:30/)
  await phone.type('比如 11:30', '11点')
  expect(await phone.problems()).toEqual([])
  await phone.tap('看看影响谁')
  await phone.see('都照旧办')
  expect(await phone.problems()).toEqual([])
  await phone.tap('再改改')
  await phone.tap('不开和特别的日子')
  await phone.tap('加一条')
  await phone.see('农忙送饭')
  expect(await phone.problems()).toEqual([])
})
