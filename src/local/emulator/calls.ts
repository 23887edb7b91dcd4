/** One database call: every `database.*` request that a worker sent, failed ones included. */
export interface CallRecord {
  worker: string
  action: string
  collection: string | null
  /** Real milliseconds from the whole request to its answer. */
  ms: number
  /** Documents looked at. */
  examined: number
  /** Documents answered, counted, changed or removed. */
  returned: number
  /** Village clock, epoch ms. */
  at: number
  /** Code and message, when it failed. */
  error?: string
}

const KEPT = 5000

/** Counts the database calls of each worker and keeps the last 5,000. */
export class Calls {
  private readonly last: CallRecord[] = []
  private readonly counts = new Map<string, number>()
  private readonly listeners = new Set<(call: CallRecord) => void>()

  add(call: CallRecord): void {
    this.last.push(call)
    if (this.last.length > KEPT) this.last.shift()
    this.counts.set(call.worker, this.count(call.worker) + 1)
    for (const listener of this.listeners) listener(call)
  }

  count(worker: string): number {
    return this.counts.get(worker) ?? 0
  }

  list(): CallRecord[] {
    return [...this.last]
  }

  /** Answers how to stop listening. */
  onCall(listener: (call: CallRecord) => void): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }
}
