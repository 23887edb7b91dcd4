import { randomUUID } from 'node:crypto'
import type { Find, Found } from './engine/find'
import { findIn } from './engine/find'
import type { Change, Document, DocumentId } from './engine/document'
import { byDistance } from './engine/geo/near'
import { nearIn } from './engine/geo/questions'
import { keyOf } from './engine/keys'
import { matcherOf } from './engine/matching'
import { sortDocuments } from './engine/order'
import { transactionBusy, transactionConflict, transactionGone } from './errors'
import type { Locks } from './locks'
import type { Store } from './store'

/** A transaction's life on the platform, in real time. */
export const TRANSACTION_LIFE_MS = 30_000

/** One open transaction: it sees the documents as they were at its start, and its own writes. */
export class Transaction {
  readonly id = randomUUID()
  busy = false
  private readonly writes = new Map<string, Change>()
  /** What others have changed since the start, as it was before; undefined = it did not exist. */
  private readonly before = new Map<string, { collection: string; document: Document | undefined }>()
  private readonly stopListening: () => void

  constructor(
    private readonly store: Store,
    private readonly locks: Locks,
  ) {
    this.stopListening = store.onChange((collection, id, document) => {
      const name = lockName(collection, id)
      if (!this.before.has(name)) this.before.set(name, { collection, document })
    })
  }

  read(collection: string, id: DocumentId): Document | undefined {
    const name = lockName(collection, id)
    const written = this.writes.get(name)
    if (written) return written.document ?? undefined
    const changed = this.before.get(name)
    return changed ? changed.document : this.store.collection(collection).documents.get(id)
  }

  /** Finds in the snapshot: what an index offers now, and whatever has been changed since, here or elsewhere. */
  find(collection: string, find: Find, strict: boolean): Found {
    const { query, order = {}, offset = 0, limit = Infinity } = find
    const now = findIn(this.store.collection(collection), { query }, strict)
    const ids = new Set(now.documents.map(({ _id }) => _id))
    for (const { collection: name, document } of this.before.values()) {
      if (name === collection && document) ids.add(document._id)
    }
    for (const write of this.writes.values()) if (write.collection === collection) ids.add(write.id)
    const matches = matcherOf(query)
    const documents = [...ids]
      .map((id) => this.read(collection, id))
      .filter((d) => d !== undefined && matches(d))
    const near = nearIn(query)
    const byOrder = Object.keys(order).length > 0 || !near
    const sorted = byOrder
      ? sortDocuments(documents as Document[], order)
      : byDistance(documents as Document[], near)
    return { documents: sorted.slice(offset, offset + limit), examined: now.examined }
  }

  /** Notes a write and holds the document; fails at once when another one holds it or has changed it. */
  write(change: Change): void {
    const names = lockNames(this.store, change)
    const changedSince = this.before.has(lockName(change.collection, change.id))
    if (changedSince || this.locks.heldByOther(names, this.id)) throw transactionConflict()
    const name = lockName(change.collection, change.id)
    const others = [...this.writes].filter(([written]) => written !== name).map(([, written]) => written)
    this.store.checkUnique([...others, change])
    this.locks.take(names, this.id)
    this.writes.set(name, change)
  }

  changes(): Change[] {
    return [...this.writes.values()]
  }

  end(): void {
    this.stopListening()
    this.locks.release(this.id)
  }
}

/** The open transactions; each ends by commit, rollback, a failed operation or its age. */
export class Transactions {
  private readonly open = new Map<string, { transaction: Transaction; timer: NodeJS.Timeout }>()

  constructor(
    private readonly store: Store,
    private readonly locks: Locks,
    private readonly lifeMs = TRANSACTION_LIFE_MS,
  ) {}

  begin(): string {
    const transaction = new Transaction(this.store, this.locks)
    const timer = setTimeout(() => this.rollback(transaction.id), this.lifeMs)
    timer.unref()
    this.open.set(transaction.id, { transaction, timer })
    return transaction.id
  }

  /** @throws TransactionNotExist when it has ended. */
  get(id: string): Transaction {
    const found = this.open.get(id)
    if (!found) throw transactionGone(id)
    return found.transaction
  }

  /**
   * Runs one operation of a transaction; a failed one ends it, as in MongoDB.
   * The short wait is the way to the database: a second operation that comes meanwhile is told "busy"
   * (`setImmediate`: whatever has reached this machine by then is heard first).
   */
  async run<Result>(
    id: string,
    operation: (transaction: Transaction) => Promise<Result> | Result,
  ): Promise<Result> {
    const transaction = this.get(id)
    if (transaction.busy) throw transactionBusy()
    transaction.busy = true
    await new Promise((resolve) => setTimeout(() => setImmediate(resolve), 5))
    try {
      return await operation(this.get(id))
    } catch (error) {
      this.rollback(id)
      throw error
    } finally {
      transaction.busy = false
    }
  }

  commit(transaction: Transaction): void {
    const changes = transaction.changes()
    this.rollback(transaction.id)
    this.store.commit(changes)
  }

  /** Ends a transaction without its writes; one that has ended already stays ended. */
  rollback(id: string): void {
    const found = this.open.get(id)
    if (!found) return
    clearTimeout(found.timer)
    this.open.delete(id)
    found.transaction.end()
  }

  close(): void {
    for (const id of [...this.open.keys()]) this.rollback(id)
  }
}

/** The name under which a document is held. */
export function lockName(collection: string, id: DocumentId): string {
  return `${collection}\n${keyOf(id)}`
}

/** Everything a change holds: its document, and the unique keys it would take. */
export function lockNames(store: Store, { collection, id, document }: Change): string[] {
  const names = [lockName(collection, id)]
  if (!document) return names
  for (const index of store.collection(collection).uniqueIndexes()) {
    for (const key of index.keysOf(document)) names.push(`${collection}\n${index.name}\n${key}`)
  }
  return names
}
