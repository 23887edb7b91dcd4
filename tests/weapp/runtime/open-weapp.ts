import type { Page } from 'playwright-core'
import { borrowBrowser } from '../../browser/shared-browser'
import { waitForFont } from '../../browser/web-font'
import type { Audit } from './audit-result'
import { bundleScript } from './bundle-script'
import { watchTraffic } from './cloud-traffic'
import { makeDriver } from './driver'
import type { WeappHandle } from './host/main'
import type { Consent } from './host/wx/phone'
import { breachedLimits } from './limits'
import type { Look } from './look/weapp'
import { serveWeapp } from './server'
import { typeInto } from './type-into'
import type { Weapp } from './weapp'

declare const window: { __weapp: WeappHandle; __look: Look }

export interface WeappOptions {
  /** A built weapp folder; `dist/weapp` unless given. */
  dir?: string
  cloudUrl: string
  /** Who holds the phone; null is someone WeChat has not identified. */
  openid: string | null
  /** `pages/home/index?x=1`; the app's first page unless given. */
  page?: string
  width?: number
  height?: number
  /** WeChat's text size: 1, 1.4 (关怀模式) or 1.75. */
  fontScale?: number
}

/** The built mini-program with what only a phone has. */
export interface BuiltWeapp extends Weapp {
  /** Numbers that were dialled. */
  dialled: () => Promise<string[]>
  /** The person says no to these from now on. */
  refuse: (...what: Consent[]) => Promise<void>
}

/** Runs a built weapp folder unchanged in Chromium against a local cloud. */
export async function openWeapp(o: WeappOptions): Promise<BuiltWeapp> {
  const { dir = 'dist/weapp', width = 375, height = 667, fontScale = 1 } = o
  const server = await serveWeapp({ dir, cloudUrl: o.cloudUrl, openid: o.openid, settings: { fontScale } })
  const { browser, release } = await borrowBrowser()
  // hasTouch stays off: Chromium would move taps on small targets to a neighbour.
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    locale: 'zh-CN',
  })
  await context.addInitScript({ content: await bundleScript('look/weapp.ts') })
  const page = await context.newPage()
  const traffic = watchTraffic(page)
  const driver = makeDriver(page, () => recorded(page))
  const start = async (wanted = ''): Promise<void> => {
    // A change of the hash alone would not load the page anew.
    await page.goto('about:blank')
    await page.goto(`${server.url}#${wanted}`)
    await page.evaluate(waitForFont)
  }
  await start(o.page)
  return {
    page,
    ...driver,
    type: (label, text) => typeInto(page, driver, '.weapp-page.shown', label, text),
    back: () => page.evaluate(() => window.__weapp.back()),
    become: async (openid) => {
      server.setPerson(openid)
      await page.evaluate(() => localStorage.clear())
      await start()
    },
    reopen: start,
    offline: (yes) => page.evaluate((type) => window.__weapp.phone.setNetwork(type), yes ? 'none' : 'wifi'),
    audit: () => audit(page),
    problems: async () => [...(await page.evaluate(notedProblems)), ...breachedLimits(await audit(page))],
    picture: async (file) => {
      await page.screenshot({ path: file })
    },
    idle: traffic.idle,
    cloudCalls: traffic.calls,
    resetCloudCalls: traffic.reset,
    dialled: () => page.evaluate(() => window.__weapp.record.dialled),
    refuse: (...what) => page.evaluate((list) => void window.__weapp.phone.refused.push(...list), what),
    close: async () => {
      await context.close()
      await Promise.all([release(), server.close()])
    },
  }
}

async function audit(page: Page): Promise<Audit> {
  return page.evaluate(() => ({
    ...window.__look.audit(),
    setData: window.__weapp.auditBridge(),
    slowestPage: window.__weapp.slowestPage(),
  }))
}

// Runs in the page.
function notedProblems(): string[] {
  const { record, recursion } = window.__weapp
  return [
    ...record.errors.map(({ kind, message }) => `${kind}: ${message}`),
    // Taro keeps its chunks under this name on wx.
    ...record.missing.filter((name) => name !== 'webpackJsonp').map((name) => `wx.${name} is not there`),
    ...recursion(),
  ]
}

const recorded = (page: Page): Promise<string> =>
  page.evaluate(() =>
    window.__weapp.record.errors.map(({ kind, message }) => `${kind}: ${message}`).join(' | '),
  )
