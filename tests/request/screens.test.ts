import { valueOf } from '../village'
import { largest } from '../weapp/in-hand'
import { box, lamp, OnThePhone } from './on-the-phone'

let here: OnThePhone
beforeEach(async () => {
  here = await OnThePhone.start()
})
afterEach(() => here.close())

describe('my matters', () => {
  it('shows on the home page how far it is, one tap away', async () => {
    const requestId = await here.filed()
    valueOf(await here.village.tell('group-head', 'request.pass', { requestId }))
    const hands = await here.open('daughter')
    await hands.tap('3巷东头路灯不亮')
    await hands.see('转给村委周主任')
    expect(hands.taps()).toBe(1)
    await hands.see('走到哪一步了')
    expect(await hands.problems()).toEqual([])
  })

  it('lists what waits for me, what is being done and what is over', async () => {
    await here.answered()
    await here.filed({ words: '水管漏水' })
    const taken = await here.filed({ words: '公厕没人扫' })
    valueOf(await here.village.tell('daughter', 'request.withdraw', { requestId: taken }))
    const hands = await here.open('daughter', 'pages/matters/index')
    await hands.see('等您一句话')
    await hands.see('赵联户长：灯泡换好了')
    await hands.see('水管漏水')
    await hands.dontSee('公厕没人扫')
    await hands.tap('办完的')
    await hands.see('公厕没人扫')
    expect(hands.cloudCalls()).toBe(1)
    expect(await hands.problems()).toEqual([])
  })

  it('says that there is nothing, and leads to the head', async () => {
    const hands = await here.open('daughter', 'pages/matters/index')
    await hands.see('还没有事，')
    await hands.tap('找巷长说')
    await hands.see('跟赵联户长说')
  })

  it('is rated in three taps from the home page', async () => {
    const requestId = await here.answered()
    const hands = await here.open('daughter')
    await hands.tap('3巷东头路灯不亮')
    await hands.see('灯泡换好了')
    await hands.tap('解决了')
    await hands.dontSee('联系过您吗')
    await hands.tap('满意')
    await hands.see('谢谢您')
    expect(hands.taps()).toBe(3)
    expect(await here.one('daughter', requestId)).toMatchObject({
      state: 'closed',
      rating: { solved: true, satisfaction: 'satisfied', contacted: null },
    })
  })

  it('asks whether anybody got in touch only for what is not solved, and tells who does it now', async () => {
    const requestId = await here.answered()
    const hands = await here.open('daughter', `request/rate/index?id=${requestId}`, largest)
    await hands.tap('没解决')
    await hands.tap('不满意')
    await hands.tap('没有联系')
    await hands.see('再给您办')
    await hands.see('王巷长')
    expect(await here.one('daughter', requestId)).toMatchObject({
      state: 'in-progress',
      rating: { solved: false, contacted: false },
    })
  })

  it('answers a question, adds a sentence, and is taken back after being asked', async () => {
    const requestId = await here.filed()
    valueOf(await here.village.tell('group-head', 'request.ask', { requestId, words: '是哪一盏' }))
    const hands = await here.open('daughter', 'pages/matters/index')
    await hands.tap('去回话')
    await hands.tap('回话')
    await hands.see('是哪一盏')
    await hands.tap('打字说')
    await hands.type('比如 是最东头那盏', '最东头那盏')
    await hands.tap('发出去')
    await hands.see('您回话：最东头那盏')
    await hands.tap('再补一句')
    await hands.tap('打字说')
    await hands.type('比如 旁边的也暗了', '旁边的也暗')
    await hands.tap('补上这一句')
    await hands.see('您补了一句：旁边的也暗')
    await hands.tap('撤回这件事')
    await hands.see('不用办了吗')
    await hands.tap('确定撤回')
    await hands.see('您撤回了')
    expect(await here.one('daughter', requestId)).toMatchObject({ state: 'withdrawn' })
  })

  it('opens home with one call to the cloud and at most six to the database', async () => {
    await here.filed()
    await here.answered()
    const hands = await here.open('daughter')
    await hands.see('3巷东头路灯不亮')
    await hands.idle()
    expect(hands.cloudCalls()).toBe(1)
    const before = here.village.cloud.emulator.calls().length
    await hands.reopen('pages/home/index')
    await hands.see('3巷东头路灯不亮')
    await hands.idle()
    expect(here.village.cloud.emulator.calls().length - before).toBeLessThanOrEqual(6)
  })
})

describe('the preview', () => {
  it('tells by words and rates the answer', async () => {
    const hands = await here.openPreview('daughter')
    await hands.tap('找巷长')
    await hands.tap('打字说')
    await hands.type(box, lamp)
    await hands.tap('发给赵联户长')
    await hands.see('发出去了')
    const [matter] = await here.mine()
    await here.answer(matter!.id)
    await hands.reopen()
    await hands.tap('3巷东头路灯不亮')
    await hands.tap('解决了')
    await hands.tap('满意')
    await hands.see('谢谢您')
    expect((await here.mine())[0]).toMatchObject({ state: 'closed' })
    expect(await hands.problems()).toEqual([])
  })
})
