import { randomBytes } from 'node:crypto'
import { runAggregate, type Stage } from './engine/aggregate'
import type { Query } from './engine/bounds'
import { clone, type Change, type Document, type DocumentId } from './engine/document'
import { checkUpdateNames } from './engine/field-names'
import { findIn, type Find, type Found } from './engine/find'
import { newDocument, replaced, updated } from './engine/update'
import { duplicateKey, PlatformError, requestFailed } from './errors'
import { Locks } from './locks'
import type { Store } from './store'
import { lockNames, Transactions, type Transaction } from './transactions'

/** How long a plain write waits for a transaction that holds its document, in real time. */
const LOCK_WAIT_MS = 10_000

export interface Modify {
  query: Query
  /** Operators (`$set`, `$inc` …), or with `replace` the new fields. */
  data: Record<string, unknown>
  replace: boolean
  multi: boolean
  upsert: boolean
}

export interface Modified {
  updated: number
  upserted: DocumentId | null
  /** The document afterwards, when it was one. */
  document: Document | null
  examined: number
  matched: number
}

interface Prepared<Result> {
  changes: Change[]
  result: Result
}

/** The document database: reads are immediate, writes wait for transactions that hold what they change. */
export class Database {
  private readonly locks = new Locks()
  readonly transactions: Transactions

  constructor(
    readonly store: Store,
    private readonly strict: boolean,
    transactionLifeMs?: number,
  ) {
    this.transactions = new Transactions(store, this.locks, transactionLifeMs)
  }

  find(collection: string, find: Find, transaction?: Transaction): Found {
    if (transaction) return transaction.find(collection, find, this.strict)
    return findIn(this.store.collection(collection), find, this.strict)
  }

  aggregate(collection: string, stages: Stage[]): Found {
    return runAggregate({ store: this.store, strict: this.strict }, collection, stages)
  }

  /**
   * Inserts in order; the first duplicate stops it, what came before it stays (as an ordered bulk insert does).
   * Answers the ids, made here where a document has none.
   */
  async insert(
    collection: string,
    documents: Record<string, unknown>[],
    transaction?: Transaction,
  ): Promise<DocumentId[]> {
    this.store.collection(collection)
    const ids: DocumentId[] = []
    for (const fields of documents) {
      const id = idOf(fields)
      const change = { collection, id, document: newDocument(fields, id) }
      this.refuseWrongPlaces(collection, change.document)
      if (transaction) {
        if (transaction.read(collection, id)) throw duplicateKey(collection, '_id_', { _id: id })
        transaction.write(change)
      } else {
        await this.writeWhenFree(() => {
          if (this.store.collection(collection).documents.has(id))
            throw duplicateKey(collection, '_id_', { _id: id })
          return { changes: [change], result: null }
        })
      }
      ids.push(id)
    }
    return ids
  }

  modify(collection: string, modify: Modify, transaction?: Transaction): Promise<Modified> {
    if (!modify.replace) checkUpdateNames(modify.data)
    if (!transaction) return this.writeWhenFree(() => this.prepareModify(collection, modify))
    const id = singleId(modify.query)
    const document = transaction.read(collection, id)
    const { changes, result } = this.changesOf(collection, modify, document ? [document] : [])
    for (const change of changes) transaction.write(change)
    return Promise.resolve(result)
  }

  async remove(
    collection: string,
    query: Query,
    multi: boolean,
    transaction?: Transaction,
  ): Promise<{ deleted: number; examined: number }> {
    if (!transaction) return this.writeWhenFree(() => this.prepareRemove(collection, query, multi))
    const id = singleId(query)
    if (!transaction.read(collection, id)) return { deleted: 0, examined: 1 }
    transaction.write({ collection, id, document: null })
    return { deleted: 1, examined: 1 }
  }

  documents(collection: string): Document[] {
    return clone([...this.store.collection(collection).documents.values()])
  }

  close(): void {
    this.transactions.close()
    this.store.close()
  }

  private prepareModify(collection: string, modify: Modify): Prepared<Modified> {
    const limit = modify.multi ? undefined : 1
    const { documents, examined } = this.find(collection, { query: modify.query, ...(limit && { limit }) })
    const { changes, result } = this.changesOf(collection, modify, documents)
    return { changes, result: { ...result, examined } }
  }

  private changesOf(collection: string, modify: Modify, found: Document[]): Prepared<Modified> {
    const { query, data, replace, upsert } = modify
    if (found.length === 0 && upsert) {
      const id = singleId(query)
      const change = { collection, id, document: newDocument(data, id) }
      this.refuseWrongPlaces(collection, change.document)
      const result = { updated: 0, upserted: id, document: change.document, examined: 0, matched: 0 }
      return { changes: [change], result }
    }
    const changes = found.flatMap((before): Change[] => {
      const document = replace ? replaced(before, data) : updated(before, data, query)
      if (document) this.refuseWrongPlaces(collection, document)
      return document ? [{ collection, id: before._id, document }] : []
    })
    const document = changes[0]?.document ?? found[0] ?? null
    const counts = { examined: found.length, matched: found.length }
    return { changes, result: { updated: changes.length, upserted: null, document, ...counts } }
  }

  private refuseWrongPlaces(collection: string, document: Document): void {
    for (const index of this.store.collection(collection).geoIndexes) index.refuseOthers(document)
  }

  private prepareRemove(
    collection: string,
    query: Query,
    multi: boolean,
  ): Prepared<{ deleted: number; examined: number }> {
    const { documents, examined } = this.find(collection, { query, ...(!multi && { limit: 1 }) })
    const changes = documents.map(({ _id }) => ({ collection, id: _id, document: null }))
    return { changes, result: { deleted: changes.length, examined } }
  }

  /** Decides and commits in one breath; waits while a transaction holds something, then decides anew. */
  private async writeWhenFree<Result>(prepare: () => Prepared<Result>): Promise<Result> {
    for (;;) {
      const { changes, result } = prepare()
      const names = changes.flatMap((change) => lockNames(this.store, change))
      if (!this.locks.heldByOther(names, null)) {
        this.store.commit(changes)
        return result
      }
      if (!(await this.locks.nextRelease(LOCK_WAIT_MS))) throw requestFailed('operation exceeded time limit')
    }
  }
}

function idOf({ _id }: Record<string, unknown>): DocumentId {
  if (_id === undefined) return randomBytes(16).toString('hex')
  if (typeof _id === 'string' || typeof _id === 'number') return _id
  throw new PlatformError('INVALID_PARAM', '_id must be a string or a number')
}

/** In a transaction, and for an upsert, the query names one document by its id and nothing else. */
function singleId(query: Query): DocumentId {
  const { _id } = query
  if (Object.keys(query).length === 1 && (typeof _id === 'string' || typeof _id === 'number')) return _id
  throw new PlatformError(
    'INVALID_PARAM',
    'a transaction works on single documents: the query must be one _id',
  )
}
