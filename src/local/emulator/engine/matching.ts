import { Context, Query as MingoQuery } from 'mingo'
import { PlatformError, requestFailed } from '../errors'
import type { Query } from './bounds'
import type { Document } from './document'
import { placeOperators } from './geo/conditions'
import { asksForPlaces } from './geo/questions'

/** Whether a document fulfils a query. */
export type Matcher = (document: Document) => boolean

/** Compiles a query; an operator that the database does not know is the platform's error -502002. */
export function matcherOf(query: Query): Matcher {
  const fields = Object.keys(query)
  if (fields.length === 0) return () => true
  if (fields.length === 1 && typeof query['_id'] === 'string')
    return (document) => document._id === query['_id']
  const compiled = asPlatform(() => new MingoQuery<Document>(query, mingoOptions(query)))
  return (document) => compiled.test(document)
}

const places = Context.init().addQueryOps(placeOperators as never)

/** How mingo is asked: without scripts, and with our operators of place where a query or stage speaks of places. */
export function mingoOptions(query: unknown): { scriptEnabled: false; context?: Context } {
  return asksForPlaces(query) ? { scriptEnabled: false, context: places } : { scriptEnabled: false }
}

/** Runs something of mingo; what it refuses becomes an error as the platform answers it. */
export function asPlatform<Result>(run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    if (error instanceof PlatformError || !(error instanceof Error)) throw error
    if (/unknown .*operator|unregistered|not registered/i.test(error.message)) {
      throw new PlatformError('DATABASE_INVALID_OPERRATOR', error.message)
    }
    throw requestFailed(error.message.replace(/^updating the path/, 'Updating the path'))
  }
}
