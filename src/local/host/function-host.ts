import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import type { VillageClock } from '../clock'
import { CallLog, type FunctionCall } from './call-log'
import { callEnvironment, eventOf, isDirect, platformEnvironment, type Caller } from './call-environment'
import * as faults from './faults'
import { readFunctions, type FunctionConfig } from './function-config'
import { Instance } from './instance'
import type { Outcome } from './job'
import { Pool, type Taken } from './pool'

export interface HostOptions {
  /** The folder with one built function a folder. */
  bundles: string
  workerFile: string
  clock: VillageClock
  /** The address of the database for one instance. */
  urlFor: (instance: string) => string
  keys: { secretId: string; secretKey: string }
  /** Variables of the functions' environment, as set in the console. */
  env: Record<string, string>
  /** Most instances of one function at once. */
  most: number
  /** Real ms after which an instance that nobody calls is cooled down; null, the default, keeps it. */
  idleMs?: number | null
  /** Most real ms until a bundle is loaded. */
  loadMs?: number
}

/** What the platform answers: a result with the instance that gave it, or its own error. */
export type Invocation = { result: unknown; worker: string } | faults.Fault

/** Most bytes of an event, as text of JSON (cloud.md §4). */
export const mostEventBytes = 100 * 1024

/** The platform's function rules of this product: `"tick": {"invoke": false}, "notify": {"invoke": false}`. */
const notForClients = new Set(['tick', 'notify'])

/** Starts instances of the built functions and gives each event to a free one, in order of arrival. */
export class FunctionHost {
  /** Each function's `config.json`. */
  readonly configs: ReadonlyMap<string, FunctionConfig>
  private readonly pools = new Map<string, Pool>()
  private readonly log = new CallLog()
  /** What each instance is doing, by its name. */
  private readonly running = new Map<string, Caller & { name: string }>()
  private made = 0

  /** @throws ConfigTrouble when a `config.json` cannot be honoured. */
  constructor(private readonly options: HostOptions) {
    this.configs = readFunctions(options.bundles)
  }

  /** Calls a function as a person (`openid`) or as the platform (`source` wx_trigger). */
  async invoke(
    name: string,
    event: unknown,
    openid: string | null,
    source = 'wx_client',
  ): Promise<Invocation> {
    const call: FunctionCall = {
      ...{ at: this.options.clock.now(), name, requestId: randomUUID(), source, openid },
      ...{ instance: null, coldMs: null, ms: 0, error: null },
    }
    const started = performance.now()
    const answer = await this.answerTo(call, event)
    call.ms = Math.round(performance.now() - started)
    if ('errCode' in answer) call.error = { errCode: answer.errCode, errMsg: answer.errMsg }
    this.log.add(call)
    return answer
  }

  /** A call that a function made while it ran in this instance: the person behind it stays the same. */
  invokeFrom(instance: string, name: string, event: unknown, source: string): Promise<Invocation> {
    return this.invoke(name, event, this.running.get(instance)?.openid ?? null, source)
  }

  /** Whether what runs in this instance has declared an interface of WeChat in its `config.json`. */
  mayCall(instance: string, api: string): boolean {
    const config = this.configs.get(instance.replace(/-\d+$/, ''))
    return config?.permissions.openapi.includes(api) ?? false
  }

  /** Has an instance ready before the first person waits for it. */
  warm(name: string): void {
    if (this.configs.has(name)) this.pool(name).warm()
  }

  /** The last 1,000 calls, oldest first. */
  calls(): FunctionCall[] {
    return this.log.list()
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.close()))
    this.pools.clear()
  }

  private async answerTo(call: FunctionCall, event: unknown): Promise<Invocation> {
    const { name, source } = call
    const config = this.configs.get(name)
    if (!config) return faults.notFound(name)
    if (notForClients.has(name) && isDirect(source)) return faults.notForClients(name)
    if (bytesOf(event) > mostEventBytes) return faults.eventTooLarge()
    const pool = this.pool(name)
    const taken = await pool.take()
    try {
      return answerOf(await this.run(call, event, taken, config), taken.instance.name, config)
    } finally {
      pool.release(taken.instance)
    }
  }

  private async run(
    call: FunctionCall,
    event: unknown,
    { instance, cold }: Taken,
    config: FunctionConfig,
  ): Promise<Outcome> {
    this.running.set(instance.name, call)
    const job = {
      requestId: call.requestId,
      event: JSON.stringify(eventOf(event, call)) as string | undefined,
      env: callEnvironment(call),
      clock: this.options.clock.state(),
    }
    try {
      return await instance.run(job, config.timeout * 1000)
    } finally {
      call.instance = instance.name
      call.coldMs = cold ? instance.coldMs : null
      this.running.delete(instance.name)
    }
  }

  private pool(name: string): Pool {
    const there = this.pools.get(name)
    if (there) return there
    const { most, idleMs = null } = this.options
    const pool = new Pool({ start: () => this.start(name), most, idleMs })
    this.pools.set(name, pool)
    return pool
  }

  private start(name: string): Instance {
    const { bundles, workerFile, clock, urlFor, keys, env, loadMs = 60_000 } = this.options
    const instance = `${name}-${++this.made}`
    return new Instance({
      name: instance,
      workerFile,
      bundle: path.resolve(bundles, name, 'index.js'),
      clock: clock.state(),
      env: { ...platformEnvironment(urlFor(instance), keys), ...env },
      memorySize: this.configs.get(name)?.memorySize ?? 256,
      loadMs,
    })
  }
}

/** An event that there was none of has no bytes. */
const bytesOf = (event: unknown): number =>
  event === undefined ? 0 : Buffer.byteLength(JSON.stringify(event))

function answerOf(outcome: Outcome, worker: string, config: FunctionConfig): Invocation {
  if (outcome.ended === 'result') return { result: JSON.parse(outcome.result) as unknown, worker }
  if (outcome.ended === 'timeout') return faults.timedOut(config.timeout)
  if (outcome.ended === 'memory') return faults.outOfMemory(config.memorySize)
  if (outcome.ended === 'too-large') return faults.resultTooLarge()
  return faults.failed(outcome.why)
}
