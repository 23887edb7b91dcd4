import type { Root } from 'glass-easel-miniprogram-adapter'
import { register } from './components'
import { backend, codeSpace } from './engine'
import { app, isTab, packed, pages } from './given'
import { make } from './make'
import { watchScroll } from './page-scroll'
import { fail, record } from './record'

export type Query = Record<string, string>

/** What Taro calls `this` in a page, as far as the runtime touches it. */
export interface PageInstance {
  is: string
  route: string
  __route__: string
  options: Query
  data: { root?: { cn?: unknown[] } }
  createSelectorQuery: () => unknown
  getTabBar?: () => unknown
  [hook: string]: unknown
}

export interface OpenPage {
  path: string
  page: PageInstance
  element: HTMLElement
  title: string
  /** True when the page draws its own top bar. */
  ownTop: boolean
  release: () => void
}

/** The open pages, the shown one last. */
export const stack: OpenPage[] = []
/** Where the pages are drawn. */
export const screenElement = make('div', { id: 'weapp-screen' })

/** The page that is shown. */
export function topPage(): OpenPage {
  const top = stack.at(-1)
  if (!top) throw new Error('no page is open')
  return top
}

/** Calls a hook of a page if it has it; what it throws is recorded. */
export function callHook(owner: Record<string, unknown>, name: string, ...given: unknown[]): void {
  const hook = owner[name]
  if (typeof hook !== 'function') return
  try {
    hook.apply(owner, given)
  } catch (trouble) {
    fail(name, trouble)
  }
}

/** Opens a page on top of the others and runs its first hooks in WeChat's order. */
export function pushPage(path: string, query: Query): OpenPage {
  if (!pages.includes(path)) throw new Error(`page "${path}" is not found`)
  const began = performance.now()
  register(path)
  const root = backend.createRoot('wx-page', codeSpace, path)
  const open = openPage(path, root)
  open.page.options = query
  stack.push(open)
  callHook(open.page, 'onLoad', query)
  callHook(open.page, 'onShow')
  attach(root, open.element)
  requestAnimationFrame(() => {
    callHook(open.page, 'onReady')
    record.opened.push({ path, ms: Math.round(performance.now() - began) })
  })
  return open
}

/** Closes the shown page for good. */
export function popPage(): void {
  const open = topPage()
  callHook(open.page, 'onUnload')
  stack.pop()
  open.release()
}

function openPage(path: string, root: Root): OpenPage {
  const config = { ...app.window, ...packed.configs[path] }
  const open: OpenPage = {
    path,
    page: root.get() as unknown as PageInstance,
    element: make('div', { className: 'weapp-page' }),
    title: config.navigationBarTitleText ?? '',
    ownTop: config.navigationStyle === 'custom',
    release: () => {
      root.release()
      open.element.remove()
    },
  }
  open.page.route = open.page.__route__ = path
  screenElement.append(open.element)
  if (app.tabBar?.custom && isTab(path)) addOwnTabBar(open)
  watchScroll(open)
  return open
}

// WeChat puts the app's custom-tab-bar component on each tab page.
function addOwnTabBar(open: OpenPage): void {
  register('custom-tab-bar/index')
  const root = backend.createRoot('wx-tab-bar', codeSpace, 'custom-tab-bar/index')
  const bar = root.get()
  open.page.getTabBar = () => bar
  const place = make('div', { className: 'weapp-own-tabs' })
  open.element.append(place)
  attach(root, place)
}

function attach(root: Root, element: HTMLElement): void {
  const placeholder = make('i')
  element.prepend(placeholder)
  root.attach(element as never, placeholder as never)
}
