import { requestFailed } from '../../errors'
import type { Query } from '../bounds'
import type { Collection } from '../collection'
import type { DocumentId } from '../document'
import { isNearOperator, nearOf, placeCondition, type Near } from './conditions'
import type { GeoIndex } from './geo-index'

/** One condition of place in a query. */
interface Question {
  path: string
  operator: string
  operand: unknown
  /** Whether every match must fulfil it (it stands at the top or under `$and`s). */
  always: boolean
}

/** Whether a query speaks of places at all. */
export function asksForPlaces(query: unknown): boolean {
  if (typeof query !== 'object' || query === null) return false
  return Object.entries(query).some(
    ([key, value]) => /^\$(geo(Within|Intersects)|near(Sphere)?)$/.test(key) || asksForPlaces(value),
  )
}

/**
 * The `near` of a query, or null.
 * @throws -502001 when there are two, or when one stands under an `$or` or a `$not`, as MongoDB refuses it.
 */
export function nearIn(query: Query): Near | null {
  const all = questionsIn(query, true).filter(({ operator }) => isNearOperator(operator))
  const [first, second] = all
  if (!first) return null
  if (second) throw requestFailed('Too many geoNear expressions')
  if (!first.always) throw requestFailed('geoNear must be top-level expr')
  return nearOf(first.path, first.operand)
}

/** @throws -502001: in a `$match` MongoDB does not take `near`, the stage `$geoNear` is for that. */
export function refuseNear(query: Query): void {
  if (!questionsIn(query, true).some(({ operator }) => isNearOperator(operator))) return
  throw requestFailed('$geoNear, $near, and $nearSphere are not allowed in this context')
}

/** The documents that the geo indexes leave of a query; null when no index can narrow it. */
export function placeCandidates(collection: Collection, query: Query): DocumentId[] | null {
  const lists = questionsIn(query, true).flatMap(({ path, operator, operand, always }) => {
    const index = always ? indexOn(collection, path) : undefined
    const box = index && placeCondition(operator, operand)?.box
    return index && box ? [index.touching(box)] : []
  })
  return lists.sort((a, b) => a.length - b.length)[0] ?? null
}

/** A path that is asked for places without a geo index on it. */
export function placeWithoutIndex(collection: Collection, query: Query): string | null {
  return questionsIn(query, true).find(({ path }) => !indexOn(collection, path))?.path ?? null
}

export function indexOn(collection: Collection, path: string): GeoIndex | undefined {
  return collection.geoIndexes.find((index) => index.path === path)
}

function questionsIn(query: Query, always: boolean): Question[] {
  return Object.entries(query).flatMap(([field, condition]) => {
    if (typeof condition !== 'object' || condition === null) return []
    if (field === '$and') return (condition as Query[]).flatMap((part) => questionsIn(part, always))
    if (field.startsWith('$')) {
      return Array.isArray(condition)
        ? (condition as Query[]).flatMap((part) => questionsIn(part, false))
        : []
    }
    return questionsOf(field, condition as Query, always)
  })
}

function questionsOf(path: string, condition: Query, always: boolean): Question[] {
  return Object.entries(condition).flatMap(([operator, operand]) => {
    if (operator === '$not') return questionsOf(path, operand as Query, false)
    return asksForPlaces({ [operator]: null }) ? [{ path, operator, operand, always }] : []
  })
}
