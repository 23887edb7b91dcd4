import type { Screen } from './shapes'

/** A browser has no capsule and no status bar. */
export function readScreen(): Screen {
  return { capsule: { statusBar: 0, top: 6, height: 32, rightGap: 16 }, fontScale: 1 }
}
