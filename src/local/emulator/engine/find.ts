import { requestFailed } from '../errors'
import type { Query } from './bounds'
import type { Collection } from './collection'
import type { Document } from './document'
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
  const plan = planQuery(query, order, collection.indexes)
  const matches = matcherOf(query)
  const wantsOrder = Object.keys(order).length > 0
  const ordered = !wantsOrder || (plan?.length === 1 && (plan[0]?.ordered ?? false))
  const enough = ordered ? offset + limit : Infinity
  const found: Document[] = []
  let examined = 0
  for (const document of candidates(collection, plan)) {
    if (found.length >= enough) break
    examined++
    if (matches(document)) found.push(document)
  }
  const documents = (ordered ? found : sortDocuments(found, order)).slice(offset, offset + limit)
  if (strict) refuseCostly({ collection: collection.name, find, plan, examined, returned: documents.length })
  return { documents, examined }
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
  collection: string
  find: Find
  plan: Plan
  examined: number
  returned: number
}

function refuseCostly({ collection, find, plan, examined, returned }: Cost): void {
  const everything = Object.keys(find.query).length === 0 && Object.keys(find.order ?? {}).length === 0
  const name = `${collection} where ${JSON.stringify(find.query)} sort ${JSON.stringify(find.order ?? {})}`
  if (!plan && !everything) throw requestFailed(`no index serves the query: ${name}`)
  if (examined > 100 && examined > 10 * returned) {
    throw requestFailed(`the query examined ${examined} documents to return ${returned}: ${name}`)
  }
}
