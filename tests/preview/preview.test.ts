import type { Page } from 'playwright-core'
import { personaOf } from '../../src/local/personas'
import { borrowBrowser } from '../browser/shared-browser'
import type { LocalCloud } from '../../src/local/open-local-cloud'
import { settledAt } from '../demo/settled'

// The village is settled several times, which takes its time on a busy machine.
jest.setTimeout(180_000)

let cloud: LocalCloud
let release: () => Promise<void>
let open: (size: { width: number; height: number }, address?: string) => Promise<Page>
beforeAll(async () => {
  ;({ cloud } = await settledAt('2026-11-24T10:00:00+08:00', { preview: true }))
  const { browser, release: done } = await borrowBrowser()
  release = done
  const context = await browser.newContext({ locale: 'zh-CN' })
  open = async (viewport, address = '/') => {
    const page = await context.newPage()
    await page.setViewportSize(viewport)
    await page.goto(cloud.url + address)
    return page
  }
})
afterAll(async () => {
  await release()
  await cloud.close()
})

const desk = { width: 1280, height: 800 }
const phone = { width: 375, height: 667 }
const app = (page: Page) => page.frameLocator('#phone')

it('lists on a wide window all people to be beside the phone, and becomes the one that is tapped', async () => {
  const page = await open(desk)
  await app(page).getByText('打给王巷长').waitFor()
  expect(await page.locator('.someone').count()).toBe(17)
  expect(await page.locator('.someone[aria-pressed=true]').innerText()).toContain('李秀兰')
  await page.getByText('周建华').click()
  await app(page).getByText('打给王巷长').waitFor({ state: 'detached' })
  await app(page).getByText('打给').waitFor()
  expect(page.url()).toContain(personaOf('director').openid)
  await page.reload()
  await app(page).getByText('打给').waitFor()
  expect(await page.locator('.someone[aria-pressed=true]').innerText()).toContain('周建华')
  await page.close()
})

it('fills a phone-sized window with the app and opens the list by one tap', async () => {
  const page = await open(phone)
  await app(page).getByText('打给王巷长').waitFor()
  expect(await page.locator('aside').isVisible()).toBe(false)
  expect((await page.locator('#phone').boundingBox())?.width).toBe(375)
  await page.locator('#choose').click()
  await page.getByText('陈晨').click()
  expect(await page.locator('aside').isVisible()).toBe(false)
  await page.locator('#choose').click()
  expect(await page.locator('.someone[aria-pressed=true]').innerText()).toContain('还没绑定')
  await page.close()
})

it('keeps two tabs apart: each is the phone of its own person', async () => {
  const mother = await open(phone, `/?as=${personaOf('elder').openid}`)
  const chief = await open(phone, `/?as=${personaOf('chief').openid}`)
  await app(mother).getByText('打给王巷长').waitFor()
  await app(chief).getByText('柳河村').waitFor()
  const kept = await chief.evaluate(() => Object.keys(localStorage).sort())
  const owners = new Set(kept.map((name) => name.split('|')[0]))
  expect(
    [...owners]
      .filter((owner) => owner === personaOf('elder').openid || owner === personaOf('chief').openid)
      .sort(),
  ).toEqual([personaOf('chief').openid, personaOf('elder').openid])
  expect([...owners].filter((owner) => !owner?.startsWith('o-'))).toEqual([])
  await Promise.all([mother.close(), chief.close()])
})

it('says in a sentence that somebody is not on the list, and that there is no such page', async () => {
  const page = await open(desk, '/?as=o-nobody-at-all')
  await page.getByText('名单里没有这个人').waitFor()
  const answer = await page.goto(`${cloud.url}/pages/nowhere`)
  expect(answer?.status()).toBe(404)
  expect(await page.innerText('body')).toContain('这里没有这一页。')
  await page.getByText('回到邻里通').click()
  await page.getByText('您现在是谁').waitFor()
  await page.close()
})

it('moves the village’s clock from the list', async () => {
  const page = await open(desk)
  await page.getByText('11月24日 周二 10:00').waitFor()
  await page.getByText('过一小时').click()
  await page.getByText('11月24日 周二 11:00').waitFor()
  await page.getByText('到明天 8 点').click()
  await page.getByText('11月25日 周三 08:00').waitFor()
  await page.close()
})
