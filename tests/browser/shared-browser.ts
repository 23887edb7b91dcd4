import type { Browser } from 'playwright-core'
import { launchBrowser } from './launch'

let running: Promise<Browser> | undefined
let users = 0

/** One browser for all who ask in this process: started for the first, closed after the last `release`. */
export async function borrowBrowser(): Promise<{ browser: Browser; release: () => Promise<void> }> {
  users += 1
  running ??= launchBrowser()
  try {
    const browser = await running
    return { browser, release: () => releaseOne(browser) }
  } catch (trouble) {
    users -= 1
    running = undefined
    throw trouble
  }
}

async function releaseOne(browser: Browser): Promise<void> {
  users -= 1
  if (users > 0) return
  running = undefined
  await browser.close()
}
