import type { Recorder } from './shapes'

export type Heard = Awaited<ReturnType<Recorder['stop']>>

/** Longest recording, in ms (product: a minute of speech). */
export const longestMs = 60_000
/** Under this nobody said anything, in ms. */
const shortestMs = 1000

/** A recording that lasted `ms`; null when it is too short to be one. */
export function heard(path: string, bytes: number, ms: number): Heard {
  if (ms < shortestMs || bytes === 0) return null
  const seconds = Math.round(Math.min(ms, longestMs) / 1000)
  return { path, bytes, name: '', seconds }
}
