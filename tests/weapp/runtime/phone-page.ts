import type { BrowserContext, Page } from 'playwright-core'
import { borrowBrowser } from '../../browser/shared-browser'
import { bundleScript } from './bundle-script'
import { watchTraffic } from './cloud-traffic'
import { makeDriver } from './driver'
import type { Weapp } from './weapp'

export interface PhoneOptions {
  /** The script that tells the driver what is on the screen. */
  look: string
  width?: number
  height?: number
  /** What the page has recorded so far, for the messages of failed tests. */
  recorded: (page: Page) => Promise<string>
}

type Hands = Omit<Weapp, 'type' | 'back' | 'become' | 'reopen' | 'dialled' | 'offline' | 'audit' | 'problems'>

/** A page of the shared browser in the shape of a phone, with a driver and an eye on its calls to the cloud. */
export async function openPhonePage(o: PhoneOptions): Promise<{
  hands: Hands
  context: BrowserContext
  missed: (what: string) => Promise<Error>
}> {
  const { browser, release } = await borrowBrowser()
  const viewport = { width: o.width ?? 375, height: o.height ?? 667 }
  // hasTouch stays off: Chromium would move taps on small targets to a neighbour.
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2, locale: 'zh-CN' })
  await context.addInitScript({ content: await bundleScript(o.look) })
  const page = await context.newPage()
  const traffic = watchTraffic(page)
  const { missed, ...driver } = makeDriver(page, () => o.recorded(page))
  return {
    context,
    missed,
    hands: {
      page,
      ...driver,
      picture: async (file) => {
        await page.screenshot({ path: file })
      },
      idle: traffic.idle,
      cloudCalls: traffic.calls,
      resetCloudCalls: traffic.reset,
      close: async () => {
        await context.close()
        await release()
      },
    },
  }
}
