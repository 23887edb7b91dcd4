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

describe('a page', () => {
  it('gets its query as it was written, and back leads to the page before', async () => {
    await phone.tap('去平页')
    await phone.see('平页 {"a":"%E7%94%B2"}')
    await phone.back()
    await phone.see('点我')
  })

  it('can be opened by its address, in a subpackage too', async () => {
    await phone.reopen('pkg/deep/index')
    await phone.see('在分包里')
  })

  it('keeps its scroll position while another lies above it', async () => {
    const shown = phone.page.locator('.weapp-page.shown')
    await shown.evaluate((page) => page.scrollTo(0, 200))
    await phone.tap('去平页')
    await phone.back()
    await phone.see('点我')
    expect(await shown.evaluate((page) => page.scrollTop)).toBeGreaterThan(0)
  })
})

describe('a tab page', () => {
  it('stays alive while another tab is shown', async () => {
    await phone.tap('换标签')
    await phone.see('这是别处 1')
    await phone.tap('回首页')
    await phone.tap('换标签')
    await phone.see('这是别处 2')
  })

  it('is told that it shows again when a page above it changes to it', async () => {
    await phone.tap('换标签')
    await phone.see('这是别处 1')
    await phone.tap('开平页')
    await phone.tap('到别处')
    await phone.see('这是别处 2')
  })
})

describe('WeChat refuses', () => {
  it('to open a tab page above others', async () => {
    await phone.tap('去标签页')
    await phone.see('navigateTo:fail can not navigateTo a tabbar page')
  })

  it('a page that is not in app.json', async () => {
    await phone.tap('去无处')
    await phone.see('navigateTo:fail page "pages/nowhere/index" is not found')
  })

  it('the eleventh page on the stack', async () => {
    await phone.reopen('pages/plain/index')
    for (let opened = 1; opened < 10; opened++) {
      await phone.tap('再来')
      await phone.page.locator('.weapp-page').nth(opened).waitFor()
    }
    await phone.tap('再来')
    await phone.see('navigateTo:fail webview count limit exceed')
  })

  it('to go back from the first page', async () => {
    await expect(phone.back()).rejects.toThrow('cannot navigate back at first page')
  })
})

describe('the phone', () => {
  it('remembers for one person and forgets for the next', async () => {
    await phone.reopen('pages/plain/index')
    await phone.tap('记下')
    await phone.see('记了')
    await phone.reopen('pages/plain/index')
    await phone.tap('想起')
    await phone.see('想起 "西瓜" 1')
    await phone.become('o-other')
    await phone.reopen('pages/plain/index')
    await phone.tap('想起')
    await phone.see('想起 "" 1')
  })

  it('tells its text size', async () => {
    const large = await fixture.open({ fontScale: 1.4, page: 'pages/plain/index' })
    await large.tap('想起')
    await large.see('想起 "" 1.4')
  })
})

describe('the driver', () => {
  it('says what is on the screen when something is missing', async () => {
    await phone.reopen('pages/plain/index')
    await expect(phone.see('没有的话')).rejects.toThrow(/cannot see “没有的话”.*The screen shows: 平页/)
  })

  it('does not tap what does not answer', async () => {
    await phone.reopen('pages/plain/index')
    await expect(phone.tap('平页')).rejects.toThrow('is on the screen but does not answer to a tap')
  })
})
