import type { CollectionSchema } from '../../cloud/platform/schema'
import type { Invoke } from './admin'
import { Calls, type CallRecord } from './calls'
import { Database } from './database'
import { OpenApi, type MediaCheckPush, type OutboxEntry } from './openapi'
import { Server } from './server'
import { Storage } from './storage'
import { Store } from './store'

export type { CallRecord } from './calls'
export { PlatformError } from './errors'
export type { MediaCheckPush, OutboxEntry } from './openapi'

export interface EmulatorOptions {
  /** Where the log and the files lie; null = memory only, files in a temporary folder removed on close. */
  dataFolder: string | null
  /** Village clock, epoch ms: server dates and the expiry of links follow it. */
  now: () => number
  /** Only these collections exist (and those that a function makes). */
  schema: CollectionSchema[]
  /** Requests must be signed with these; the age of a signature is checked against the host's own clock. */
  keys: { secretId: string; secretKey: string }
  /** Carries out `cloud.callFunction` from inside a function. */
  invoke?: Invoke
  /** Whether the function that runs as this worker has declared an interface of WeChat; default: all have. */
  mayCall?: (worker: string, api: string) => boolean
  /** Whether somebody has agreed to one more message of a template; default: everybody has. */
  subscribed?: (openid: string, templateId: string) => boolean
  /** The phone that a getPhoneNumber code stands for. */
  phoneOfCode?: (code: string) => string | null
  /** Takes what WeChat will push later: the verdict on a picture. */
  push?: (event: MediaCheckPush) => void
  /** Refuses reads that no index serves or that look at far more than they return. Default true. */
  strict?: boolean
  /** Milliseconds that every database call takes on its way, as between a function and the cloud. Default 0. */
  latencyMs?: number
  /** Hears what happened at opening, in one Chinese sentence. */
  onNotice?: (sentence: string) => void
  /** Hears that the log could not be written; the emulator has stopped serving. */
  onFatal?: (error: Error) => void
}

export interface Emulator {
  /** Its own free port on 127.0.0.1. */
  port: number
  /** The URL of one worker, for `TCB_CONTEXT_CNFG={"URL": …}`. */
  urlFor(worker: string): string
  /** The last 5,000 database calls, oldest first. */
  calls(): CallRecord[]
  /** `database.*` calls of a worker since the start. */
  callCount(worker: string): number
  /** Answers how to stop listening. */
  onCall(listener: (call: CallRecord) => void): () => void
  /** What WeChat's interfaces were asked. */
  outbox(): OutboxEntry[]
  storage: Pick<Storage, 'put' | 'putAs' | 'isOwn' | 'read' | 'remove' | 'signedUrl' | 'open' | 'fileIdOf'>
  /** Where links to files lead: the host's address. */
  setPublicBase(url: string): void
  /** Copies of a collection's documents. */
  documents(collection: string): unknown[]
  close(): Promise<void>
}

/**
 * Opens a WeChat cloud for the unmodified wx-server-sdk on a free port of this machine.
 * @throws Error with one plain Chinese sentence when the data folder's log is damaged in the middle.
 */
export async function openEmulator(options: EmulatorOptions): Promise<Emulator> {
  const { dataFolder, now, schema, keys, invoke, strict = true, latencyMs = 0 } = options
  const onFatal = (error: Error): void => {
    server.stop()
    options.onFatal?.(error)
  }
  const store = new Store({ dataFolder, schema, onNotice: options.onNotice ?? ignore, onFatal })
  const database = new Database(store, strict)
  const storage = new Storage({ dataFolder, now, publicBase: '' })
  const calls = new Calls()
  const openapi = new OpenApi({
    now,
    mayCall: options.mayCall ?? (() => true),
    subscribed: options.subscribed ?? (() => true),
    phoneOfCode: onceEach(options.phoneOfCode ?? (() => null)),
    bytesBehind: (url) => storage.behind(url),
    push: options.push ?? ignore,
  })
  const server = new Server({ database, storage, calls, now, invoke, openapi, keys, latencyMs })
  await server.listen()
  storage.setPublicBase(server.base())
  return {
    port: server.port,
    urlFor: (worker) => `${server.base()}/admin/${worker}`,
    calls: () => calls.list(),
    callCount: (worker) => calls.count(worker),
    onCall: (listener) => calls.onCall(listener),
    outbox: () => openapi.outbox(),
    storage,
    setPublicBase: (url) => storage.setPublicBase(url),
    documents: (collection) => database.documents(collection),
    close: async () => {
      await server.close()
      database.close()
      storage.close()
    },
  }
}

/** WeChat takes a phone button's code once only. */
function onceEach(phoneOfCode: (code: string) => string | null): (code: string) => string | null {
  const spent = new Set<string>()
  return (code) => {
    const phone = spent.has(code) ? null : phoneOfCode(code)
    if (phone !== null) spent.add(code)
    return phone
  }
}

function ignore(): void {
  return
}
