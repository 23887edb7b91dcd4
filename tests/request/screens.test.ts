import path from 'node:path'
import type { InputOf } from '../../src/contract'
import { personaOf } from '../../src/local/personas'
import { valueOf, type Village } from '../village'
import { openH5 } from '../weapp/runtime/open-h5'
import { openWeapp, type BuiltWeapp } from '../weapp/runtime/open-weapp'
import type { Weapp } from '../weapp/runtime/weapp'
import { idOf, openRequestVillage } from './small-village'

let village: Village
let phone: Weapp | null = null
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(async () => {
  await phone?.close()
  phone = null
  await village.close()
})

const box = '比如 3巷东头路灯不亮'
const lamp = '3巷东头路灯不亮，晚上老人出门看不见'
const picture = path.resolve('tests/weapp/fixture/point.png')
const largest = { width: 320, fontScale: 1.75 }

interface Eyes {
  width?: number
  fontScale?: number
}

async function open(who: string, page = 'pages/home/index', eyes: Eyes = {}): Promise<BuiltWeapp> {
  const { openid } = personaOf(who)
  const opened = await openWeapp({ cloudUrl: village.cloud.url, openid, page, ...eyes })
  phone = opened
  return opened
}
const mine = async (who = 'daughter') => valueOf(await village.ask(who, 'request.mine', {}))
const one = async (who: string, requestId: string) =>
  valueOf(await village.ask(who, 'request.one', { requestId }))

async function filed(input: Partial<InputOf<'request.file'>> = {}, who = 'daughter'): Promise<string> {
  const said = { words: lamp, bypass: false, ...input }
  return valueOf(await village.tell(who, 'request.file', said)).requestId
}
async function answered(): Promise<string> {
  const requestId = await filed()
  const words = '灯泡换好了'
  valueOf(await village.tell('group-head', 'request.answer', { requestId, words }))
  return requestId
}

