import { auditPage } from './audit'
import { sees, toTap, wordsOnScreen, type Screen } from './find'
import type { Wanted } from './text'

const roles = ['button', 'link', 'tab', 'radio', 'checkbox', 'switch', 'option']
const controls = 'BUTTON INPUT TEXTAREA SWITCH CHECKBOX RADIO PICKER NAVIGATOR LABEL'
  .split(' ')
  .map((name) => `TARO-${name}-CORE`)

// What a page listens to cannot be asked in a browser: its role tells, or the kind of control.
const answersToTap = (element: Element): boolean =>
  roles.includes(element.getAttribute('role') ?? '') || controls.includes(element.tagName)

// While Taro fetches the next page none is shown.
function shownPages(): Element[] {
  const open = [...document.querySelectorAll('.taro_page:not(.taro_page_shade)')]
  return open.filter((each) => each.checkVisibility()).slice(-1)
}

const windows = '.taro__modal, .taro__actionSheet, .weui-picker__overlay, .taro__toast'
const screen: Screen = {
  layers: () => [
    ...[...document.querySelectorAll(windows)].filter((each) => each.checkVisibility()),
    ...shownPages(),
  ],
  tappable: (element) => {
    for (let each: Element | null = element; each; each = each.parentElement)
      if (answersToTap(each)) return each
    return element.closest(windows) ? element : null
  },
}

/** What the driver of the tests asks the preview; `window.__look` there. */
const look = {
  sees: (wanted: Wanted) => sees(screen, wanted),
  toTap: (wanted: Wanted, within?: Wanted) => toTap(screen, wanted, within),
  words: () => wordsOnScreen(screen),
  audit: () => auditPage(shownPages()[0] ?? document.body, answersToTap),
  isSystemWindow: (element: Element) => element.closest(windows) !== null,
}
export type Look = typeof look
Object.assign(window, { __look: look })
