import { idOf, villageId } from '../request/small-village'
import { valueOf } from '../village'
import { levels } from '../weapp/in-hand'
import { filed, seenBy, staffVillages } from './village'

const staff = staffVillages()
const { open } = staff

describe.each(levels)('the workbench, $name', (eyes) => {
  it('lets the head take a new matter in two taps from the home page', async () => {
    const requestId = await filed(staff.village, 'daughter')
    const one = await open('group-head', 'pages/home/index', eyes)
    await one.tap('工作台')
    await one.tap('接这件事')
    await one.see('要答复')
    expect(one.taps()).toBe(2)
    expect(await seenBy(staff.village, 'group-head', requestId)).toMatchObject({ state: 'in-progress' })
    expect(await one.problems()).toEqual([])
  })

  it('opens a new matter by its words, beside the button that takes it', async () => {
    await filed(staff.village, 'daughter')
    await staff.village.setClock('2026-11-24T11:00:00')
    await filed(staff.village, 'daughter', { words: '3巷口井盖松了' })
    const one = await open('group-head', 'pages/staff/index', eyes)
    await one.see('接这件事')
    await one.tap('3巷口井盖松了')
    await one.see('打给李秀兰')
    expect(await one.problems()).toEqual([])
  })

  it('orders a meal for an elder in three taps from the home page', async () => {
    const one = await open('group-head', 'pages/home/index', eyes)
    await one.tap('工作台')
    await one.tap('代订', '周桂兰')
    await one.tap('替老人订 1 份')
    await one.see('周桂兰，订好了')
    await one.see('郑玉堂')
    await one.dontSee('代订 周桂兰')
    expect(one.taps()).toBe(3)
    const { elders } = valueOf(await staff.village.ask('group-head', 'booking.elders', {}))
    expect(elders.find(({ personId }) => personId === idOf('elder'))?.bookedIn).toHaveLength(1)
  })

  it('lets the keeper tick a guest in two taps from the workbench', async () => {
    await staff.village.setClock('2026-11-24T10:00:00')
    const sessionId = `${villageId}:canteen:2026-11-25:lunch`
    const order = { sessionId, for: [{ personId: idOf('daughter'), guests: 0 }] }
    valueOf(await staff.village.tell('daughter', 'booking.book', order))
    await staff.village.setClock('2026-11-25T11:40:00')
    const one = await open('keeper', 'pages/staff/index', eyes)
    await one.tap('午饭', '1 份')
    await one.tap('李秀兰')
    await one.see('11:40 到')
    expect(one.taps()).toBe(2)
    expect(await one.problems()).toEqual([])
  })

  it('has nothing for a resident, who does not see the tab', async () => {
    const one = await open('daughter', 'pages/home/index', eyes)
    await one.see('我的')
    await one.dontSee('工作台')
    await one.reopen('pages/staff/index')
    await one.see('办事的人用')
    expect(await one.problems()).toEqual([])
  })

  it('asks the cloud once', async () => {
    await filed(staff.village, 'daughter')
    const one = await open('group-head', 'pages/staff/index', eyes)
    await one.see('接这件事')
    await one.idle()
    expect(one.cloudCalls()).toBe(1)
    expect(await one.problems()).toEqual([])
  })
})

it('shows in red what is late by the clock', async () => {
  await filed(staff.village, 'daughter')
  await staff.village.setClock('2026-12-02T10:00:00')
  const one = await open('director', 'pages/staff/index')
  await one.see('超了 1 天')
  await one.page.locator('.tag-bad:visible').first().waitFor()
  await one.reopen('staff/todo/index')
  await one.see('超期')
  await one.page.locator('.left-bad:visible').first().waitFor()
  expect(await one.problems()).toEqual([])
})

it('confirms a neighbour after a call, and takes back nothing by a second tap', async () => {
  valueOf(
    await staff.village.tell('visitor', 'people.askBinding', { villageId, lane: '3巷', name: '郑玉堂' }),
  )
  const one = await open('group-head', 'pages/staff/index')
  await one.tap('打电话')
  expect(await one.dialled()).toEqual(['19900000077'])
  await one.tap('是本人')
  await one.dontSee('等您认人')
  const me = valueOf(await staff.village.ask('visitor', 'me.home', {}))
  expect(me.person).toMatchObject({ name: '郑玉堂' })
})

it('says no to a stranger, who stays unbound', async () => {
  valueOf(
    await staff.village.tell('visitor', 'people.askBinding', { villageId, lane: '3巷', name: '郑玉堂' }),
  )
  const one = await open('group-head', 'pages/staff/index')
  await one.tap('不是')
  await one.dontSee('等您认人')
  expect(valueOf(await staff.village.ask('visitor', 'me.home', {})).person).toBeNull()
})

describe.each(levels)('the head’s elders, $name', (eyes) => {
  it('opens one with what can be done for him: tell something, call', async () => {
    const one = await open('group-head', 'pages/staff/index', eyes)
    await one.tap('我巷的老人')
    await one.tap('郑玉堂', '没订')
    await one.see('代反映')
    await one.see('代订')
    expect(await one.problems()).toEqual([])
    await one.tap('打电话')
    expect(await one.dialled()).toEqual(['19900000077'])
    await one.tap('代反映')
    await one.see('郑玉堂')
    expect(one.taps()).toBe(4)
  })
  it('gives back what he ordered for her, when she said so', async () => {
    const one = await open('group-head', 'pages/staff/index', eyes)
    await one.tap('代订', '周桂兰')
    await one.tap('替老人订 1 份')
    await one.tap('周桂兰，订好了')
    await one.tap('周桂兰', '订了')
    await one.tap('不订了')
    await one.tap('电话说了，退掉')
    await one.dontSee('还订着')
    await one.see('代订')
    expect(await one.problems()).toEqual([])
    const { elders } = valueOf(await staff.village.ask('group-head', 'booking.elders', {}))
    expect(elders.find(({ personId }) => personId === idOf('elder'))?.bookedIn).toEqual([])
  })
  it('shows him what somebody else ordered for her meanwhile, where he may give it back', async () => {
    const session = `${villageId}:canteen:2026-11-25:lunch`
    const order = { sessionId: session, for: [{ personId: idOf('elder'), guests: 0 }] }
    valueOf(await staff.village.tell('elder', 'booking.book', order))
    const page = `chief/order/index?person=${idOf('elder')}&session=${encodeURIComponent(session)}`
    const one = await open('group-head', page, eyes)
    await one.tap('看看订的')
    await one.tap('周桂兰', '订了')
    await one.see('不订了')
    expect(await one.problems()).toEqual([])
  })
})
