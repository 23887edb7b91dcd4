import { constructors, register } from './components'
import { defineElements } from './elements'
import { buildFrame, paint } from './frame'
import { app, packed, pages } from './given'
import { load, provide } from './modules'
import { navigateBack, onStackChange, parseUrl, reLaunch } from './navigation'
import { callHook, stack } from './page-stack'
import { fail, record } from './record'
import { recursion } from './recursion'
import { watchSetData } from './set-data'
import { makeTouchesOfMouse } from './touch'
import { setLaunch, wx } from './wx'
import { phone } from './wx/phone'
import { auditBridge, slowestPage } from './bridge-audit'

let running: Record<string, unknown> = {}
const inSubPackage = (path: string): boolean =>
  (app.subPackages ?? []).some(({ root }) => path.startsWith(root))

/** The handle of the tests on the runtime, as `window.__weapp`. */
const handle = { record, recursion, auditBridge, slowestPage, phone, back: () => navigateBack({}) }
export type WeappHandle = typeof handle
Object.assign(window, { __weapp: handle })

function boot(): void {
  defineElements()
  buildFrame()
  makeTouchesOfMouse()
  watchSetData((owner) => isPage(owner) && stack.at(-1)?.page !== owner)
  onStackChange(paint)
  provide({
    ...constructors,
    wx,
    App: (definition: Record<string, unknown>) => {
      running = definition
    },
    getApp: () => running,
    getCurrentPages: () => stack.map((open) => open.page),
  })
  const wanted = decodeURI(location.hash.slice(1)) || app.entryPagePath || pages[0] || ''
  const { path, query } = parseUrl(wanted)
  const launch = setLaunch(path, query)
  load('app.js')
  if (!app.lazyCodeLoading) pages.filter((each) => !inSubPackage(each)).forEach(register)
  callHook(running, 'onLaunch', launch)
  callHook(running, 'onShow', launch)
  reLaunch({ url: wanted })
}

function isPage(owner: object): boolean {
  return pages.includes((owner as { is: string }).is)
}

packed.problems.forEach((problem) => fail('output', problem))
try {
  boot()
} catch (trouble) {
  fail('boot', trouble)
}