describe('telling the head', () => {
  it.each([
    { name: 'standard at 375', width: 375, fontScale: 1 },
    { name: 'largest at 320', ...largest },
  ])('takes three taps by voice, and the recording can be heard afterwards: $name', async (eyes) => {
    const hands = await open('daughter', 'pages/home/index', eyes)
    await hands.tap('找巷长')
    await hands.hold('按住说话', 2500)
    await hands.see('录好了')
    await hands.tap('发给赵联户长')
    await hands.see('发出去了')
    expect(hands.taps()).toBe(3)
    await hands.see('最晚')
    await hands.tap('听录音')
    await hands.see('停一下')
    expect(await hands.problems()).toEqual([])
    const [matter] = await mine()
    expect(matter).toMatchObject({ hasRecording: true, words: null, bypass: false, state: 'submitted' })
    expect((await one('group-head', matter!.id)).recording?.seconds).toBeGreaterThanOrEqual(2)
  })

  it('goes by words, says who answers and by when, and leads home', async () => {
    const hands = await open('daughter')
    await hands.tap('找巷长')
    await hands.tap('打字说')
    await hands.type(box, lamp)
    await hands.tap('发给赵联户长')
    await hands.see('发出去了')
    await hands.see('谁来办')
    await hands.see('12月1日 周二')
    await hands.see('您说了这件事')
    await hands.tap('回首页')
    await hands.see('3巷东头路灯不亮')
    expect((await mine())[0]).toMatchObject({ words: lamp, category: 'facilities' })
  })

  it('goes by a picture alone', async () => {
    const hands = await open('daughter', 'request/tell/index')
    hands.choose([picture])
    await hands.tap('拍照片')
    await hands.see('照片（最多 3 张）')
    await hands.tap('发给赵联户长')
    await hands.see('发出去了')
    const [matter] = await mine()
    expect(matter).toMatchObject({ pictures: 1, words: null })
    expect((await one('group-head', matter!.id)).pictureLinks[0]).toContain('/_local/files/')
  })

  it('leaves the head out in as many taps', async () => {
    const hands = await open('daughter', 'request/tell/index')
    await hands.tap('打字说')
    await hands.type(box, '有人乱倒垃圾')
    await hands.tap('不让赵联户长看到')
    await hands.see('只有镇里看得到')
    await hands.see('打给 12345')
    await hands.dontSee('打给赵联户长')
    expect((await mine())[0]).toMatchObject({ bypass: true })
    expect(valueOf(await village.ask('group-head', 'request.desk', {}))).toEqual([])
  })

  it('asks once more who may see it when somebody in office is spoken of', async () => {
    const hands = await open('daughter', 'request/tell/index')
    await hands.tap('打字说')
    await hands.type(box, '联户长说话不算数')
    await hands.tap('发给赵联户长')
    await hands.see('话里说到了干部')
    expect(await mine()).toEqual([])
    await hands.tap('不让赵联户长看到', '要让赵联户长看到吗')
    await hands.see('发出去了')
    expect((await mine())[0]).toMatchObject({ bypass: true })
  })

  it('takes another kind than the words sound like, and sends what the head never sees elsewhere', async () => {
    const hands = await open('daughter', 'request/tell/index')
    await hands.tap('打字说')
    await hands.type(box, '想问一句')
    await hands.tap('别的事')
    await hands.tap('干部的事')
    await hands.see('举报 12388')
    await hands.dontSee('发给赵联户长')
    await hands.tap('发给镇里')
    await hands.see('发出去了')
    expect((await mine())[0]).toMatchObject({ category: 'conduct' })
  })

  it('offers the numbers first where the words sound like danger', async () => {
    const hands = await open('daughter', 'request/tell/index')
    await hands.tap('急救 120')
    expect(await hands.dialled()).toEqual(['120'])
    await hands.tap('打字说')
    await hands.type(box, '屋里有煤气味')
    await hands.see('有危险')
    await hands.tap('发给赵联户长')
    await hands.see('正在找人')
    await hands.dontSee('发出去了')
    await hands.see('火警 119')
  })

  it('keeps what was typed and shows the head’s phone when the cloud is away, and sends it once', async () => {
    const hands = await open('daughter')
    await hands.tap('找巷长')
    await hands.tap('打字说')
    await hands.type(box, lamp)
    await hands.offline(true)
    await hands.tap('发给赵联户长')
    await hands.see('网络不好，刚才填的都还在。')
    await hands.see('打给赵联户长')
    await hands.offline(false)
    await hands.reopen('request/tell/index')
    await hands.tap('发给赵联户长')
    await hands.see('发出去了')
    expect(await mine()).toMatchObject([{ words: lamp }])
    await hands.reopen('request/tell/index')
    await hands.see('按住说话')
  })

  it('keeps refused words and says what to do', async () => {
    const hands = await open('daughter', 'request/tell/index')
    await hands.tap('打字说')
    await hands.type(box, '这是违规测试')
    await hands.tap('发给赵联户长')
    await hands.see('有的话发不出去，请换个说法。')
    await hands.type(box, lamp)
    await hands.dontSee('有的话发不出去，请换个说法。')
    await hands.tap('发给赵联户长')
    await hands.see('发出去了')
  })

  it('works without the microphone: the refused voice leaves words and the phone', async () => {
    const hands = await open('daughter', 'request/tell/index')
    await hands.refuse('record')
    await hands.hold('按住说话', 1500)
    await hands.see('可以打字或打电话')
    await hands.tap('打给赵联户长')
    expect(await hands.dialled()).toEqual([personaOf('group-head').phone])
  })
})

