import { personaOf } from '../../src/local/personas'
import { idOf } from '../request/small-village'
import { openH5 } from '../weapp/runtime/open-h5'
import { valueOf } from '../village'
import { builds, largest, levels } from '../weapp/in-hand'
import { answeredForElder, filed, passedOn, seenBy, staffVillages } from './village'

const staff = staffVillages()
const { open } = staff

describe.each(levels)('answering, $name', (eyes) => {
  it('takes the officer four taps for what the head passed on', async () => {
    const requestId = await passedOn(staff.village)
    const one = await open('director', 'pages/home/index', eyes)
    await one.tap('工作台')
    await one.tap('先看看')
    await one.tap('修好了')
    await one.tap('发给他')
    await one.see('发给他了')
    expect(one.taps()).toBe(4)
    const { state, last } = await seenBy(staff.village, 'daughter', requestId)
    expect(state).toBe('answered')
    expect(last.words).toBe('已经修好了，您再看看。要是又坏了，随时打电话。')
  })

  it('is one call to the cloud when opened cold, within the limits of the phone', async () => {
    const requestId = await passedOn(staff.village)
    const one = await open('director', `staff/answer/index?id=${requestId}`, eyes)
    await one.see('发给他')
    await one.idle()
    expect(one.cloudCalls()).toBe(1)
    expect(await one.problems()).toEqual([])
  })
})

it.each(builds)(
  'shows what was done from its first line, however far down the button was: %s',
  async (_build, openOne) => {
    const requestId = await filed(staff.village, 'daughter')
    const { openid } = personaOf('group-head')
    const page = `staff/answer/index?id=${requestId}`
    const one = await openOne({ cloudUrl: staff.village.cloud.url, openid, page, ...largest })
    await one.tap('转给别人')
    await one.page.getByText('转给谁').last().scrollIntoViewIfNeeded()
    await one.tap('转过去')
    await one.see('转过去了')
    const head = await one.page.locator('.res:visible').boundingBox()
    const bar = await one.page.locator('.nav:visible').last().boundingBox()
    expect(head?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0))
    await one.close()
  },
)

it('passes on from the head’s page to the staff.village, where the officer finds it', async () => {
  const requestId = await filed(staff.village, 'daughter')
  const one = await open('group-head', `staff/answer/index?id=${requestId}`)
  await one.tap('转给别人')
  await one.tap('转过去')
  await one.see('转过去了')
  await one.see('村委周主任答复')
  await one.become(personaOf('director').openid)
  await one.tap('工作台')
  await one.see('3巷东头路灯不亮')
  await one.see('要接 1 件')
})

it('sets a day, which the person sees as the new date', async () => {
  const requestId = await filed(staff.village, 'daughter')
  const one = await open('group-head', `staff/answer/index?id=${requestId}`)
  await one.tap('定个日子')
  await one.tap('后天')
  await one.tap('定这一天')
  await one.see('日子定了')
  expect(await seenBy(staff.village, 'daughter', requestId)).toMatchObject({
    state: 'scheduled',
    nextAt: '2026-11-26T23:59:59',
  })
})

it('sets a later day, at most thirty days away', async () => {
  const requestId = await filed(staff.village, 'daughter')
  const one = await open('group-head', `staff/answer/index?id=${requestId}`)
  await one.tap('定个日子')
  await one.tap('再晚些')
  await one.tap('12月24日')
  await one.tap('定这一天')
  await one.see('日子定了')
  expect(await seenBy(staff.village, 'daughter', requestId)).toMatchObject({ nextAt: '2026-12-24T23:59:59' })
})

it('asks for one more word, and tells whom to ask, by common sentences', async () => {
  const asked = await filed(staff.village, 'daughter')
  const one = await open('group-head', `staff/answer/index?id=${asked}`)
  await one.tap('请他补充', '问清楚')
  await one.tap('问他')
  await one.see('问他了')
  expect(await seenBy(staff.village, 'daughter', asked)).toMatchObject({ state: 'waiting-resident' })
  const declined = await filed(staff.village, 'father')
  await one.reopen(`staff/answer/index?id=${declined}`)
  await one.tap('告诉他找谁', '写明')
  await one.tap('发给他')
  await one.see('告诉他了')
  expect(await seenBy(staff.village, 'father', declined)).toMatchObject({ state: 'declined' })
})

