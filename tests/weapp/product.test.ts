import { openLocalCloud, type LocalCloud } from '../../src/local/open-local-cloud'
import { personaOf } from '../../src/local/personas'
import { openH5 } from './runtime/open-h5'
import { openWeapp } from './runtime/open-weapp'

let cloud: LocalCloud
beforeAll(async () => {
  const now = Date.parse('2026-11-24T10:00:00+08:00')
  cloud = await openLocalCloud({ dataFolder: null, now, moving: false, preview: true })
})
afterAll(() => cloud.close())

describe.each([
  ['the built mini-program', openWeapp],
  ['the preview', openH5],
])('%s', (_, open) => {
  it('opens its home page with one call to the cloud, and the tab bar leads to 我的', async () => {
    const phone = await open({ cloudUrl: cloud.url, openid: personaOf('daughter').openid })
    await phone.see('周二')
    await phone.idle()
    expect(phone.cloudCalls()).toBe(1)
    await phone.tap('我的')
    await phone.see('特大')
    expect(phone.taps()).toBe(1)
    expect((await phone.audit()).level).toBe('std')
    expect(await phone.problems()).toEqual([])
    await phone.tap('特大')
    await phone.page.locator('.root.m-huge:visible').waitFor()
    expect((await phone.audit()).level).toBe('huge')
    expect(await phone.problems()).toEqual([])
    await phone.close()
  })

  it('opens for another person on the same phone, who finds nothing of the first', async () => {
    const phone = await open({
      cloudUrl: cloud.url,
      openid: personaOf('daughter').openid,
      page: 'pages/me/index',
    })
    await phone.tap('特大')
    await phone.become(personaOf('elder').openid)
    await phone.see('周二')
    expect((await phone.audit()).level).toBe('std')
    await phone.close()
  })
})