describe('my matters', () => {
  it('shows on the home page how far it is, one tap away', async () => {
    const requestId = await filed()
    valueOf(await village.tell('group-head', 'request.pass', { requestId }))
    const hands = await open('daughter')
    await hands.tap('3巷东头路灯不亮')
    await hands.see('转给村委周主任')
    expect(hands.taps()).toBe(1)
    await hands.see('走到哪一步了')
    expect(await hands.problems()).toEqual([])
  })

  it('lists what waits for me, what is being done and what is over', async () => {
    await answered()
    await filed({ words: '水管漏水' })
    const taken = await filed({ words: '公厕没人扫' })
    valueOf(await village.tell('daughter', 'request.withdraw', { requestId: taken }))
    const hands = await open('daughter', 'pages/matters/index')
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
    const hands = await open('daughter', 'pages/matters/index')
    await hands.see('还没有事，')
    await hands.tap('找巷长说')
    await hands.see('跟赵联户长说')
  })

  it('is rated in three taps from the home page', async () => {
    const requestId = await answered()
    const hands = await open('daughter')
    await hands.tap('3巷东头路灯不亮')
    await hands.see('灯泡换好了')
    await hands.tap('解决了')
    await hands.dontSee('联系过您吗')
    await hands.tap('满意')
    await hands.see('谢谢您')
    expect(hands.taps()).toBe(3)
    expect(await one('daughter', requestId)).toMatchObject({
      state: 'closed',
      rating: { solved: true, satisfaction: 'satisfied', contacted: null },
    })
  })

  it('asks whether anybody got in touch only for what is not solved, and tells who does it now', async () => {
    const requestId = await answered()
    const hands = await open('daughter', `request/rate/index?id=${requestId}`, largest)
    await hands.tap('没解决')
    await hands.tap('不满意')
    await hands.tap('没有联系')
    await hands.see('再给您办')
    await hands.see('王巷长')
    expect(await one('daughter', requestId)).toMatchObject({
      state: 'in-progress',
      rating: { solved: false, contacted: false },
    })
  })

  it('answers a question, adds a sentence, and is taken back after being asked', async () => {
    const requestId = await filed()
    valueOf(await village.tell('group-head', 'request.ask', { requestId, words: '是哪一盏' }))
    const hands = await open('daughter', 'pages/matters/index')
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
    expect(await one('daughter', requestId)).toMatchObject({ state: 'withdrawn' })
  })

  it('opens home with one call to the cloud and at most six to the database', async () => {
    await filed()
    await answered()
    const hands = await open('daughter')
    await hands.see('3巷东头路灯不亮')
    await hands.idle()
    expect(hands.cloudCalls()).toBe(1)
    const before = village.cloud.emulator.calls().length
    await hands.reopen('pages/home/index')
    await hands.see('3巷东头路灯不亮')
    await hands.idle()
    expect(village.cloud.emulator.calls().length - before).toBeLessThanOrEqual(6)
  })
})

describe('for somebody else', () => {
  const form = `chief/tell/index?personId=${idOf('elder')}&name=${encodeURIComponent('周桂兰')}`

  it('takes her own words with how she said yes', async () => {
    const hands = await open('group-head', form)
    await hands.see('替周桂兰说')
    await hands.tap('打字说')
    await hands.type(box, '想申请低保')
    await hands.tap('电话里答应了')
    await hands.see('请写一句')
    await hands.type('比如 你替我办吧', '你替我办吧')
    await hands.tap('替她发出去')
    await hands.see('发出去了')
    const [matter] = await mine('elder')
    expect(matter).toMatchObject({ onBehalf: true, state: 'submitted', category: 'hardship' })
    expect((await one('elder', matter!.id)).spokenYes).toBe('你替我办吧')
  })

  it('waits for her where she was not asked, and she agrees in one tap', async () => {
    const hands = await open('group-head', form)
    await hands.tap('打字说')
    await hands.type(box, '想申请低保')
    await hands.see('等她点头才办')
    await hands.tap('替她发出去')
    await hands.see('发出去了')
    await hands.become(personaOf('elder').openid)
    await hands.tap('想申请低保')
    await hands.see('等您点头')
    await hands.tap('我同意')
    await hands.see('您点头了')
    expect((await mine('elder'))[0]).toMatchObject({ state: 'submitted' })
  })
})

describe('the preview', () => {
  it('tells by words and rates the answer', async () => {
    const hands = await openH5({ cloudUrl: village.cloud.url, openid: personaOf('daughter').openid })
    phone = hands
    await hands.tap('找巷长')
    await hands.tap('打字说')
    await hands.type(box, lamp)
    await hands.tap('发给赵联户长')
    await hands.see('发出去了')
    const [matter] = await mine()
    const words = '灯泡换好了'
    valueOf(await village.tell('group-head', 'request.answer', { requestId: matter!.id, words }))
    await hands.reopen()
    await hands.tap('3巷东头路灯不亮')
    await hands.tap('解决了')
    await hands.tap('满意')
    await hands.see('谢谢您')
    expect((await mine())[0]).toMatchObject({ state: 'closed' })
    expect(await hands.problems()).toEqual([])
  })
})
