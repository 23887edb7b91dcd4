import type { ClockState } from '../clock'

/** One event for an instance, with the platform's variables of this call. */
export interface Job {
  requestId: string
  /** The event as JSON text; undefined where there was none. */
  event: string | undefined
  env: Record<string, string>
  clock: ClockState
}

/** How a job ended. `result` is JSON text of at most 1 MB. */
export type Outcome =
  | { ended: 'result'; result: string }
  | { ended: 'too-large' }
  | { ended: 'thrown'; why: string }
  | { ended: 'crash'; why: string }
  | { ended: 'timeout' }
  | { ended: 'memory' }

/** What an instance tells its host. */
export type Message =
  | { kind: 'ready' }
  | { kind: 'answer'; requestId: string; outcome: Outcome; buffers: number }
  | { kind: 'crash'; why: string }

export const megabyte = 1024 * 1024
