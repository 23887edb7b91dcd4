import type { PackedApp } from '../pack/read-output'
import type { Settings } from '../server'

declare global {
  interface Window {
    __PACK__: PackedApp
    __SETTINGS__: Settings
  }
}

/** The built mini-program that this page runs. */
export const packed = window.__PACK__
/** What the test said about the phone. */
export const settings = window.__SETTINGS__
export const { app, pages } = packed
/** True for a page of the tab bar. */
export const isTab = (path: string): boolean => (app.tabBar?.list ?? []).some((tab) => tab.pagePath === path)
