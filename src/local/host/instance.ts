import { Worker } from 'node:worker_threads'

/** One event for an instance, with the platform's variables of this call. */
export interface Job {
  event: unknown
  env: Record<string, string>
  requestId: string
}

/** What came of it: the result as JSON text, or what was thrown. */
export type JobResult = { result: string } | { error: string }

export interface InstanceOptions {
  name: string
  workerFile: string
  bundle: string
  clock: SharedArrayBuffer
  env: Record<string, string>
}

/** One running instance of a function. Its worker lives until it crashes, runs out of time, or the host closes. */
export class Instance {
  readonly name: string
  busy = false
  dead = false
  private readonly worker: Worker
  private waiting: ((result: JobResult | 'timeout' | 'crash') => void) | null = null

  constructor(options: InstanceOptions) {
    this.name = options.name
    this.worker = new Worker(options.workerFile, {
      env: options.env,
      workerData: { bundle: options.bundle, clock: options.clock },
    })
    this.worker.on('message', (message: JobResult | 'ready') => {
      if (message !== 'ready') this.finish(message)
    })
    this.worker.on('error', (error) => {
      console.error(this.name, error)
    })
    this.worker.on('exit', () => {
      this.dead = true
      this.finish('crash')
    })
    this.worker.unref()
  }

  /** Runs one job; the time limit is the function's own and counts in real time. */
  async run(job: Job, timeoutMs: number): Promise<JobResult | 'timeout' | 'crash'> {
    this.busy = true
    const timer = setTimeout(() => {
      this.finish('timeout')
      void this.stop()
    }, timeoutMs)
    try {
      return await new Promise((done) => {
        this.waiting = done
        this.worker.postMessage(job)
      })
    } finally {
      clearTimeout(timer)
      this.busy = false
    }
  }

  async stop(): Promise<void> {
    this.dead = true
    await this.worker.terminate()
  }

  private finish(result: JobResult | 'timeout' | 'crash'): void {
    this.waiting?.(result)
    this.waiting = null
  }
}
