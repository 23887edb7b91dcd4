import type { Page } from 'playwright-core'
import type { Audit } from './audit-result'

/** A phone with the product on it, in the hands of one person. The built mini-program and the preview both give it. */
export interface Weapp {
  page: Page
  /**
   * Taps the thing on the screen that shows this text (or bears it as its label) and counts the tap; buttons of
   * the system's own windows are not counted. When several show it, `within` names words that stand beside it.
   */
  tap: (text: string | RegExp, within?: string | RegExp) => Promise<void>
  /** Presses for some milliseconds before letting go: hold to talk. Counts as one tap. */
  hold: (text: string | RegExp, ms: number) => Promise<void>
  /** Types into the field with this label or placeholder, in place of what stands there. */
  type: (label: string, text: string) => Promise<void>
  /** Waits until the text is visible on the current page. */
  see: (text: string | RegExp) => Promise<void>
  /** Waits until the text is not visible. */
  dontSee: (text: string | RegExp) => Promise<void>
  /** The phone's own way back. */
  back: () => Promise<void>
  taps: () => number
  resetTaps: () => void
  /** The same phone in the hands of another person: nothing is stored any more and the app starts anew, at this page. */
  become: (openid: string | null, page?: string) => Promise<void>
  /** Starts the app anew for the same person at this page; what is stored stays. */
  reopen: (page?: string) => Promise<void>
  /** The next file chooser gets these files. Call it before the tap that opens the chooser. */
  choose: (files: string[]) => void
  /** Numbers that were dialled. */
  dialled: () => Promise<string[]>
  /** Takes the network away, or gives it back. */
  offline: (yes: boolean) => Promise<void>
  audit: () => Promise<Audit>
  /** Recorded errors, unknown wx APIs, templates inside themselves, breached limits: each one sentence. */
  problems: () => Promise<string[]>
  picture: (file: string) => Promise<void>
  /** Waits until there was no request to the cloud functions for 200 ms. */
  idle: () => Promise<void>
  /** Requests to the cloud functions since the start or since resetCloudCalls. */
  cloudCalls: () => number
  resetCloudCalls: () => void
  close: () => Promise<void>
}