it('calls the person who told it', async () => {
  const requestId = await filed(staff.village, 'daughter')
  const one = await open('group-head', `staff/answer/index?id=${requestId}`)
  await one.tap('打给李秀兰')
  expect(await one.dialled()).toEqual([personaOf('daughter').phone])
})

it('keeps what was typed when there is no network, and when the app is opened again, until it is sent', async () => {
  const requestId = await passedOn(staff.village)
  const page = `staff/answer/index?id=${requestId}`
  const one = await open('director', page)
  await one.type('回他的话', '电工下午三点到')
  await one.offline(true)
  await one.tap('发给他')
  await one.see('刚才填的都还在')
  await one.offline(false)
  await one.reopen(page)
  await one.tap('发给他')
  await one.see('发给他了')
  const { last } = await seenBy(staff.village, 'daughter', requestId)
  expect(last.words).toBe('电工下午三点到')
  await one.reopen(page)
  await one.see('现在不用您办')
  expect(await one.page.locator('textarea:visible').count()).toBe(0)
})

it('keeps what was typed when the words are refused, or somebody was faster', async () => {
  const requestId = await passedOn(staff.village)
  const one = await open('director', `staff/answer/index?id=${requestId}`)
  await one.type('回他的话', '违规测试')
  await one.tap('发给他')
  await one.see('请换个说法')
  expect(await one.page.locator('textarea:visible').inputValue()).toBe('违规测试')
  await one.type('回他的话', '电工下午到')
  valueOf(await staff.village.tell('daughter', 'request.withdraw', { requestId }))
  await one.tap('发给他')
  await one.see('这件事已经往前走了')
  await one.reopen(`staff/answer/index?id=${requestId}`)
  await one.see('现在不用您办')
})

describe.each(levels)('telling an answer, $name', (eyes) => {
  it('is a task of the head, who writes down what the elder says and her two answers', async () => {
    const requestId = await answeredForElder(staff.village)
    const one = await open('group-head', 'pages/staff/index', eyes)
    await one.see('要打电话 1 位')
    await one.tap('周桂兰', '告诉本人')
    await one.see('灯泡换好了')
    expect(await one.problems()).toEqual([])
    await one.tap('解决了')
    await one.tap('满意', '基本满意')
    await one.type('本人怎么说', '亮了，谢谢你们')
    await one.tap('记下来')
    await one.see('记下来了')
    expect(await seenBy(staff.village, 'director', requestId)).toMatchObject({
      state: 'closed',
      rating: { solved: true, satisfaction: 'satisfied' },
      last: { what: 'tell', words: '亮了，谢谢你们' },
    })
  })
})

it('asks the elder for her yes where the head filed without it', async () => {
  const requestId = await filed(staff.village, 'group-head', {
    words: '想问问低保',
    category: 'hardship',
    subjectId: idOf('elder'),
  })
  await staff.village.setClock('2026-11-25T10:05:00')
  const one = await open('keeper', 'pages/staff/index')
  await one.tap('周桂兰', '问本人愿不愿意')
  await one.type('本人怎么说', '行，报吧')
  await one.tap('本人答应了')
  await one.see('记下来了')
  expect(await seenBy(staff.village, 'elder', requestId)).toMatchObject({
    state: 'submitted',
    spokenYes: '行，报吧',
  })
})

it('is answered in the preview in four taps', async () => {
  const requestId = await passedOn(staff.village)
  const one = await openH5({ cloudUrl: staff.village.cloud.url, openid: personaOf('director').openid })
  await one.tap('工作台')
  await one.tap('先看看')
  await one.tap('修好了')
  await one.tap('发给他')
  await one.see('发给他了')
  expect(one.taps()).toBe(4)
  expect(await one.problems()).toEqual([])
  await one.close()
  expect(await seenBy(staff.village, 'daughter', requestId)).toMatchObject({ state: 'answered' })
})
