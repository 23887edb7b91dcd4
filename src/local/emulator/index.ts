import type { CollectionSchema } from '../../cloud/platform/schema'
import type { Invoke } from './admin'
import { Calls, type CallRecord } from './calls'
import type { Outgrown } from './compactor'
import { Database } from './database'
import type { Collection } from './engine/collection'
import { noteChanges, type Noted } from './noted'
import { OpenApi, type MediaCheckPush, type OutboxEntry } from './openapi'
import { Server } from './server'
import type { Weather } from './weather'
import { Storage } from './storage'
import { Store } from './store'

export type { CallRecord } from './calls'
export { PlatformError } from './errors'
export type { StoredFile } from './storage'
export type { MediaCheckPush, OutboxEntry } from './openapi'
export type { Noted, NotedChange } from './noted'
export type { Weather } from './weather'

/** What a collection is, without its documents. */
export interface CollectionFacts {
  name: string
  documents: number
  /** The one on `_id` first. */
  indexes: { name: string; unique: boolean; fields: { path: string; direction: 1 | -1 }[] }[]
}

export interface EmulatorOptions {
  /** Where the log and the files lie; null = memory only, files in a temporary folder removed on close. */
  dataFolder: string | null
  /** Flush each commit to the disk itself before it is answered (against power loss). Default false. */
  sync?: boolean
  /** Whether a log of so many bytes is to be rewritten when so many of them live; for those who rewrite it often. */
  hasOutgrown?: Outgrown
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
  /** Real ms after which a transaction that nobody ends is rolled back; the platform's are 30 s. */
  transactionLifeMs?: number | undefined
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
  storage: Pick<
    Storage,
    'put' | 'putAs' | 'isOwn' | 'read' | 'remove' | 'signedUrl' | 'open' | 'fileIdOf' | 'list'
  >
  /** Where links to files lead: the host's address. */
  setPublicBase(url: string): void
  /** Every collection with the number of its documents and its indexes. */
  collections(): CollectionFacts[]
  /** Copies of a collection's documents. */
  documents(collection: string): unknown[]
  /** Notes every change of a document from now on. */
  note(): Noted
  /** Lets database calls go wrong from now on as this says; null is fair weather again. */
  setWeather(weather: Weather | null): void
  close(): Promise<void>
}

/**
 * Opens a WeChat cloud for the unmodified wx-server-sdk on a free port of this machine.
 * @throws Error with one plain Chinese sentence when the data folder's log is damaged in the middle.
 */
export async function openEmulator(options: EmulatorOptions): Promise<Emulator> {
  const { dataFolder, sync, hasOutgrown, now, schema, keys, invoke, strict = true, latencyMs = 0 } = options
  const onFatal = (error: Error): void => {
    server.stop()
    options.onFatal?.(error)
  }
  const onNotice = options.onNotice ?? ignore
  const store = new Store({ dataFolder, sync, hasOutgrown, schema, onNotice, onFatal })
  const database = new Database(store, strict, options.transactionLifeMs)
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
    collections: () => store.names().map((name) => factsOf(store.collection(name))),
    documents: (collection) => database.documents(collection),
    note: () => noteChanges(store),
    setWeather: (weather) => server.setWeather(weather),
    close: async () => {
      await server.close()
      database.close()
      storage.close()
    },
  }
}

function factsOf({ name, documents, indexes }: Collection): CollectionFacts {
  const told = indexes.map(({ name: index, unique, fields }) => ({
    ...{ name: index, unique: unique || index === '_id_1' },
    fields: fields.map(({ path, direction }) => ({ path, direction })),
  }))
  return { name, documents: documents.size, indexes: told }
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
