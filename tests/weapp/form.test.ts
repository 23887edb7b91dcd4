import { openFixture, type Fixture } from './fixture/open-fixture'
import type { BuiltWeapp } from './runtime/open-weapp'

let fixture: Fixture
let phone: BuiltWeapp
beforeAll(async () => {
  fixture = await openFixture()
  phone = await fixture.open()
})
afterAll(() => fixture.close())
beforeEach(() => phone.reopen('pages/form/index'))

describe('a form', () => {
  it('sends what stands in its named fields', async () => {
    await phone.type('名字', '小明')
    await phone.type('话', '第一行\n第二行')
    await phone.page.locator('wx-switch').click()
    await phone.tap('交')
    await phone.see('{"name":"小明","off":"","on":"","note":"第一行\\n第二行","ok":true}')
  })

  it('tells the app of each input once', async () => {
    await phone.type('名字', '西瓜')
    await phone.see('写 西瓜 1')
  })

  it('takes true and undefined apart, which the engine writes alike', async () => {
    await phone.type('能写', '可以')
    await expect(phone.type('不能写', '不行')).rejects.toThrow('cannot type into “不能写”')
  })
})

describe('a choice', () => {
  it('is ticked by a tap on its words, also when they are small and a neighbour is near', async () => {
    await phone.tap('勾乙')
    await phone.see('勾了 b')
  })

  it('of a radio group tells the value', async () => {
    await phone.tap('点丁')
    await phone.see('选了 s')
  })

  it('from a picker tells the index, and its window counts no tap', async () => {
    await phone.tap('挑')
    phone.resetTaps()
    await phone.tap('丑')
    await phone.see('选了 1')
    expect(phone.taps()).toBe(0)
  })
})

describe('the layout', () => {
  it('is measured by a selector query', async () => {
    await phone.tap('量')
    await phone.see('宽 187.5')
  })

  it('tells a scroll view that its end came', async () => {
    await phone.page.locator('wx-scroll-view').evaluate((view) => view.scrollTo(0, 300))
    await phone.see('到底')
  })
})
