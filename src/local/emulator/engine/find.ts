import { requestFailed } from '../errors'
import type { Query } from './bounds'
import type { Collection } from './collection'
import type { Document } from './document'
import type { Near } from './geo/conditions'
import { asksForPlaces, nearIn, placeCandidates, placeWithoutIndex } from './geo/questions'
import { nearestMatches } from './geo/near'
import { matcherOf } from './matching'
import { sortDocuments } from './order'
import { planQuery, type Order, type Plan } from './planner'

export interface Find {
  query: Query
  order?: Order
  offset?: number
  /** Without it all matches are found. */
  limit?: number
}

/** What a read found and what it cost: `examined` documents were looked at. */
export interface Found {
  documents: Document[]
  examined: number
}

/**
 * Finds documents through the best index, stopping as soon as the limit is full when the index gives the order.
 * `strict` refuses a read that no index serves or that looks at more than ten times what it returns.
 */
export function findIn(collection: Collection, find: Find, strict: boolean): Found {
  const { query, order = {}, offset = 0, limit = Infinity } = find
  if (isById(query)) return findById(collection, query)
  const places = asksForPlaces(query)
  const near = places ? nearIn(query) : null
  if (near) return findNear(collection, find, near, strict)
  const plan = planQuery(query, order, collection.indexes)
  const inPlace = places ? placesBeforePlan(collection, query, plan) : null
  const exact = !inPlace && plan?.length === 1 && plan[0]?.exact
  const matches = exact ? always : matcherOf(query)
  const ordered = Object.keys(order).length === 0 || (!inPlace && isOrdered(plan))
  const enough = ordered ? offset + limit : Infinity
  const found: Document[] = []
  let examined = 0
  for (const document of inPlace ?? candidates(collection, plan)) {
    if (found.length >= enough) break
    examined++
    if (matches(document)) found.push(document)
  }
  const documents = (ordered ? found : sortDocuments(found, order)).slice(offset, offset + limit)
  const served = inPlace !== null || plan !== null
  if (strict) refuseCostly({ collection, find, served, examined, returned: documents.length })
  return { documents, examined }
}

function always(): true {
  return true
}

/** The nearest first, unless another order is asked for. */
function findNear(collection: Collection, find: Find, near: Near, strict: boolean): Found {
  const { query, order = {}, offset = 0, limit = Infinity } = find
  const sorts = Object.keys(order).length > 0
  const { neighbours, examined } = nearestMatches(
    collection,
    near,
    matcherOf(query),
    sorts ? Infinity : offset + limit,
  )
  const found = neighbours.map(({ document }) => document)
  const documents = (sorts ? sortDocuments(found, order) : found).slice(offset, offset + limit)
  if (strict) refuseCostly({ collection, find, served: true, examined, returned: documents.length })
  return { documents, examined }
}

function isOrdered(plan: Plan): boolean {
  return plan?.length === 1 && (plan[0]?.ordered ?? false)
}

/** The documents that a geo index leaves, when they are fewer than those of the plan. */
function placesBeforePlan(collection: Collection, query: Query, plan: Plan): Document[] | null {
  const ids = placeCandidates(collection, query)
  const planned = plan?.reduce((sum, { index, stretches }) => sum + index.count(stretches), 0) ?? Infinity
  if (!ids || ids.length > planned) return null
  return ids.map((id) => collection.documents.get(id)).filter((document) => document !== undefined)
}

function isById(query: Query): query is { _id: string } {
  return typeof query['_id'] === 'string' || typeof query['_id'] === 'number'
}

function findById(collection: Collection, query: Query & { _id: string }): Found {
  const document = collection.documents.get(query._id)
  if (!document) return { documents: [], examined: 0 }
  return { documents: matcherOf(query)(document) ? [document] : [], examined: 1 }
}

/** The documents of a plan, each once; the whole collection when there is none. */
function* candidates(collection: Collection, plan: Plan): Generator<Document> {
  if (!plan) return yield* collection.documents.values()
  const seen = new Set<unknown>()
  const once = plan.length === 1 && !plan[0]?.index.multikey
  for (const { index, stretches, backwards } of plan) {
    for (const id of index.scan(stretches, backwards)) {
      if (!once && seen.has(id)) continue
      if (!once) seen.add(id)
      const document = collection.documents.get(id)
      if (document) yield document
    }
  }
}

interface Cost {
  collection: Collection
  find: Find
  /** Whether an index found the documents. */
  served: boolean
  examined: number
  returned: number
}

function refuseCostly({ collection, find, served, examined, returned }: Cost): void {
  const { query, order = {} } = find
  const everything = Object.keys(query).length === 0 && Object.keys(order).length === 0
  const name = `${collection.name} where ${JSON.stringify(query)} sort ${JSON.stringify(order)}`
  const place = asksForPlaces(query) ? placeWithoutIndex(collection, query) : null
  if (place !== null) throw requestFailed(`no geo index on ${place} serves the query: ${name}`)
  if (!served && !everything) throw requestFailed(`no index serves the query: ${name}`)
  if (examined > 100 && examined > 10 * returned) {
    throw requestFailed(`the query examined ${examined} documents to return ${returned}: ${name}`)
  }
}
