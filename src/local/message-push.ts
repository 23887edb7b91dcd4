import type { MediaCheckPush } from './emulator'
import type { FunctionHost } from './host/function-host'

/** Until WeChat pushes a verdict, in real ms: never before the asking call is over. */
const delay = 1000

/** WeChat's message push: hands what happened to the function `notify`, some time after it happened. */
export class MessagePush {
  private readonly waiting: MediaCheckPush[] = []
  private running = Promise.resolve()
  private timer: NodeJS.Timeout | null = null

  constructor(private readonly host: () => FunctionHost) {}

  take(event: MediaCheckPush): void {
    this.waiting.push(event)
    this.timer ??= setTimeout(() => void this.deliver(), delay).unref()
  }

  /** Pushes everything that waits now, and is over when all of it has arrived. */
  deliver(): Promise<void> {
    this.stop()
    this.running = this.running.then(() => this.pushAll())
    return this.running
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
  }

  private async pushAll(): Promise<void> {
    for (let event = this.waiting.shift(); event; event = this.waiting.shift())
      await this.host().invoke('notify', event, event.FromUserName, 'wx_push')
  }
}
