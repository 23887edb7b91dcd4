import type { Page } from 'playwright-core'
import { waitForFont } from '../../browser/web-font'
import type { Audit } from './audit-result'
import type { WeappHandle } from './host/main'
import type { Consent } from './host/wx/phone'
import { fingerLimits, wechatLimits } from './limits'
import type { Look } from './look/weapp'
import { openPhonePage } from './phone-page'
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
  /** False on a phone whose owner was never asked for his yes to the privacy guide. Default true. */
  privacyAgreed?: boolean
}

/** The built mini-program with what only a phone has. */
export interface BuiltWeapp extends Weapp {
  /** Files that were handed to the phone's viewer, with their bytes. */
  documents: () => Promise<{ path: string; bytes: number }[]>
  /** The person says no to these from now on, until the app starts anew. */
  refuse: (...what: Consent[]) => Promise<void>
}

/** Runs a built weapp folder unchanged in Chromium against a local cloud. */
export async function openWeapp(o: WeappOptions): Promise<BuiltWeapp> {
  const { dir = 'dist/weapp', fontScale = 1, privacyAgreed = true } = o
  const settings = { fontScale, privacyAgreed }
  const server = await serveWeapp({ dir, cloudUrl: o.cloudUrl, openid: o.openid, settings })
  const { hands, missed } = await openPhonePage({ ...o, look: 'look/weapp.ts', recorded })
  const { page } = hands
  const start = async (wanted = ''): Promise<void> => {
    // A change of the hash alone would not load the page anew.
    await page.goto('about:blank')
    await page.goto(`${server.url}#${wanted}`)
    await page.evaluate(waitForFont)
  }
  await start(o.page)
  return {
    ...hands,
    type: (label, text) => typeInto(page.locator('.weapp-page.shown'), label, text, missed),
    back: () => page.evaluate(() => window.__weapp.back()),
    become: async (openid, wanted) => {
      server.setPerson(openid)
      await page.evaluate(() => localStorage.clear())
      await start(wanted)
    },
    reopen: start,
    offline: (yes) => page.evaluate((type) => window.__weapp.phone.setNetwork(type), yes ? 'none' : 'wifi'),
    audit: () => audit(page),
    problems: async () => {
      const audited = await audit(page)
      return [...(await page.evaluate(notedProblems)), ...wechatLimits(audited), ...fingerLimits(audited)]
    },
    dialled: () => page.evaluate(() => window.__weapp.record.dialled),
    documents: () => page.evaluate(() => window.__weapp.record.documents),
    refuse: (...what) => page.evaluate((list) => void window.__weapp.phone.refused.push(...list), what),
    close: async () => {
      await hands.close()
      await server.close()
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

const recorded = async (page: Page): Promise<string> => (await page.evaluate(notedProblems)).join(' | ')
