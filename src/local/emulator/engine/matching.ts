import { Query as MingoQuery } from 'mingo/query'
import { PlatformError, requestFailed } from '../errors'
import type { Query } from './bounds'
import type { Document } from './document'
import { context } from './operators'

/** Whether a document fulfils a query. */
export type Matcher = (document: Document) => boolean

/** Compiles a query; an operator that the database does not know is the platform's error -502002. */
export function matcherOf(query: Query): Matcher {
  const fields = Object.keys(query)
  if (fields.length === 0) return () => true
  if (fields.length === 1 && typeof query['_id'] === 'string')
    return (document) => document._id === query['_id']
  checkOperands(query)
  const compiled = asPlatform(() => new MingoQuery<Document>(query, mingoOptions))
  return (document) => {
    try {
      return compiled.test(document)
    } catch (error) {
      throw platformFault(error)
    }
  }
}

/** The lists that MongoDB insists on before it looks at any document, as mingo does not. */
function checkOperands(query: Query): void {
  for (const [name, operand] of Object.entries(query)) {
    if (/^\$(in|nin|all)$/.test(name) && !Array.isArray(operand))
      throw requestFailed(`${name} needs an array`)
    if (/^\$(and|or|nor)$/.test(name) && !(Array.isArray(operand) && operand.length > 0)) {
      throw requestFailed(`${name} must be a nonempty array`)
    }
    for (const part of Array.isArray(operand) ? operand : [operand]) {
      if (typeof part === 'object' && part !== null && !(part instanceof Date || part instanceof RegExp)) {
        checkOperands(part as Query)
      }
    }
  }
}

/** How mingo is asked: without scripts, and with the operators of the database. */
export const mingoOptions = { scriptEnabled: false, context }

/** Runs something of mingo; what it refuses becomes an error as the platform answers it. */
export function asPlatform<Result>(run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    throw platformFault(error)
  }
}

/** What mingo says, and what the database says instead. */
const wordings: [RegExp, string][] = [
  [/^unknown query operator (\$\w+)/, 'unknown operator: $1'],
  [/^(?:accumulator|operator|expression) '(\$\w+)' is not registered\.?/, "Unrecognized expression '$1'"],
  [/^updating the path/, 'Updating the path'],
]

function platformFault(error: unknown): PlatformError {
  if (error instanceof PlatformError) return error
  const said = error instanceof Error ? error.message : String(error)
  const message = wordings.reduce((text, [pattern, instead]) => text.replace(pattern, instead), said)
  if (/unknown .*operator|unregistered|not registered/i.test(said)) {
    return new PlatformError('DATABASE_INVALID_OPERRATOR', message)
  }
  return requestFailed(message)
}
