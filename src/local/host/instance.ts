import { fork, type ChildProcess } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { ClockState } from '../clock'
import { megabyte, type Job, type Message, type Outcome } from './job'

export interface InstanceOptions {
  name: string
  workerFile: string
  bundle: string
  clock: ClockState
  env: Record<string, string>
  /** MB of the function's memory. */
  memorySize: number
  /** Most ms until the bundle is loaded; counts before, and not into, the time of the first call. */
  loadMs: number
}

/** One running instance of a function: a process of its own, so that whatever happens in it ends with it. */
export class Instance {
  readonly name: string
  dead = false
  /** Ms from its start until it was ready; null until then. */
  coldMs: number | null = null
  private readonly started = performance.now()
  private readonly child: ChildProcess
  private readonly exited: Promise<void>
  private readonly ready: Promise<void>
  private wake: () => void = () => undefined
  private waiting: { requestId: string; done: (outcome: Outcome) => void } | null = null
  private ending: Outcome | null = null
  /** What V8 writes before it gives up is not handed on. */
  private dying = false
  private outOfMemory = false

  constructor(private readonly options: InstanceOptions) {
    this.name = options.name
    this.child = processOf(options)
    const late = setTimeout(() => this.cut({ ended: 'timeout' }), options.loadMs)
    this.ready = new Promise<void>((ready) => (this.wake = ready)).finally(() => clearTimeout(late))
    this.exited = new Promise((gone) => this.child.once('exit', gone).once('error', gone))
    this.child.on('message', (message: Message) => this.hear(message))
    this.child.on('error', (error) => this.end({ ended: 'crash', why: error.message }))
    this.child.once('exit', () => (this.dead = true))
    this.child.once('close', () => this.end(this.endOfProcess()))
    if (this.child.stderr) createInterface(this.child.stderr).on('line', (line) => this.overhear(line))
  }

  /** Runs one job; the time limit counts in real time from when the instance is ready. */
  async run(job: Job, timeoutMs: number): Promise<Outcome> {
    await this.ready
    if (this.ending) return this.ending
    const timer = setTimeout(() => this.cut({ ended: 'timeout' }), timeoutMs)
    try {
      return await new Promise((done) => {
        this.waiting = { requestId: job.requestId, done }
        this.child.send(job)
      })
    } finally {
      clearTimeout(timer)
    }
  }

  /** Ends the process at once; over when it is gone. */
  async stop(): Promise<void> {
    this.dead = true
    this.child.kill('SIGKILL')
    await this.exited
  }

  private hear(message: Message): void {
    if (message.kind === 'ready') {
      this.coldMs = Math.round(performance.now() - this.started)
      this.wake()
    }
    if (message.kind === 'crash') this.end({ ended: 'crash', why: message.why })
    if (message.kind !== 'answer' || message.requestId !== this.waiting?.requestId) return
    // Memory outside of V8's heap is not cut while it grows, but told when the call has ended.
    if (message.buffers > this.options.memorySize * megabyte) this.cut({ ended: 'memory' })
    else this.finish(message.outcome)
  }

  private overhear(line: string): void {
    this.dying ||= /^(<--- Last few GCs|FATAL ERROR)/.test(line)
    this.outOfMemory ||= this.dying && line.includes('JavaScript heap out of memory')
    if (!this.dying) process.stderr.write(`${line}\n`)
  }

  private endOfProcess(): Outcome {
    return this.outOfMemory ? { ended: 'memory' } : { ended: 'crash', why: 'Process exited unexpectedly' }
  }

  private cut(outcome: Outcome): void {
    this.end(outcome)
    void this.stop()
  }

  private end(outcome: Outcome): void {
    this.dead = true
    this.ending ??= outcome
    this.finish(this.ending)
    this.wake()
  }

  private finish(outcome: Outcome): void {
    this.waiting?.done(outcome)
    this.waiting = null
  }
}

/** A process that keeps nobody waiting for its end. */
function processOf({ workerFile, bundle, clock, env, memorySize }: InstanceOptions): ChildProcess {
  const child = fork(workerFile, [bundle, JSON.stringify(clock)], {
    env,
    execArgv: [`--max-old-space-size=${memorySize}`],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  })
  child.unref()
  child.channel?.unref()
  ;(child.stderr as Socket | null)?.unref()
  return child
}
