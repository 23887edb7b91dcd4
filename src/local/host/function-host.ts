import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { VillageClock } from '../clock'
import { Instance, type Job, type JobResult } from './instance'

/** `config.json` of a function, as far as the platform reads it. */
interface FunctionConfig {
  /** Seconds; the platform's default is 3. */
  timeout?: number
  triggers?: { name: string; type: 'timer'; config: string }[]
}

export interface HostOptions {
  /** The folder with one built function a folder. */
  bundles: string
  workerFile: string
  clock: VillageClock
  /** The address of the database for one worker. */
  urlFor: (worker: string) => string
  keys: { secretId: string; secretKey: string }
  /** Variables of the functions' environment, as set in the console. */
  env: Record<string, string>
  /** Most instances of one function at once. */
  most: number
}

/** What the platform answers: a result, or its own error. */
export type Invocation = { result: unknown; worker: string } | { errCode: number; errMsg: string }

const megabyte = 1024 * 1024

/** Starts instances of the built functions and gives each event to a free one, in order of arrival. */
export class FunctionHost {
  readonly configs = new Map<string, FunctionConfig>()
  private readonly pools = new Map<string, Instance[]>()
  private readonly queues = new Map<string, (() => void)[]>()
  private made = 0

  constructor(private readonly options: HostOptions) {
    for (const name of readdirSync(options.bundles)) {
      const file = path.join(options.bundles, name, 'config.json')
      if (existsSync(file)) this.configs.set(name, JSON.parse(readFileSync(file, 'utf8')) as FunctionConfig)
    }
  }

  /** Calls a function as a person (`openid`) or as the platform (`source` wx_trigger). */
  async invoke(
    name: string,
    event: unknown,
    openid: string | null,
    source = 'wx_client',
  ): Promise<Invocation> {
    const config = this.configs.get(name)
    if (!config) return { errCode: -501000, errMsg: `FunctionName parameter could not be found: ${name}` }
    const instance = await this.freeInstance(name)
    const job: Job = { event, env: callEnvironment(openid, source), requestId: randomUUID() }
    const result = await instance.run(job, (config.timeout ?? 3) * 1000)
    this.release(name)
    return this.answer(instance, result, config)
  }

  /** Has an instance ready before the first person waits for it. */
  warm(name: string): void {
    if (this.configs.has(name) && this.pool(name).length === 0) this.pool(name).push(this.start(name))
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].flat().map((instance) => instance.stop()))
    this.pools.clear()
  }

  private answer(
    instance: Instance,
    result: JobResult | 'timeout' | 'crash',
    config: FunctionConfig,
  ): Invocation {
    if (result === 'timeout')
      return { errCode: -504003, errMsg: `Invoking task timed out after ${config.timeout ?? 3} seconds` }
    if (result === 'crash')
      return { errCode: -504002, errMsg: 'functions execute fail: the instance stopped' }
    if ('error' in result) return { errCode: -504002, errMsg: `functions execute fail: ${result.error}` }
    if (result.result.length > megabyte) return { errCode: -604001, errMsg: 'response size exceeds 1 MB' }
    return { result: JSON.parse(result.result) as unknown, worker: instance.name }
  }

  private async freeInstance(name: string): Promise<Instance> {
    for (;;) {
      const living = this.pool(name).filter((instance) => !instance.dead)
      this.pools.set(name, living)
      const free = living.find((instance) => !instance.busy)
      if (free) return reserved(free)
      if (living.length < this.options.most) {
        const started = this.start(name)
        living.push(started)
        return reserved(started)
      }
      await new Promise<void>((go) => this.queue(name).push(go))
    }
  }

  private release(name: string): void {
    this.queue(name).shift()?.()
  }

  private pool(name: string): Instance[] {
    return this.pools.get(name) ?? this.pools.set(name, []).get(name) ?? []
  }

  private queue(name: string): (() => void)[] {
    return this.queues.get(name) ?? this.queues.set(name, []).get(name) ?? []
  }

  private start(name: string): Instance {
    const { options } = this
    const worker = `${name}-${++this.made}`
    return new Instance({
      name: worker,
      workerFile: options.workerFile,
      bundle: path.resolve(options.bundles, name, 'index.js'),
      clock: options.clock.memory,
      env: { ...platformEnvironment(options.urlFor(worker), options.keys), ...options.env },
    })
  }
}

function reserved(instance: Instance): Instance {
  instance.busy = true
  return instance
}

/** The variables that the platform itself sets for every instance (cloud.md §0). */
function platformEnvironment(url: string, keys: HostOptions['keys']): Record<string, string> {
  return {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
    TENCENTCLOUD_SECRETID: keys.secretId,
    TENCENTCLOUD_SECRETKEY: keys.secretKey,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: url }),
    NODE_NO_WARNINGS: '1',
    SILENCE: 'true',
  }
}

function callEnvironment(openid: string | null, source: string): Record<string, string> {
  return {
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_CLIENTIP',
    ...(openid !== null && { WX_OPENID: openid }),
    WX_APPID: 'wxlocal',
    WX_CLIENTIP: '127.0.0.1',
    TCB_SOURCE: source,
    ...(source === 'wx_trigger' && { TRIGGER_SRC: 'timer' }),
  }
}
