import path from 'node:path'
import { personaOf } from '../../src/local/personas'
import { valueOf } from '../village'
import { agreesToBeRecorded, largest } from '../weapp/in-hand'
import { box, lamp, OnThePhone } from './on-the-phone'
import { idOf } from './small-village'

const picture = path.resolve('tests/weapp/fixture/point.png')
let here: OnThePhone
beforeEach(async () => {
  here = await OnThePhone.start()
})
afterEach(() => here.close())

describe('telling the head', () => {
  it.each([
    { name: 'standard at 375', width: 375, fontScale: 1 },
    { name: 'largest at 320', ...largest },
  ])('takes three taps by voice, and the recording can be heard afterwards: $name', async (eyes) => {
    const hands = await here.open('daughter', 'pages/home/index', eyes)
    await hands.tap('找巷长')
    const asked = await agreesToBeRecorded(hands)
    await hands.hold('按住说话', 2500)
    await hands.see('录好了')
    await hands.tap('发给赵联户长')
    await hands.see('发出去了')
    expect(hands.taps() - asked).toBe(3)
    await hands.see('最晚')
    await hands.tap('听录音')
    await hands.see('停一下')
    expect(await hands.problems()).toEqual([])
    const [matter] = await here.mine()
    expect(matter).toMatchObject({ hasRecording: true, words: null, bypass: false, state: 'submitted' })
    expect((await here.one('group-head', matter!.id)).recording?.seconds).toBeGreaterThanOrEqual(2)
  })

  it('goes by words, says who answers and by when, and leads home', async () => {
    const hands = await here.open('daughter')
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
    expect((await here.mine())[0]).toMatchObject({ words: lamp, category: 'facilities' })
  })

  it('goes by a picture alone', async () => {
    const hands = await here.open('daughter', 'request/tell/index')
    hands.choose([picture])
    await hands.tap('拍照片')
    await hands.see('照片（最多 3 张）')
    await hands.tap('发给赵联户长')
    await hands.see('发出去了')
    const [matter] = await here.mine()
    expect(matter).toMatchObject({ pictures: 1, words: null })
    expect((await here.one('group-head', matter!.id)).pictureLinks[0]).toContain('/_local/files/')
  })

  it('leaves the head out in as many taps', async () => {
    const hands = await here.open('daughter', 'request/tell/index')
    await hands.tap('打字说')
    await hands.type(box, '有人乱倒垃圾')
    await hands.tap('不让赵联户长看到')
    await hands.see('只有镇里看得到')
    await hands.see('打给 12345')
    await hands.dontSee('打给赵联户长')
    expect((await here.mine())[0]).toMatchObject({ bypass: true })
    expect(valueOf(await here.village.ask('group-head', 'request.desk', {}))).toEqual([])
  })

  it('asks once more who may see it when somebody in office is spoken of', async () => {
    const hands = await here.open('daughter', 'request/tell/index')
    await hands.tap('打字说')
    await hands.type(box, '联户长说话不算数')
    await hands.tap('发给赵联户长')
    await hands.see('话里说到了干部')
    expect(await here.mine()).toEqual([])
    await hands.tap('不让赵联户长看到', '要让赵联户长看到吗')
    await hands.see('发出去了')
    expect((await here.mine())[0]).toMatchObject({ bypass: true })
  })

  it('takes another kind than the words sound like, and sends what the head never sees elsewhere', async () => {
    const hands = await here.open('daughter', 'request/tell/index')
    await hands.tap('打字说')
    await hands.type(box, '想问一句')
    await hands.tap('别的事')
    await hands.tap('干部的事')
    await hands.see('举报 12388')
    await hands.dontSee('发给赵联户长')
    await hands.tap('发给镇里')
    await hands.see('发出去了')
    expect((await here.mine())[0]).toMatchObject({ category: 'conduct' })
  })

  it('offers the numbers first where the words sound like danger', async () => {
    const hands = await here.open('daughter', 'request/tell/index')
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
    const hands = await here.open('daughter')
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
    expect(await here.mine()).toMatchObject([{ words: lamp }])
    await hands.reopen('request/tell/index')
    await hands.see('按住说话')
  })

  it('keeps refused words and says what to do', async () => {
    const hands = await here.open('daughter', 'request/tell/index')
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
    const hands = await here.open('daughter', 'request/tell/index')
    await agreesToBeRecorded(hands)
    await hands.refuse('record')
    await hands.hold('按住说话', 1500)
    await hands.see('可以打字或打电话')
    await hands.tap('打给赵联户长')
    expect(await hands.dialled()).toEqual([personaOf('group-head').phone])
  })
})

describe('for somebody else', () => {
  const form = `chief/tell/index?personId=${idOf('elder')}&name=${encodeURIComponent('周桂兰')}`

  it('takes her own words with how she said yes', async () => {
    const hands = await here.open('group-head', form)
    await hands.see('替周桂兰说')
    await hands.tap('打字说')
    await hands.type(box, '想申请低保')
    await hands.tap('电话里答应了')
    await hands.see('请写一句')
    await hands.type('比如 你替我办吧', '你替我办吧')
    await hands.tap('帮着发出去')
    await hands.see('发出去了')
    const [matter] = await here.mine('elder')
    expect(matter).toMatchObject({ onBehalf: true, state: 'submitted', category: 'hardship' })
    expect((await here.one('elder', matter!.id)).spokenYes).toBe('你替我办吧')
  })

  it('waits for her where she was not asked, and she agrees in one tap', async () => {
    const hands = await here.open('group-head', form)
    await hands.tap('打字说')
    await hands.type(box, '想申请低保')
    await hands.see('等本人点头才办')
    await hands.tap('帮着发出去')
    await hands.see('发出去了')
    await hands.become(personaOf('elder').openid)
    await hands.tap('想申请低保')
    await hands.see('等您点头')
    await hands.tap('我同意')
    await hands.see('您点头了')
    expect((await here.mine('elder'))[0]).toMatchObject({ state: 'submitted' })
  })
})
