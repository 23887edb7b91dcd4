import type { MediaCheckPush } from './emulator'
import { pushSource } from './host/call-environment'
import type { FunctionHost } from './host/function-host'

/** Until WeChat pushes a verdict, in real ms: never before the asking call is over. */
const delay = 1000

/** How often WeChat pushes what was not taken: once and three times more. */
const mostPushes = 4

/** WeChat's message push: hands what happened to the function `notify`, some time after it happened. */
export class MessagePush {
  private waiting: { event: MediaCheckPush; pushes: number }[] = []
  private running = Promise.resolve()
  private timer: NodeJS.Timeout | null = null
  private stopped = false

  constructor(private readonly host: FunctionHost) {}

  take(event: MediaCheckPush): void {
    this.wait(event, 0)
  }

  /** Pushes everything that waits now, once, and is over when all of it has arrived. */
  deliver(): Promise<void> {
    this.rest()
    this.running = this.running.then(() => this.pushAll())
    return this.running
  }

  stop(): void {
    this.stopped = true
    this.rest()
  }

  private rest(): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
  }

  private wait(event: MediaCheckPush, pushes: number): void {
    this.waiting.push({ event, pushes })
    if (!this.stopped) this.timer ??= setTimeout(() => void this.deliver(), delay).unref()
  }

  private async pushAll(): Promise<void> {
    const waited = this.waiting
    this.waiting = []
    for (const { event, pushes } of waited) {
      const answer = await this.host.invoke('notify', event, event.FromUserName, pushSource)
      const taken = 'result' in answer && answer.result === 'success'
      if (!taken && pushes + 1 < mostPushes) this.wait(event, pushes + 1)
    }
  }
}
