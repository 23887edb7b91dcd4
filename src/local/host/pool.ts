import type { Instance } from './instance'

export interface PoolOptions {
  start: () => Instance
  /** Most instances at once. */
  most: number
  /** Real ms after which an instance that nobody calls is cooled down; null keeps it. */
  idleMs: number | null
}

/** An instance for one call, and whether it was started for it. */
export interface Taken {
  instance: Instance
  cold: boolean
}

/** The instances of one function: each handles one event at a time, waiting events are served in order of arrival. */
export class Pool {
  private readonly free: Instance[] = []
  private readonly waiting: ((taken: Taken) => void)[] = []
  private readonly living = new Set<Instance>()
  private readonly idle = new Map<Instance, NodeJS.Timeout>()

  constructor(private readonly options: PoolOptions) {}

  /** Has an instance ready before the first event. */
  warm(): void {
    if (this.living.size === 0) this.rest(this.start())
  }

  take(): Promise<Taken> {
    this.bury()
    const instance = this.free.pop()
    if (instance) {
      clearTimeout(this.idle.get(instance))
      return Promise.resolve({ instance, cold: false })
    }
    if (this.living.size < this.options.most) return Promise.resolve({ instance: this.start(), cold: true })
    return new Promise((taken) => this.waiting.push(taken))
  }

  /** Gives an instance back; one that has died is replaced only when somebody waits. */
  release(instance: Instance): void {
    const next = this.waiting.shift()
    if (!instance.dead) {
      if (next) next({ instance, cold: false })
      else this.rest(instance)
      return
    }
    this.living.delete(instance)
    next?.({ instance: this.start(), cold: true })
  }

  async close(): Promise<void> {
    for (const timer of this.idle.values()) clearTimeout(timer)
    await Promise.all([...this.living].map((instance) => instance.stop()))
  }

  private start(): Instance {
    const instance = this.options.start()
    this.living.add(instance)
    return instance
  }

  private rest(instance: Instance): void {
    this.free.push(instance)
    const { idleMs } = this.options
    if (idleMs === null) return
    const cool = (): void => {
      this.free.splice(this.free.indexOf(instance), 1)
      this.living.delete(instance)
      void instance.stop()
    }
    this.idle.set(instance, setTimeout(cool, idleMs).unref())
  }

  /** Forgets those that died while nobody called them. */
  private bury(): void {
    for (const instance of this.free.filter(({ dead }) => dead)) {
      clearTimeout(this.idle.get(instance))
      this.free.splice(this.free.indexOf(instance), 1)
      this.living.delete(instance)
    }
  }
}
