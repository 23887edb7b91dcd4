import { evalExpr } from 'mingo/core'
import * as accumulator from 'mingo/operators/accumulator'

type Accumulator = (documents: unknown[], expression: unknown, options: object) => unknown

/** mingo takes what is missing for null; MongoDB leaves it out of the lists that it collects. */
const collected: Accumulator = (documents, expression, options) =>
  documents
    .map((document) => evalExpr(document as object, expression as object, plain(options) as never))
    .filter((value) => value !== undefined)

/** Options without the root of an earlier document. */
function plain(options: object): object {
  const { context, variables } = options as Record<string, unknown>
  return { scriptEnabled: false, context, variables }
}

/** Ours in place of mingo's. */
export const accumulators = {
  ...accumulator,
  $push: collected,
  $addToSet: ((documents, expression, options) => {
    const values = collected(documents, expression, options) as unknown[]
    return accumulator.$addToSet(
      values.map((value) => ({ value })),
      '$value',
      options as never,
    )
  }) satisfies Accumulator,
}
