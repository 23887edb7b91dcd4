import type { BrowserContext, Page } from 'playwright-core'
import { fontFile, fontStyles, waitForFont } from '../../browser/web-font'
import type { Audit } from './audit-result'
import { fingerLimits } from './limits'
import type { Look } from './look/h5'
import { openPhonePage } from './phone-page'
import { typeInto } from './type-into'
import type { Weapp } from './weapp'

declare const window: { __look: Look }

export interface H5Options {
  cloudUrl: string
  /** Who holds the phone; null is someone the local cloud does not know. */
  openid: string | null
  /** `pages/home/index?x=1`; the home page unless given. */
  page?: string
  width?: number
  height?: number
}

const home = 'pages/home/index'
const noBridge = { calls: 0, maxBytes: 0, perSecond: 0, undefinedValues: 0, mostFromHiddenPage: 0 }

/** Opens the preview that the local cloud serves, without its bar, with the same hands as the mini-program. */
export async function openH5(o: H5Options): Promise<Weapp> {
  let { openid } = o
  const errors: string[] = []
  const recorded = (): Promise<string> => Promise.resolve(errors.join(' | '))
  const { hands, context, missed } = await openPhonePage({ ...o, look: 'look/h5.ts', recorded })
  const { page } = hands
  watchErrors(page, errors)
  const dialled = await watchDialling(context, page)
  await serveFont(context)
  await dropIdentityOf(context, () => openid === null)
  const start = async (wanted = home): Promise<void> => {
    await page.goto('about:blank')
    await page.goto(`${o.cloudUrl}/?as=${openid ?? ''}&bare#/${wanted}`)
    await page.addStyleTag({ content: fontStyles })
    await page.evaluate(waitForFont)
  }
  await start(o.page)
  const audit = (): Promise<Audit> =>
    page.evaluate((setData) => ({ ...window.__look.audit(), setData, slowestPage: 0 }), noBridge)
  return {
    ...hands,
    type: (label, text) => typeInto(page.locator('.taro_page:visible').last(), label, text, missed),
    back: async () => {
      await page.goBack()
    },
    become: async (next, wanted) => {
      openid = next
      await page.evaluate(() => {
        localStorage.clear()
        sessionStorage.clear()
      })
      await start(wanted)
    },
    reopen: start,
    offline: (yes) => context.setOffline(yes),
    dialled: () => Promise.resolve(dialled),
    audit,
    problems: async () => [...errors, ...fingerLimits(await audit())],
  }
}

function watchErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console.error: ${message.text()}`)
  })
}

/** Numbers that the page asks the browser to dial, as it asks: no page is left for them. */
async function watchDialling(context: BrowserContext, page: Page): Promise<string[]> {
  const dialled: string[] = []
  const session = await context.newCDPSession(page)
  await session.send('Page.enable')
  session.on('Page.frameRequestedNavigation', ({ url }) => {
    if (url.startsWith('tel:')) dialled.push(url.slice('tel:'.length))
  })
  return dialled
}

async function serveFont(context: BrowserContext): Promise<void> {
  await context.route('**/__font/*', (route) =>
    route.fulfill({ contentType: 'font/woff2', body: fontFile(new URL(route.request().url()).pathname) }),
  )
}

// The preview always says who asks; someone unknown to the platform says nothing.
async function dropIdentityOf(context: BrowserContext, isUnknown: () => boolean): Promise<void> {
  await context.route(/\/(functions|_local)\//, async (route) => {
    const headers = route.request().headers()
    if (isUnknown()) Reflect.deleteProperty(headers, 'x-wx-openid')
    await route.continue({ headers })
  })
}
