import { decode, encode } from './codec'
import type { Stage } from './engine/aggregate'
import type { Query } from './engine/bounds'
import { project } from './engine/projection'
import type { Order } from './engine/planner'
import type { Database } from './database'
import { PlatformError } from './errors'
import type { Transaction } from './transactions'

/** The body of a request; what an action does not need it does not read. */
export interface DatabaseRequest {
  collectionName?: string
  transactionId?: string
  query?: string
  queryType?: 'WHERE' | 'DOC'
  order?: string
  offset?: number
  limit?: number
  projection?: string
  data?: string | string[]
  multi?: boolean
  merge?: boolean
  upsert?: boolean
  stages?: { stageKey: string; stageValue: string }[]
}

/** What goes back to the SDK, and what it cost. */
export interface ActionResult {
  answer: Record<string, unknown>
  examined: number
  returned: number
}

type Action = (
  database: Database,
  request: DatabaseRequest,
  now: number,
) => Promise<ActionResult> | ActionResult

const DEFAULT_LIMIT = 100
const MOST = 1000

/** Every `database.*` action of the SDK by its name on the wire; `now` is the village clock (server dates). */
export const databaseActions: Record<string, Action | undefined> = {
  'database.addCollection': (database, request) => {
    database.store.addCollection(nameIn(request))
    return result({}, 0, 0)
  },

  'database.insertDocument': async (database, request, now) => {
    const documents = [request.data ?? []].flat().map((text) => asFields(decode(text, now)))
    const insertedIds = await inTransaction(database, request, (transaction) =>
      database.insert(nameIn(request), documents, transaction),
    )
    return result({ data: { insertedIds } }, 0, insertedIds.length)
  },

  'database.getDocument': async (database, request, now) => {
    const { offset = 0, limit = DEFAULT_LIMIT } = request
    if (!(limit >= 0 && offset >= 0))
      throw new PlatformError('INVALID_PARAM', 'limit and skip must not be negative')
    const find = {
      query: queryIn(request, now),
      order: (request.order ? decode(request.order, now) : {}) as Order,
      offset,
      limit: request.queryType === 'DOC' ? 1 : Math.min(limit, MOST),
    }
    const found = await inTransaction(database, request, (transaction) =>
      database.find(nameIn(request), find, transaction),
    )
    const projection = request.projection ? (decode(request.projection, now) as Query) : {}
    const list = project(found.documents, projection, find.query).map(encode)
    return result({ data: { list }, offset, limit: find.limit }, found.examined, list.length)
  },

  'database.calculateDocument': (database, request, now) => {
    const { documents, examined } = database.find(nameIn(request), { query: queryIn(request, now) })
    return result({ data: { total: documents.length } }, examined, documents.length)
  },

  'database.modifyDocument': async (database, request, now) => {
    const modify = {
      query: queryIn(request, now),
      data: dataIn(request, now),
      replace: request.merge === false,
      multi: request.multi ?? false,
      upsert: request.upsert ?? false,
    }
    const done = await inTransaction(database, request, (transaction) =>
      database.modify(nameIn(request), modify, transaction),
    )
    const upserted = done.upserted === null ? {} : { upsert_id: done.upserted }
    return result({ data: { updated: done.updated, ...upserted } }, done.examined, done.matched)
  },

  'database.modifyAndReturnDoc': async (database, request, now) => {
    const modify = {
      query: queryIn(request, now),
      data: dataIn(request, now),
      replace: false,
      multi: false,
      upsert: false,
    }
    const done = await inTransaction(database, request, (transaction) =>
      database.modify(nameIn(request), modify, transaction),
    )
    const doc = done.document ? { doc: encode(done.document) } : {}
    return result({ data: { updated: done.updated, ...doc } }, done.examined, done.matched)
  },

  'database.removeDocument': async (database, request, now) => {
    const query = queryIn(request, now)
    const { deleted, examined } = await inTransaction(database, request, (transaction) =>
      database.remove(nameIn(request), query, request.multi ?? false, transaction),
    )
    return result({ data: { deleted } }, examined, deleted)
  },

  'database.aggregateDocuments': (database, request, now) => {
    const stages = (request.stages ?? []).map(({ stageKey, stageValue }): Stage => ({
      [stageKey]: decode(stageValue, now),
    }))
    const { documents, examined } = database.aggregate(nameIn(request), stages)
    return result({ data: { list: documents.map(encode) } }, examined, documents.length)
  },

  'database.startTransaction': (database) => result({ transactionId: database.transactions.begin() }, 0, 0),

  'database.commitTransaction': async (database, { transactionId = '' }) => {
    await database.transactions.run(transactionId, (transaction) => database.transactions.commit(transaction))
    return result({}, 0, 0)
  },

  'database.abortTransaction': async (database, { transactionId = '' }) => {
    await database.transactions.run(transactionId, ({ id }) => database.transactions.rollback(id))
    return result({}, 0, 0)
  },
}

function inTransaction<Result>(
  database: Database,
  { transactionId }: DatabaseRequest,
  run: (transaction?: Transaction) => Promise<Result> | Result,
): Promise<Result> {
  return transactionId ? database.transactions.run(transactionId, run) : Promise.resolve(run())
}

function result(answer: Record<string, unknown>, examined: number, returned: number): ActionResult {
  return { answer, examined, returned }
}

function nameIn({ collectionName = '' }: DatabaseRequest): string {
  return collectionName
}

function queryIn({ query }: DatabaseRequest, now: number): Query {
  return query ? (decode(query, now) as Query) : {}
}

function dataIn({ data }: DatabaseRequest, now: number): Record<string, unknown> {
  return asFields(decode(String(data), now))
}

function asFields(data: unknown): Record<string, unknown> {
  if (typeof data === 'object' && data !== null && !Array.isArray(data))
    return data as Record<string, unknown>
  throw new PlatformError('INVALID_PARAM', 'data must be an object')
}
