import { navigateBack, navigateTo, redirectTo, reLaunch, switchTab } from '../navigation'
import { topPage, type Query } from '../page-stack'
import { record } from '../record'
import { askPromises } from './asks'
import { createInnerAudioContext } from './audio'
import { choosePromises } from './choose-files'
import { cloud } from './cloud'
import { documentPromises } from './documents'
import { networkApi } from './phone'
import { previewImage } from './preview-image'
import { privacyApi } from './privacy'
import { promised, type Answer } from './promised'
import { getRecorderManager } from './recorder'
import { storageApi, storagePromises } from './storage'
import { systemApi, systemPromises } from './system'
import { windowPromises } from './windows'

let launch: object = {}

/** Keeps what the app was opened with, for getLaunchOptionsSync, and gives it back. */
export function setLaunch(path: string, query: Query): object {
  launch = { path, query, scene: 1001, referrerInfo: {}, apiCategory: 'default' }
  return launch
}

const nothing = (): void => undefined
// Events of the phone that no test makes happen yet: an app may listen to them.
const quietEvents = Object.fromEntries(
  [
    'AppShow',
    'AppHide',
    'Error',
    'UnhandledRejection',
    'PageNotFound',
    'ThemeChange',
    'WindowResize',
    'MemoryWarning',
  ]
    .concat('KeyboardHeightChange', 'AudioInterruptionBegin', 'AudioInterruptionEnd')
    .flatMap((name) => [`on${name}`, `off${name}`])
    .map((name) => [name, nothing]),
)

const promises: Record<string, (options: never) => Answer | Promise<Answer>> = {
  ...{ navigateTo, redirectTo, navigateBack, switchTab, reLaunch },
  ...systemPromises,
  ...storagePromises,
  ...windowPromises,
  ...askPromises,
  ...choosePromises,
  ...documentPromises,
  previewImage,
  // Nothing is silent here.
  setInnerAudioOption: nothing,
}

const api: Record<string, unknown> = {
  ...quietEvents,
  ...networkApi,
  ...privacyApi,
  ...systemApi,
  ...storageApi,
  ...Object.fromEntries(Object.entries(promises).map(([name, act]) => [name, promised(name, act as never)])),
  cloud: noting('cloud.', cloud),
  getRecorderManager,
  createInnerAudioContext,
  getLaunchOptionsSync: () => launch,
  getEnterOptionsSync: () => launch,
  canIUse: () => true,
  nextTick: (act: () => void) => void Promise.resolve().then(act),
  env: { USER_DATA_PATH: 'wxfile://usr' },
  createSelectorQuery: () => topPage().page.createSelectorQuery(),
  createIntersectionObserver: (page: IntersectionOwner, options?: object) =>
    page.createIntersectionObserver(options),
  getUpdateManager: () => ({
    onCheckForUpdate: nothing,
    onUpdateReady: nothing,
    onUpdateFailed: nothing,
    applyUpdate: nothing,
  }),
  reportEvent: nothing,
}

interface IntersectionOwner {
  createIntersectionObserver: (options?: object) => unknown
}

/** The `wx` that the app sees. A name it does not have is noted in `record.missing`. */
export const wx = noting('', api)

function noting<Target extends object>(prefix: string, target: Target): Target {
  return new Proxy(target, {
    get: (from, name) => {
      if (typeof name === 'string' && !(name in from) && !record.missing.includes(prefix + name))
        record.missing.push(prefix + name)
      return Reflect.get(from, name) as unknown
    },
  })
}
