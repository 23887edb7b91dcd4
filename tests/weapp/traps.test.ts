import { openFixture, type Fixture } from './fixture/open-fixture'
import type { BuiltWeapp } from './runtime/open-weapp'

let fixture: Fixture
let phone: BuiltWeapp
beforeAll(async () => {
  fixture = await openFixture()
  phone = await fixture.open()
})
afterAll(() => fixture.close())
beforeEach(() => phone.reopen())

describe('the page', () => {
  it('is registered by a Page that another file calls, and draws templates with their scripts', async () => {
    await phone.tap('点我')
    await phone.see('说:tap')
  })

  it('draws built-in tags as elements of its own', async () => {
    expect(await phone.page.locator('.weapp-page.shown wx-view.go').count()).toBeGreaterThan(10)
  })

  it('takes 750 rpx as the width of the screen, through an imported sheet too', async () => {
    const half = await phone.page.locator('#half').boundingBox()
    expect(half?.width).toBe(187.5)
    expect((await phone.page.locator('#words').boundingBox())?.height).toBeGreaterThanOrEqual(48)
  })

  it('has the component custom-tab-bar on a tab page', async () => {
    await phone.tap('换标签')
    await phone.tap('看标签')
    await phone.see('标签 自己的')
    expect(await phone.problems()).toEqual([])
  })
})

describe('an event', () => {
  it('is a plain object with id, dataset and touches and no stopPropagation of its own', async () => {
    await phone.tap('点我')
    await phone.see('tap words 甲 undefined 0')
  })

  it('stays with a catching node', async () => {
    await phone.tap('里面')
    await phone.see('只有里面')
  })

  it('is made of a press as touch, long press and end, and a long press is no tap', async () => {
    await phone.hold('按住', 600)
    await phone.see('手势 长起')
  })

  it('is a tap after a short press', async () => {
    await phone.tap('按住')
    await phone.see('说:tap')
  })
})

describe('the web', () => {
  it('is hidden from the app, also behind globalThis and Function("return this")', async () => {
    await phone.tap('找网页')
    await phone.see('看见 0 true')
  })

  it('gives no functions made from text', async () => {
    await phone.tap('造函数')
    await phone.see('EvalError')
  })

  it('is not asked for names that wx does not have: they are noted', async () => {
    await phone.tap('没有的')
    await phone.see('真没有')
    expect(await phone.problems()).toEqual(['wx.startBluetoothDevicesDiscovery is not there'])
  })
})

describe('setData', () => {
  it('crosses as JSON, and undefined is noted', async () => {
    await phone.tap('传空')
    await phone.see('说:kept')
    expect(await phone.problems()).toEqual(['1 setData calls with undefined, at most 0'])
  })

  it('from a page that is not shown is noted when it goes on', async () => {
    await phone.tap('晚写')
    await phone.see('平页')
    await phone.page.waitForTimeout(300)
    expect(await phone.problems()).toEqual(['4 setData calls of one hidden page, at most 3'])
  })

  it('that hands a template no list is noted on a page', async () => {
    await phone.reopen('pages/plain/index')
    await phone.tap('弄坏')
    await phone.page.waitForTimeout(50)
    expect((await phone.problems()).join()).toContain('for-list data is neither Array nor Object')
  })
})
