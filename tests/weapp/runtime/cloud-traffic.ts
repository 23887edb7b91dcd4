import type { Page, Request } from 'playwright-core'

const quietMs = 200

/** Watches the requests of a page to the cloud functions. */
export function watchTraffic(page: Page) {
  let calls = 0
  let lastChange = Date.now()
  const open = new Set<Request>()
  const isCall = (request: Request): boolean => new URL(request.url()).pathname.startsWith('/functions/')
  page.on('request', (request) => {
    if (!isCall(request)) return
    calls += 1
    lastChange = Date.now()
    open.add(request)
  })
  const ended = (request: Request): void => {
    if (open.delete(request)) lastChange = Date.now()
  }
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)
  return {
    calls: () => calls,
    reset: () => {
      calls = 0
    },
    /** Waits until no request was open for 200 ms. */
    idle: async () => {
      while (open.size > 0 || Date.now() - lastChange < quietMs) await page.waitForTimeout(20)
    },
  }
}
