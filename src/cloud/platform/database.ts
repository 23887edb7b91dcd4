import { cloud } from './sdk'
import { isBusy, isConflict, isDuplicate, Busy } from './errors'

type Document = Record<string, unknown>
type Direction = 'asc' | 'desc'
export type Where = Record<string, unknown>

/** How a list is read. */
export interface Reading {
  order?: [field: string, direction: Direction][]
  /** At most 1,000, as on the platform; said always, so that nothing is cut at 100 unseen. */
  limit: number
  skip?: number
  /** Only these fields. */
  fields?: Record<string, true>
}

// The SDK's own types say `any` everywhere; these are the parts that we use.
interface Query {
  where(where: Where): Query
  orderBy(field: string, direction: Direction): Query
  limit(n: number): Query
  skip(n: number): Query
  field(fields: Record<string, true>): Query
  get(): Promise<{ data: unknown[] }>
  count(): Promise<{ total: number }>
  update(change: { data: Document }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}
interface Reference {
  get(): Promise<{ data: unknown }>
  set(change: { data: Document }): Promise<unknown>
  update(change: { data: Document }): Promise<{ stats: { updated: number } }>
  remove(): Promise<unknown>
}
interface Collection extends Query {
  doc(id: string): Reference
  add(change: { data: Document | Document[] }): Promise<unknown>
  aggregate(): Pipeline
}
/** The SDK's aggregate builder, as far as we use it. */
export interface Pipeline {
  match(where: Where): Pipeline
  lookup(join: { from: string; localField: string; foreignField: string; as: string }): Pipeline
  project(fields: Document): Pipeline
  group(by: Document): Pipeline
  sort(order: Record<string, 1 | -1>): Pipeline
  limit(n: number): Pipeline
  end(): Promise<{ list: unknown[] }>
}
interface Database {
  collection(name: string): Collection
  command: Command
  startTransaction(): Promise<RawTransaction>
}
interface RawTransaction {
  collection(name: string): { doc(id: string): Reference; add(change: { data: Document }): Promise<unknown> }
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}
/** Operators for guards and changes. */
export interface Command {
  in(values: unknown[]): unknown
  nin(values: unknown[]): unknown
  gte(value: unknown): unknown
  gt(value: unknown): unknown
  lt(value: unknown): unknown
  lte(value: unknown): unknown
  neq(value: unknown): unknown
  exists(there: boolean): unknown
  set(value: unknown): unknown
  remove(): unknown
  inc(by: number): unknown
  push(values: unknown): unknown
  pull(value: unknown): unknown
  addToSet(value: unknown): unknown
  or(...parts: unknown[]): unknown
  and(...parts: unknown[]): unknown
}

const db = cloud.database({ throwOnNotFound: false } as never) as unknown as Database

/** The SDK's operators. */
export const command: Command = db.command

/** A filter with `undefined` in it would silently lose that condition (cloud.md §1.6, trap 3): a bug, so it throws. */
export function refuseUndefined(value: unknown, path = 'filter'): void {
  if (value === undefined) throw new Error(`${path} is undefined: the condition would be dropped`)
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return
  for (const [key, part] of Object.entries(value)) refuseUndefined(part, `${path}.${key}`)
}

async function asked<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question()
  } catch (error) {
    if (isBusy(error)) throw new Busy((error as Error).message)
    throw error
  }
}

/** One document by id, or null. */
export async function getOne<T>(collection: string, id: string): Promise<T | null> {
  const { data } = await asked(() => db.collection(collection).doc(id).get())
  return (data as T | undefined) ?? null
}

/** Documents that match, in order, at most `limit`. */
export async function find<T>(collection: string, where: Where, reading: Reading): Promise<T[]> {
  refuseUndefined(where)
  let query = db.collection(collection).where(where).limit(reading.limit)
  for (const [field, direction] of reading.order ?? []) query = query.orderBy(field, direction)
  if (reading.skip) query = query.skip(reading.skip)
  if (reading.fields) query = query.field(reading.fields)
  return (await asked(() => query.get())).data as T[]
}

/** How many documents match. */
export async function count(collection: string, where: Where): Promise<number> {
  refuseUndefined(where)
  return (await asked(() => db.collection(collection).where(where).count())).total
}

/** Adds a document under its own `_id`; `exists` when that id or a unique value is taken. */
export async function add(
  collection: string,
  document: Document & { _id: string },
): Promise<'added' | 'exists'> {
  try {
    await asked(() => db.collection(collection).add({ data: document }))
    return 'added'
  } catch (error) {
    if (isDuplicate(error)) return 'exists'
    throw error
  }
}

/** Adds many new documents at once; `exists` when one of them is there, and then nothing is known of the rest. */
export async function addAll(
  collection: string,
  documents: (Document & { _id: string })[],
): Promise<'added' | 'exists'> {
  try {
    await asked(() => db.collection(collection).add({ data: documents }))
    return 'added'
  } catch (error) {
    if (isDuplicate(error)) return 'exists'
    throw error
  }
}

/**
 * Changes every document that still matches, and says how many changed. One matching document is changed
 * atomically: this is how seats are taken and states move (architecture §4.2).
 */
export async function updateWhere(collection: string, where: Where, change: Document): Promise<number> {
  refuseUndefined(where)
  refuseUndefined(change, 'change')
  if (Object.keys(where).length === 0) throw new Error('an update without a filter would change everything')
  return (await asked(() => db.collection(collection).where(where).update({ data: change }))).stats.updated
}

/** Writes a whole document under its id, whatever was there. */
export async function setOne(collection: string, id: string, document: Document): Promise<void> {
  await asked(() => db.collection(collection).doc(id).set({ data: document }))
}

/** Removes what matches and says how many were removed. */
export async function removeWhere(collection: string, where: Where): Promise<number> {
  refuseUndefined(where)
  if (Object.keys(where).length === 0) throw new Error('a removal without a filter would remove everything')
  return (await asked(() => db.collection(collection).where(where).remove())).stats.removed
}

/** Runs an aggregate and gives its rows. */
export async function aggregate<T>(
  collection: string,
  build: (pipeline: Pipeline) => Pipeline,
): Promise<T[]> {
  return (await asked(() => build(db.collection(collection).aggregate()).end())).list as T[]
}

/** The only acts that carry the transaction: single documents by id, one after the other (traps 2 and 4). */
export interface Transaction {
  get<T>(collection: string, id: string): Promise<T | null>
  add(collection: string, document: Document & { _id: string }): Promise<void>
  update(collection: string, id: string, change: Document): Promise<void>
}

const attempts = 5

/** Runs `work` in a transaction and tries again when another was faster; for rare administration only. */
export async function inTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const raw = await asked(() => db.startTransaction())
    try {
      const result = await work(withTransaction(raw))
      await raw.commit()
      return result
    } catch (error) {
      await raw.rollback().catch(() => undefined)
      if (!isConflict(error)) throw error
      if (attempt === attempts) throw new Busy('the same documents are being changed by others')
      await new Promise((done) => setTimeout(done, 20 * attempt * (1 + Math.random())))
    }
  }
}

function withTransaction(raw: RawTransaction): Transaction {
  return {
    async get<T>(collection: string, id: string) {
      const { data } = await raw.collection(collection).doc(id).get()
      return (data as T | undefined) ?? null
    },
    async add(collection, document) {
      await raw.collection(collection).add({ data: document })
    },
    async update(collection, id, change) {
      refuseUndefined(change, 'change')
      await raw.collection(collection).doc(id).update({ data: change })
    },
  }
}
