import { personaOf } from '../../src/local/personas'
import { openVillage, valueOf, type Village } from '../village'
import { builds, largest, oneInHand } from '../weapp/in-hand'
import { openWeapp } from '../weapp/runtime/open-weapp'
import { seed } from './seed'
import { fillVillage, idOf, lunchId, openService, villageId } from './small-village'

jest.setTimeout(120_000)

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen')
  await seed(village.cloud, { people: [{ ...wang }] })
  const wish = (key: string, delivery = false) => ({
    ...{ sessionId: lunchId, for: [{ personId: idOf(key), guests: 0, delivery }] },
  })
  valueOf(await village.tell('elder', 'booking.book', wish('elder', true)))
  valueOf(await village.tell('father', 'booking.book', wish('father')))
  await village.setClock('2026-11-25T11:40:00')
})
afterEach(() => village.close())
const hand = oneInHand()

const wang = {
  ...{ _id: 'pwang0000000', name: '王秀兰', birth: '1950-03', gender: null, phone: '19900004321', villageId },
  ...{ householdId: 'helder000000', laneId: 'llane0000000', relation: '妻', livesAlone: false, note: null },
  finders: ['王秀兰', '秀兰', '兰', 'wxl', '4321'],
}
const session = encodeURIComponent(lunchId)
const at = (who: string, page: string) => ({
  ...{ cloudUrl: village.cloud.url, openid: personaOf(who).openid, page },
})
const list = `staff/list/index?session=${session}`
const states = () => {
  const [lunch] = village.cloud.emulator.documents('sessions') as {
    roster: Record<string, { state: string }>
  }[]
  return Object.fromEntries(Object.entries(lunch?.roster ?? {}).map(([id, { state }]) => [id, state]))
}

// On the mini-program alone: the gate has fifteen minutes for everything.
describe.each(builds.slice(0, 1))('今日名单 on %s', (_, open) => {
  it('ticks somebody in two taps from the workbench, and takes a wrong tick back at once', async () => {
    const phone = await hand.take(open(at('cook', 'pages/staff/index')))
    await phone.see('要管的名单')
    phone.resetTaps()
    await phone.tap(/午饭/, /今天/)
    await phone.tap(/father/)
    await phone.see('father 到了')
    expect(phone.taps()).toBe(2)
    expect(states()[idOf('father')]).toBe('checked-in')
    await phone.tap('点错了')
    await phone.see('没订的来了')
    expect(states()[idOf('father')]).toBe('confirmed')
    expect(await phone.problems()).toEqual([])
  })

  it('puts somebody on the list who came without having booked, in two taps from it', async () => {
    const phone = await hand.take(open(at('cook', list)))
    await phone.see('午饭名单')
    phone.resetTaps()
    await phone.tap('没订的来了')
    await phone.type('姓名、电话后四位，或 3巷12户', '王秀')
    await phone.see(/王秀兰/)
    await phone.tap('来了 王秀兰')
    await phone.see(/王秀兰 记上了/)
    expect(phone.taps()).toBe(2)
    expect(states()[wang._id]).toBe('checked-in')
    expect(await phone.problems()).toEqual([])
  })

  it('adds bowls when nothing is left, and calls a session off with its reason and how many it is off for', async () => {
    const phone = await hand.take(open(at('cook', list)))
    await phone.tap('多一份')
    await phone.tap('改成 41 份')
    await phone.see('41 份')
    await phone.tap('这一场不办了')
    await phone.tap('停水')
    await phone.tap('不办了')
    await phone.see(/2 个人订了 2 份/)
    await phone.tap('确定不办了')
    await phone.see('这一场停开了。')
    expect(village.cloud.emulator.documents('sessions')).toMatchObject([
      { open: false, closedBecause: '停水' },
    ])
    expect(await phone.problems()).toEqual([])
  })

  it('carries a meal, finds nobody at home, and the keeper asks after her until somebody has answered', async () => {
    const phone = await hand.take(open(at('cook', list)))
    await phone.tap(/^送饭/)
    await phone.tap('没人在家 elder')
    await phone.see('去过的')
    await phone.become(personaOf('keeper').openid, 'pages/staff/index')
    await phone.see('没来吃饭，去问问')
    await phone.tap(/elder/)
    await phone.see('问问老人')
    await phone.tap('没人接')
    await phone.see('记下了')
    await phone.become(personaOf('chief').openid, 'pages/staff/index')
    await phone.tap(/elder/, '没来吃饭，去问问')
    await phone.tap('住院了')
    await phone.tap('到 12月2日')
    await phone.see('记下了住到哪天。')
    await phone.reopen('pages/staff/index')
    await phone.see('工作台')
    await phone.dontSee('没来吃饭，去问问')
    expect(await phone.problems()).toEqual([])
  })

  it('keeps what was typed while the network is away', async () => {
    const phone = await hand.take(open(at('cook', list)))
    await phone.tap('没订的来了')
    await phone.type('姓名、电话后四位，或 3巷12户', '王秀')
    await phone.see(/王秀兰/)
    await phone.offline(true)
    await phone.tap('来了 王秀兰')
    await phone.see('网络不好，刚才填的都还在。')
    await phone.see(/王秀兰/)
    await phone.offline(false)
    await phone.tap('来了 王秀兰')
    await phone.see(/王秀兰 记上了/)
    expect(states()[wang._id]).toBe('checked-in')
  })
})

it.each([
  ['the list', list],
  ['the one who came', `staff/list-add/index?session=${session}`],
  ['calling it off', `staff/list-close/index?session=${session}`],
  ['the run', `staff/run/index?session=${session}`],
])('cuts nothing off at the largest level: %s', async (_name, page) => {
  const phone = await hand.take(openWeapp({ ...at('keeper', page), ...largest }))
  await phone.idle()
  const { overflowing, smallTaps, smallText, unnamedTaps } = await phone.audit()
  expect({ overflowing, smallTaps, smallText, unnamedTaps }).toEqual({
    ...{ overflowing: [], smallTaps: [], smallText: [], unnamedTaps: [] },
  })
})
