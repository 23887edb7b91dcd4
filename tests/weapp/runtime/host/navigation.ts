import { isTab } from './given'
import { record } from './record'
import { callHook, popPage, pushPage, stack, topPage, type OpenPage, type Query } from './page-stack'

/** WeChat's limit of pages on the stack. */
const deepest = 10
const tabs = new Map<string, OpenPage>()
let draw: () => void = () => undefined

/** Called after each change of the stack; the frame draws itself anew there. */
export function onStackChange(listener: () => void): void {
  draw = listener
}

function afterChange(): void {
  record.changes += 1
  draw()
}

/** `/pages/x/y?a=1` taken apart. Values stay encoded: WeChat hands them to onLoad as they are. */
export function parseUrl(url: string): { path: string; query: Query } {
  const [path = '', search = ''] = url.split('?')
  const parts = search.split('&').filter(Boolean)
  const pairs = parts.map((part) => {
    const at = part.indexOf('=')
    return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
  })
  return { path: path.replace(/^\//, ''), query: Object.fromEntries(pairs) as Query }
}

interface To {
  url: string
}

/** Opens a page above this one. Refused by WeChat for tab pages and above ten pages. */
export function navigateTo({ url }: To): void {
  const { path, query } = parseUrl(url)
  if (isTab(path)) throw new Error('can not navigateTo a tabbar page')
  if (stack.length >= deepest) throw new Error('webview count limit exceed')
  callHook(topPage().page, 'onHide')
  open(path, query)
}

/** Opens a page in place of this one. */
export function redirectTo({ url }: To): void {
  const { path, query } = parseUrl(url)
  if (isTab(path)) throw new Error('can not redirectTo a tabbar page')
  close()
  open(path, query)
}

/** Goes back by `delta` pages, at most to the first. */
export function navigateBack({ delta = 1 }: { delta?: number }): void {
  if (stack.length === 1) throw new Error('cannot navigate back at first page')
  for (let left = delta; left > 0 && stack.length > 1; left--) close()
  callHook(topPage().page, 'onShow')
  afterChange()
}

/** Shows a tab page; what lies above a tab is closed, other tab pages stay alive. */
export function switchTab({ url }: To): void {
  const { path } = parseUrl(url)
  if (!isTab(path)) throw new Error('can not switch to no-tabBar page')
  const wasAbove = stack.length > 1
  while (stack.length > 1) close()
  const shown = topPage()
  if (shown.path !== path) leaveFor(path, shown)
  else if (wasAbove) callHook(shown.page, 'onShow')
  afterChange()
}

function leaveFor(path: string, shown: OpenPage): void {
  if (isTab(shown.path)) {
    callHook(shown.page, 'onHide')
    stack.pop()
  } else {
    close()
  }
  const kept = tabs.get(path)
  if (!kept) {
    open(path, {})
    return
  }
  stack.push(kept)
  callHook(kept.page, 'onShow')
}

/** Closes every page and opens this one. */
export function reLaunch({ url }: To): void {
  const { path, query } = parseUrl(url)
  while (stack.length > 0) close()
  for (const kept of [...tabs.values()]) {
    stack.push(kept)
    close()
  }
  open(path, query)
}

function open(path: string, query: Query): void {
  const opened = pushPage(path, query)
  if (isTab(path)) tabs.set(path, opened)
  afterChange()
}

function close(): void {
  const { path } = topPage()
  popPage()
  tabs.delete(path)
}
