import { auditPage } from './audit'
import { sees, toTap, wordsOnScreen, type Screen } from './find'
import type { Wanted } from './text'

interface Node extends Element {
  __wxElement?: { _$eventTarget?: { listeners: Record<string, unknown> } }
}

// These answer to a tap by themselves.
const controls = new Set(
  'BUTTON WX-BUTTON WX-INPUT WX-TEXTAREA WX-SWITCH WX-CHECKBOX WX-RADIO WX-PICKER WX-NAVIGATOR WX-LABEL'.split(
    ' ',
  ),
)
// Taro's template binds tap on these only where the app asked for one; on forms, groups and scroll views it always does.
const plain = new Set('WX-VIEW WX-TEXT WX-IMAGE WX-COVER-VIEW WX-COVER-IMAGE'.split(' '))

// True when this very element answers to a tap.
function answersToTap(element: Node): boolean {
  if (controls.has(element.tagName)) return true
  // What stops the finger behind a sheet: Taro's template for it binds tap whatever the app asks for.
  if (element.classList.contains('scrim')) return false
  const listeners = element.__wxElement?._$eventTarget?.listeners
  return plain.has(element.tagName) && listeners?.tap !== undefined
}

const screen: Screen = {
  layers: () => {
    const windows = document.querySelectorAll('.weapp-dialog, .weapp-toast')
    const frame = document.querySelectorAll(
      '.weapp-page.shown, #weapp-bar:not([hidden]), #weapp-tabs:not([hidden])',
    )
    return [...windows, ...frame]
  },
  tappable: (element) => {
    for (let each: Element | null = element; each; each = each.parentElement)
      if (answersToTap(each)) return each
    return null
  },
}

function shownPage(): Element {
  const page = document.querySelector('.weapp-page.shown')
  if (!page) throw new Error('no page is shown')
  return page
}

/** What the driver of the tests asks the page; `window.__look` in every page it opens. */
const look = {
  sees: (wanted: Wanted) => sees(screen, wanted),
  toTap: (wanted: Wanted, within?: Wanted) => toTap(screen, wanted, within),
  words: () => wordsOnScreen(screen),
  audit: () => auditPage(shownPage(), answersToTap),
  isSystemWindow: (element: Element) => element.closest('.weapp-dialog') !== null,
}
export type Look = typeof look
Object.assign(window, { __look: look })
