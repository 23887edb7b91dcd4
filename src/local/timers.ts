import type { VillageClock } from './clock'
import type { FunctionHost, Invocation } from './host/function-host'

/** A seven-field timer: second, minute, hour, day, month, weekday (0 Sunday), year; UTC+8 (cloud.md §4). */
export function isDueBetween(config: string, from: number, to: number): boolean {
  const [second = '0', minute = '*', hour = '*', day = '*', month = '*', weekday = '*', year = '*'] = config
    .trim()
    .split(/\s+/)
  const at = second === '*' ? 0 : Number(second.split(/[,/-]/)[0]) || 0
  const start = Math.floor(from / 60_000) * 60_000 + at * 1000
  for (let epoch = start; epoch <= to; epoch += 60_000) {
    if (epoch <= from) continue
    const local = new Date(epoch + 8 * 3600 * 1000)
    const dayFits = fits(day, local.getUTCDate())
    const weekdayFits = fits(weekday, local.getUTCDay())
    // When both day and weekday are set, either will do.
    const dateFits = day !== '*' && weekday !== '*' ? dayFits || weekdayFits : dayFits && weekdayFits
    if (
      dateFits &&
      fits(minute, local.getUTCMinutes()) &&
      fits(hour, local.getUTCHours()) &&
      fits(month, local.getUTCMonth() + 1) &&
      fits(year, local.getUTCFullYear())
    )
      return true
  }
  return false
}

function fits(field: string, value: number): boolean {
  return field.split(',').some((part) => {
    const [range = '*', step] = part.split('/')
    if (range === '*') return step === undefined || value % Number(step) === 0
    const [low, high = step === undefined ? low : '9999'] = range.split('-')
    const from = Number(low)
    return value >= from && value <= Number(high) && (value - from) % Number(step ?? 1) === 0
  })
}

/** The functions' timers: they follow the village's clock. */
export class Timers {
  private ticking: NodeJS.Timeout | null = null
  private seen: number

  constructor(
    private readonly host: FunctionHost,
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

  /** Runs each trigger once that fell due in between; going back runs none. */
  async catchUp(from: number, to: number): Promise<void> {
    this.seen = to
    for (const [name, config] of this.host.configs)
      for (const trigger of config.triggers ?? [])
        if (isDueBetween(trigger.config, from, to)) await this.fire(name, trigger.name)
  }

  /** Runs one function's timer now; null when it has none. */
  async run(name: string): Promise<Invocation | null> {
    const trigger = this.host.configs.get(name)?.triggers?.[0]
    return trigger ? this.fire(name, trigger.name) : null
  }

  private fire(name: string, triggerName: string): Promise<Invocation> {
    return this.host.invoke(name, { Type: 'Timer', TriggerName: triggerName }, null, 'wx_trigger')
  }
}
