import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { schema } from '../cloud/platform/schema'
import { VillageClock } from './clock'
import { openDoors } from './doors/server'
import { openEmulator, PlatformError, type Emulator, type EmulatorOptions } from './emulator'
import { FunctionHost, type Invocation } from './host/function-host'
import { MessagePush } from './message-push'
import { personas } from './personas'
import { Timers } from './timers'

export interface LocalCloudOptions {
  /** Where everything is kept; null keeps it in memory. */
  dataFolder: string | null
  /** Flush each commit to the disk itself before it is answered (against power loss). Default false. */
  sync?: boolean
  /** 0 takes a free port. */
  port?: number
  /** The folder of the build; default `dist`. */
  dist?: string
  /** Serve the preview too. */
  preview?: boolean
  /** Epoch ms at which the village starts; default real time. */
  now?: number | null
  moving?: boolean
  /** Variables of the functions' environment. */
  env?: Record<string, string>
  /** Most instances of one function at once. */
  most?: number
  /** Milliseconds of a database call's way; for benches. */
  latencyMs?: number
  /** Real ms after which a transaction that nobody ends is rolled back; default as on the platform. */
  transactionLifeMs?: number
  /** Real ms after which an instance that nobody calls is cooled down; default: it stays. */
  idleMs?: number
  /** Most real ms until a function is loaded; default 60,000. */
  loadMs?: number
  /** Done inside before anybody can come in: the demo village is settled here. */
  settle?: (inside: InsideCloud) => Promise<void>
  onNotice?: (sentence: string) => void
  onFatal?: (error: Error) => void
}

/** What stands behind the doors: emulator, functions, clock. */
export interface InsideCloud {
  clock: VillageClock
  emulator: Emulator
  host: FunctionHost
  timers: Timers
  pushes: MessagePush
  /** Calls `api` or `office` as this account, past the door but through the very same function. */
  ask(name: string, event: unknown, openid: string): Promise<Invocation>
}

/** A running local WeChat cloud. */
export interface LocalCloud extends InsideCloud {
  url: string
  close(): Promise<void>
}

/** The phone that a button's code stands for: it names the persona, and behind a ~ which tap it was. */
function phoneOfPersona(code: string): string | null {
  const [name] = code.split('~')
  return personas.find(({ openid }) => name === `phone-${openid}`)?.phone ?? null
}

/** `cloud.callFunction` of one function to another: what the host refuses reaches the SDK in the platform's code. */
const betweenFunctions =
  (host: FunctionHost): EmulatorOptions['invoke'] =>
  async (name, event, source, instance) => {
    const answer = await host.invokeFrom(instance, name, event, source)
    if ('errCode' in answer) throw new PlatformError(answer.code, answer.errMsg)
    return answer.result
  }

/** Opens the local cloud over the built functions. */
export async function openLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const dist = path.resolve(options.dist ?? 'dist')
  const clock = new VillageClock(options.now ?? null, options.moving ?? true)
  const keys = { secretId: randomBytes(16).toString('hex'), secretKey: randomBytes(16).toString('hex') }
  const host = new FunctionHost({
    bundles: path.join(dist, 'cloud'),
    workerFile: path.join(dist, 'local/worker.js'),
    clock,
    urlFor: (instance) => emulator.urlFor(instance),
    keys,
    env: options.env ?? {},
    most: options.most ?? 4,
    idleMs: options.idleMs ?? null,
    ...(options.loadMs !== undefined && { loadMs: options.loadMs }),
  })
  const pushes = new MessagePush(host)
  const emulator = await openEmulator({
    dataFolder: options.dataFolder,
    ...(options.sync && { sync: options.sync }),
    now: () => clock.now(),
    schema,
    keys,
    latencyMs: options.latencyMs ?? 0,
    transactionLifeMs: options.transactionLifeMs,
    invoke: betweenFunctions(host),
    mayCall: (instance, api) => host.mayCall(instance, api),
    push: (event) => pushes.take(event),
    phoneOfCode: phoneOfPersona,
    ...(options.onNotice && { onNotice: options.onNotice }),
    ...(options.onFatal && { onFatal: options.onFatal }),
  })
  const timers = new Timers(host, clock)
  const ask: LocalCloud['ask'] = (name, event, openid) => host.invoke(name, event, openid)
  const inside = { emulator, host, clock, timers, pushes, ask }
  host.warm('api')
  await options.settle?.(inside)
  await pushes.deliver()
  const preview = options.preview ? path.join(dist, 'h5') : null
  const doors = await openDoors({ ...inside, preview }, options.port ?? 0)
  const url = `http://127.0.0.1:${doors.port}`
  emulator.setPublicBase(url)
  timers.start()
  return {
    ...inside,
    url,
    async close() {
      timers.stop()
      pushes.stop()
      await doors.close()
      await host.close()
      await emulator.close()
    },
  }
}
