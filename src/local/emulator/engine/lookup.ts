import { requestFailed } from '../errors'
import { inMemory, runPipeline, type AggregateSource, type Stage } from './aggregate'
import type { Query } from './bounds'
import type { Document } from './document'
import { findIn, type Found } from './find'

/** The two forms of `$lookup`: equality of two fields, or a pipeline with variables. */
export interface Lookup {
  from: string
  as: string
  localField?: string
  foreignField?: string
  let?: Record<string, unknown>
  pipeline?: Stage[]
}

/** Joins each document with those of another collection, read through its indexes. */
export function lookUp(source: AggregateSource, documents: Document[], lookup: Lookup): Found {
  const join = lookup.pipeline ? byPipeline(source, lookup, lookup.pipeline) : byEquality(source, lookup)
  let examined = 0
  const joined = documents.map((document) => {
    const found = join(document)
    examined += found.examined
    return { ...document, [lookup.as]: found.documents }
  })
  return { documents: joined, examined }
}

function byEquality({ store, strict }: AggregateSource, lookup: Lookup): (document: Document) => Found {
  const { from, localField, foreignField } = lookup
  if (localField === undefined || foreignField === undefined) {
    throw requestFailed('$lookup requires both or neither of localField and foreignField to be specified')
  }
  const collection = store.collection(from)
  return (document) => {
    const values = localValues(document, localField.split('.'))
    if (values.length === 0) return { documents: [], examined: 0 }
    const query = values.length === 1 ? { [foreignField]: values[0] } : { [foreignField]: { $in: values } }
    return findIn(collection, { query }, strict)
  }
}

/** The values to join by: what is missing joins as null, an empty array on the way joins nothing. */
function localValues(value: unknown, path: string[]): unknown[] {
  const [field, ...rest] = path
  if (Array.isArray(value)) return value.flatMap((element) => localValues(element, path))
  if (field === undefined || typeof value !== 'object' || value === null) return [value ?? null]
  return localValues((value as Query)[field], rest)
}

function byPipeline(
  source: AggregateSource,
  lookup: Lookup,
  pipeline: Stage[],
): (document: Document) => Found {
  if (lookup.localField !== undefined || lookup.foreignField !== undefined) {
    throw requestFailed("$lookup with 'pipeline' may not specify 'localField' or 'foreignField'")
  }
  return (document) => {
    const variables = { ...source.variables, ...variablesOf(source, lookup, document) }
    return runPipeline(
      { ...source, variables },
      lookup.from,
      pipeline.map((stage) => bound(stage, variables)),
    )
  }
}

/** The `let` of a lookup for one document; what is missing becomes null. */
function variablesOf(
  source: AggregateSource,
  { let: names }: Lookup,
  document: Document,
): Record<string, unknown> {
  if (!names) return {}
  const [values = {}] = inMemory(source, [document], { $replaceRoot: { newRoot: names } })
  return Object.fromEntries(Object.keys(names).map((name) => [name, (values as Query)[name] ?? null]))
}

/**
 * Puts the variables' values into a `$match`, and beside an `$expr` of equalities (`$eq: ['$field', value]`)
 * the plain conditions that an index can serve.
 */
function bound(stage: Stage, variables: Record<string, unknown>): Stage {
  const query = stage['$match'] as Query | undefined
  const expression = query?.['$expr'] as Query | undefined
  if (!query || !expression) return stage
  const rest = Object.fromEntries(Object.entries(query).filter(([key]) => key !== '$expr'))
  const valued = withValues(expression, variables)
  const conditions = equalities(valued as Query)
  return {
    $match: { $and: [rest, ...conditions, { $expr: valued }].filter((part) => Object.keys(part).length > 0) },
  }
}

function withValues(expression: unknown, variables: Record<string, unknown>): unknown {
  if (typeof expression === 'string' && expression.startsWith('$$')) {
    const [name = '', ...path] = expression.slice(2).split('.')
    if (path.length === 0 && name in variables) return literal(variables[name])
    return expression
  }
  if (Array.isArray(expression)) return expression.map((part) => withValues(part, variables))
  if (typeof expression !== 'object' || expression === null || expression instanceof Date) return expression
  if ('$literal' in expression) return expression
  return Object.fromEntries(
    Object.entries(expression).map(([key, part]) => [key, withValues(part, variables)]),
  )
}

function literal(value: unknown): unknown {
  return { $literal: value }
}

/** Plain conditions that follow from an expression: each `$eq` of a field and a value under `$and`s. */
function equalities(expression: Query): Query[] {
  if (Array.isArray(expression['$and'])) return (expression['$and'] as Query[]).flatMap(equalities)
  if (!Array.isArray(expression['$eq'])) return []
  const [one, other] = expression['$eq'] as [unknown, unknown]
  return [fieldEquals(one, other), fieldEquals(other, one)].filter((condition) => condition !== null)
}

/** `$expr` compares without arrays and tells null from missing; only plain values can become a condition. */
function fieldEquals(field: unknown, value: unknown): Query | null {
  if (typeof field !== 'string' || !/^\$[^$]/.test(field)) return null
  const plain = valueOf(value)
  return plain === undefined || plain === null || typeof plain === 'object'
    ? null
    : { [field.slice(1)]: plain }
}

function valueOf(expression: unknown): unknown {
  if (typeof expression === 'object' && expression !== null && '$literal' in expression)
    return expression.$literal
  return typeof expression === 'string' && expression.startsWith('$') ? undefined : expression
}
