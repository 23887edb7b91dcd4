import { Query as MingoQuery } from 'mingo/query'
import type { Query } from './bounds'
import type { Document } from './document'
import { asPlatform, mingoOptions } from './matching'

/** The fields that a projection leaves of documents that match `query` (which `.$` in it refers to). */
export function project(documents: Document[], projection: Query, query: Query): object[] {
  if (Object.keys(projection).length === 0) return documents
  return asPlatform(() => new MingoQuery(query, mingoOptions).find<object>(documents, projection).all())
}
