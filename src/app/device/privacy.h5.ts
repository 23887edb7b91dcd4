import type { OpenGuide, WatchPrivacy } from './shapes'

/** A browser asks for the microphone by itself and has no guide of its own. */
export const watchPrivacy: WatchPrivacy = () => undefined

/** The preview has no such page: what stands in the app is all there is. */
export const openGuide: OpenGuide = null
