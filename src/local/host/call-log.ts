/** One call of a function, as the platform's log tells it. */
export interface FunctionCall {
  /** Village clock, epoch ms, when it began. */
  at: number
  name: string
  requestId: string
  /** Which instance answered; null when none was asked. */
  instance: string | null
  source: string
  openid: string | null
  /** The platform's `Coldstart`: ms until its instance was ready; null for a warm one. */
  coldMs: number | null
  /** Real ms from the event to the answer, a cold start included. */
  ms: number
  /** The platform's code when it failed, with its words. */
  error: { errCode: number; errMsg: string } | null
}

const kept = 1000

/** The last 1,000 calls of functions, oldest first. */
export class CallLog {
  private readonly calls: FunctionCall[] = []

  add(call: FunctionCall): void {
    this.calls.push(call)
    if (this.calls.length > kept) this.calls.shift()
  }

  list(): FunctionCall[] {
    return [...this.calls]
  }
}
