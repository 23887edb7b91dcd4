import type { VillageClock } from './clock'
import type { FunctionHost, Invocation } from './host/function-host'
import { lastDue, readSchedule } from './timer-schedule'

/** The functions' timers: they follow the village's clock. */
export class Timers {
  private ticking: NodeJS.Timeout | null = null
  private seen: number

  constructor(
    private readonly host: Pick<FunctionHost, 'configs' | 'invoke'>,
    private readonly clock: VillageClock,
  ) {
    this.seen = clock.now()
  }

  /** Looks at the clock every second while it runs. */
  start(): void {
    this.ticking = setInterval(() => {
      const now = this.clock.now()
      if (now > this.seen) void this.catchUp(this.seen, now)
    }, 1000)
    this.ticking.unref()
  }

  stop(): void {
    if (this.ticking) clearInterval(this.ticking)
  }

  /**
   * Runs each trigger that fell due after `from` and until `to` (epoch ms): once, for the last of its due times,
   * however many a jump passed over. Going back runs none, and what was passed falls due again.
   */
  async catchUp(from: number, to: number): Promise<void> {
    this.seen = to
    for (const [name, { triggers }] of this.host.configs)
      for (const trigger of triggers) {
        const schedule = readSchedule(trigger.config)
        const due = schedule && lastDue(schedule, from, to)
        if (due !== null) await this.fire(name, trigger.name, due)
      }
  }

  /** Runs one function's timer now; null when it has none. */
  async run(name: string): Promise<Invocation | null> {
    const trigger = this.host.configs.get(name)?.triggers[0]
    return trigger ? this.fire(name, trigger.name, this.clock.now()) : null
  }

  /** The event as the platform's timer sends it. */
  private fire(name: string, triggerName: string, due: number): Promise<Invocation> {
    const Time = new Date(due).toISOString().replace('.000Z', 'Z')
    const event = { Type: 'Timer', TriggerName: triggerName, Time, Message: '' }
    return this.host.invoke(name, event, null, 'wx_trigger')
  }
}
