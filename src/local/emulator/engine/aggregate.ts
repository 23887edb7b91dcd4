import { Aggregator } from 'mingo/aggregator'
import { PlatformError, requestFailed } from '../errors'
import type { Query } from './bounds'
import type { Collection } from './collection'
import { clone, type Document } from './document'
import { findIn, type Found } from './find'
import { geoNear, type GeoNear } from './geo/geo-near-stage'
import { refuseNear } from './geo/questions'
import { lookUp, type Lookup } from './lookup'
import { asPlatform, mingoOptions } from './matching'
import { sortDocuments } from './order'
import type { Order } from './planner'

/** One stage of a pipeline: exactly one key, the stage's name with its `$`. */
export type Stage = Record<string, unknown>

/** Where a pipeline reads; `variables` are those of a `$lookup` around it. */
export interface AggregateSource {
  store: { collection: (name: string) => Collection }
  strict: boolean
  variables?: Record<string, unknown>
}

/** The server's default and most, for pipelines that do not limit themselves. */
const DEFAULT_ROWS = 20
const MOST_ROWS = 10_000

/** Runs a pipeline as the server does: without a `$limit` of its own it answers 20 rows, and never over 10,000. */
export function runAggregate(source: AggregateSource, collection: string, stages: Stage[]): Found {
  const { documents, examined } = runPipeline(source, collection, stages)
  const limited = stages.some((stage) => '$limit' in stage)
  return { documents: documents.slice(0, limited ? MOST_ROWS : DEFAULT_ROWS), examined }
}

/** Runs a pipeline: what it begins with is read through the indexes, the rest in memory. */
export function runPipeline(source: AggregateSource, collection: string, stages: Stage[]): Found {
  const begun = beginning(source, collection, stages)
  let { documents, examined } = begun
  for (const stage of stages.slice(begun.stages)) {
    const result = runStage(source, documents, stage)
    documents = result.documents
    examined += result.examined
  }
  return { documents, examined }
}

/** Reads what a pipeline begins with: `$geoNear`, or match, sort and limit in one read. */
function beginning(
  { store, strict }: AggregateSource,
  name: string,
  stages: Stage[],
): Found & { stages: number } {
  const collection = store.collection(name)
  const near = stages[0]?.['$geoNear'] as GeoNear | undefined
  if (near) return { ...geoNear(collection, near), stages: 1 }
  const head = headOf(stages)
  refuseNear(head.query)
  return { ...findIn(collection, head, strict), stages: head.stages }
}

interface Head {
  query: Query
  order: Order
  limit: number
  stages: number
}

/** The stages at the beginning that one read can answer: `$match` …, then `$sort`, then `$limit`. */
function headOf(stages: Stage[]): Head {
  const matches: Query[] = []
  let at = 0
  for (; stages[at]?.['$match']; at++) matches.push(stages[at]?.['$match'] as Query)
  const query = matches.length === 1 ? (matches[0] ?? {}) : matches.length === 0 ? {} : { $and: matches }
  const order = stages[at]?.['$sort'] as Order | undefined
  if (order) at++
  const limit = stages[at]?.['$limit'] as number | undefined
  if (limit !== undefined) refuseNoLimit(stages[at++]?.['$limit'])
  return { query, order: order ?? {}, limit: limit ?? Infinity, stages: at }
}

function refuseNoLimit(limit: unknown): void {
  if (!(typeof limit === 'number' && limit > 0)) throw requestFailed('the limit must be positive')
}

function runStage(source: AggregateSource, documents: Document[], stage: Stage): Found {
  const [name, ...others] = Object.keys(stage)
  if (name === '$geoNear') throw requestFailed('$geoNear was not the first stage in the pipeline')
  if (name === undefined || others.length > 0 || !known.has(name)) {
    throw new PlatformError(
      'DATABASE_INVALID_OPERRATOR',
      `Unrecognized pipeline stage name: '${String(name)}'`,
    )
  }
  if (name === '$count' && documents.length === 0) return { documents: [], examined: 0 }
  if (name === '$bucket') return bucket(source, documents, stage[name] as Bucket)
  if (name === '$limit') refuseNoLimit(stage[name])
  if (name === '$lookup') return lookUp(source, documents, stage[name] as Lookup)
  if (name === '$sort') return { documents: sortDocuments(documents, stage[name] as Order), examined: 0 }
  return {
    documents: inMemory(source, readOnly.has(name) ? documents : clone(documents), stage),
    examined: 0,
  }
}

interface Bucket {
  groupBy: unknown
  boundaries: unknown[]
  default?: unknown
  output?: Record<string, unknown>
}

/** `$bucket` is a `$group` by which boundaries a value lies between (the lower one included), in order. */
function bucket(
  source: AggregateSource,
  documents: Document[],
  { groupBy, boundaries, ...rest }: Bucket,
): Found {
  const branches = boundaries.slice(1).map((upper, at) => ({
    case: {
      $and: [{ $gte: [groupBy, { $literal: boundaries[at] }] }, { $lt: [groupBy, { $literal: upper }] }],
    },
    then: { $literal: boundaries[at] },
  }))
  const otherwise = 'default' in rest ? { default: { $literal: rest.default } } : {}
  const output = rest.output ?? { count: { $sum: 1 } }
  const group = { $group: { _id: { $switch: { branches, ...otherwise } }, ...output } }
  const groups = sortDocuments(inMemory(source, documents, group), { _id: 1 })
  if (!('default' in rest) && groups.some(({ _id }) => (_id as unknown) == null)) {
    throw requestFailed(
      '$switch could not find a matching branch for an input, and no default was specified.',
    )
  }
  return { documents: groups, examined: 0 }
}

/** One stage of mingo, without scripts. */
export function inMemory(source: AggregateSource, documents: Document[], stage: Stage): Document[] {
  const options = { ...mingoOptions, variables: source.variables ?? {} }
  return asPlatform(() => new Aggregator([stage], options).run<Document>(documents))
}

/** Stages that make new documents or pass the old ones on; before others the documents are copied. */
const readOnly = new Set([
  '$match',
  '$limit',
  '$skip',
  '$sample',
  '$group',
  '$count',
  '$sortByCount',
  '$project',
])

/** What the SDK's aggregate offers and mingo carries. */
const known = new Set([
  ...readOnly,
  '$addFields',
  '$bucket',
  '$bucketAuto',
  '$lookup',
  '$replaceRoot',
  '$sort',
  '$unwind',
])
