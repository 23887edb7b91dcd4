import type { WatchNetwork } from './shapes'

/** Tells each time the browser has a network again. */
export const watchNetwork: WatchNetwork = (onBack) => window.addEventListener('online', onBack)
