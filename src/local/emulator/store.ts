import fs from 'node:fs'
import path from 'node:path'
import type { CollectionSchema } from '../../cloud/platform/schema'
import { decode, encode } from './codec'
import { Compactor, hasOutgrown, type Outgrown } from './compactor'
import { Collection } from './engine/collection'
import { keyOf } from './engine/keys'
import type { Change, Document, DocumentId } from './engine/document'
import { duplicateKey, PlatformError } from './errors'
import { LiveBytes, type Entry } from './live-bytes'
import { Log } from './log'

export interface StoreOptions {
  /** null keeps everything in memory. */
  dataFolder: string | null
  /** Flush each commit to the disk itself before it is acknowledged. Default false. */
  sync?: boolean | undefined
  /** When the log is rewritten; the default is `hasOutgrown`. */
  hasOutgrown?: Outgrown | undefined
  schema: readonly CollectionSchema[]
  onNotice: (sentence: string) => void
  onFatal: (error: Error) => void
}

/** Hears of each document just before it changes; `before` is undefined when there was none. */
export type ChangeListener = (collection: string, id: DocumentId, before: Document | undefined) => void

/** The collections and their log: a commit is checked, written down, then applied; never in memory only. */
export class Store {
  private readonly collections = new Map<string, Collection>()
  private readonly log: Log | null
  private readonly compactor: Compactor | null
  private readonly live = new LiveBytes()
  private readonly listeners = new Set<ChangeListener>()
  /** Closed, or a commit could not be written down: nothing is written any more. */
  private ended = false

  constructor(private readonly options: StoreOptions) {
    for (const collection of options.schema) this.collections.set(collection.name, new Collection(collection))
    this.log = options.dataFolder === null ? null : this.openLog(options.dataFolder)
    this.compactor = this.log && this.compactorOf(this.log)
    for (const collection of this.collections.values()) collection.fillIndexes()
    this.compactor?.consider(this.live.total)
  }

  /** @throws the platform's -502005 for a collection that nobody made. */
  collection(name: string): Collection {
    const collection = this.collections.get(name)
    if (collection) return collection
    throw new PlatformError('DATABASE_COLLECTION_NOT_EXIST', `Db or Table not exist: ${name}`)
  }

  /** The names of all collections, those of the schema first. */
  names(): string[] {
    return [...this.collections.keys()]
  }

  /** Makes a collection without indexes of its own. */
  addCollection(name: string): void {
    if (this.collections.has(name)) {
      throw new PlatformError('DATABASE_COLLECTION_ALREADY_EXIST', `Table exist: ${name}`)
    }
    this.write([[name]])
    this.collections.set(name, new Collection({ name, indexes: [] }))
  }

  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /**
   * Makes all changes or none. Their order does not matter; each document comes once.
   * @throws E11000 when a unique index would hold a key twice; SYS_ERR when the log cannot be written.
   */
  commit(changes: readonly Change[]): void {
    if (changes.length === 0) return
    this.checkArrays(changes)
    this.checkUnique(changes)
    this.write(
      changes.map(({ collection, id, document }) =>
        document ? [collection, id, document] : [collection, id],
      ),
    )
    for (const { collection, id, document } of changes) {
      const { documents } = this.collection(collection)
      for (const listener of this.listeners) listener(collection, id, documents.get(id))
      this.collection(collection).put(id, document)
    }
    this.compactor?.consider(this.live.total)
  }

  /** @throws E11000 when a unique key of a change is held by a document that the changes leave alone, or by another change. */
  checkUnique(changes: readonly Change[]): void {
    const changed = new Set(changes.map(({ collection, id }) => collection + keyOf(id)))
    const taken = new Set<string>()
    for (const { collection, document } of changes) {
      if (!document) continue
      for (const index of this.collection(collection).uniqueIndexes()) {
        for (const key of index.keysOf(document)) {
          const held = index.holdersOf(key).some((id) => !changed.has(collection + keyOf(id)))
          const name = `${collection}\n${index.name}\n${key}`
          if (held || taken.has(name))
            throw duplicateKey(collection, index.name, keyFields(index.fields, document))
          taken.add(name)
        }
      }
    }
  }

  private checkArrays(changes: readonly Change[]): void {
    for (const { collection, document } of changes) {
      const compound = this.collection(collection).indexes.filter(({ fields }) => fields.length > 1)
      if (document) for (const index of compound) index.refuseParallelArrays(document)
    }
  }

  /** Closes the log; what is being rewritten is thrown away. */
  close(): void {
    this.ended = true
    this.compactor?.stop()
    this.log?.close()
  }

  private write(entries: readonly Entry[]): void {
    if (this.ended) throw new PlatformError('SYS_ERR', 'the data folder cannot be written')
    if (!this.log) return
    try {
      this.live.note(entries, this.append(this.log, encode(entries)))
    } catch (error) {
      this.ended = true
      const cause = error instanceof Error ? error : new Error(String(error))
      this.options.onFatal(cause)
      throw new PlatformError('SYS_ERR', `the data folder cannot be written: ${cause.message}`)
    }
  }

  /** On a disk that is full the log comes first: a half-rewritten one gives its place back. */
  private append(log: Log, text: string): number {
    try {
      return log.append(text)
    } catch (error) {
      if (!this.compactor?.stop()) throw error
      return log.append(text)
    }
  }

  private openLog(folder: string): Log {
    fs.mkdirSync(folder, { recursive: true })
    const replay = (text: string, bytes: number): void => this.replay(decode(text, 0) as Entry[], bytes)
    return Log.open(path.join(folder, 'data.log'), replay, this.tellTorn, this.options.sync)
  }

  private compactorOf(log: Log): Compactor {
    const { onNotice } = this.options
    const collections = (): Iterable<Collection> => this.collections.values()
    return new Compactor(log, {
      hasOutgrown: this.options.hasOutgrown ?? hasOutgrown,
      onNotice,
      collections,
    })
  }

  private readonly tellTorn = (bytes: number): void => {
    this.options.onNotice(`上次写到一半的最后一条记录（${bytes} 字节）已去掉，其余数据完好。`)
  }

  private replay(entries: readonly Entry[], bytes: number): void {
    this.live.note(entries, bytes)
    for (const [name, id, document] of entries) {
      const collection = this.collections.get(name) ?? new Collection({ name, indexes: [] })
      this.collections.set(name, collection)
      if (id === undefined) continue
      if (document) collection.documents.set(id, document as Document)
      else collection.documents.delete(id)
    }
  }
}

function keyFields(fields: readonly { path: string }[], document: Document): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ path: field }) => [field, document[field] ?? null]))
}
