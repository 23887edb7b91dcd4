import { requestFailed } from '../../errors'
import type { Query } from '../bounds'
import type { Collection } from '../collection'
import { clone, type Document } from '../document'
import type { Found } from '../find'
import { matcherOf } from '../matching'
import { nearOf } from './conditions'
import type { Place } from './geometry'
import { nearestMatches } from './near'

/** The stage as the SDK sends it. */
export interface GeoNear {
  near: unknown
  distanceField: string
  key?: string
  query?: Query
  minDistance?: number
  maxDistance?: number
  distanceMultiplier?: number
  includeLocs?: string
  limit?: number
}

/** Documents from near to far, each with its distance in metres and, when asked for, the place it was measured to. */
export function geoNear(collection: Collection, stage: GeoNear): Found {
  const { query = {}, distanceField, distanceMultiplier = 1, includeLocs, limit = Infinity } = stage
  if (typeof distanceField !== 'string') {
    throw requestFailed("$geoNear requires a 'distanceField' option as a String")
  }
  const near = nearOf(pathOf(collection, stage), {
    $geometry: stage.near,
    ...(stage.minDistance !== undefined && { $minDistance: stage.minDistance }),
    ...(stage.maxDistance !== undefined && { $maxDistance: stage.maxDistance }),
  })
  const { neighbours, examined } = nearestMatches(collection, near, matcherOf(query), limit)
  const documents = neighbours.map(({ document, metres, place }) => {
    const answer = clone(document)
    put(answer, distanceField, metres * distanceMultiplier)
    if (includeLocs !== undefined) put(answer, includeLocs, geoJson(place))
    return answer
  })
  return { documents, examined }
}

/** The field whose geo index is meant: the one named, else the only one. */
function pathOf({ geoIndexes }: Collection, { key }: GeoNear): string {
  if (key !== undefined) return key
  const [first, second] = geoIndexes
  if (!first) throw requestFailed('$geoNear requires a 2d or 2dsphere index, but none were found')
  if (second) throw requestFailed('There is more than one 2dsphere index; unsure which to use for $geoNear')
  return first.path
}

function geoJson(place: Place): object {
  const [first] = place
  if (first && place.length === 1) return first
  return { type: `Multi${String(first?.type)}`, coordinates: place.map(({ coordinates }) => coordinates) }
}

/** Sets a field by its dotted path, making the documents on the way. */
function put(document: Document, path: string, value: unknown): void {
  const parts = path.split('.')
  const last = parts.pop() ?? path
  let inside: Record<string, unknown> = document
  for (const part of parts) {
    const next = inside[part]
    inside[part] = typeof next === 'object' && next !== null ? next : {}
    inside = inside[part] as Record<string, unknown>
  }
  inside[last] = value
}
