import { requestFailed } from '../../errors'
import type { Collection } from '../collection'
import type { Document } from '../document'
import type { Matcher } from '../matching'
import type { Near } from './conditions'
import { metresTo } from './distance'
import type { GeoIndex, Neighbour } from './geo-index'
import { placesAt } from './geometry'
import { indexOn } from './questions'

/** A document that lies near, and the place of it that is nearest. */
export interface NearDocument extends Neighbour {
  document: Document
}

/**
 * The nearest documents that match, up to `enough`; without a geo index it is refused, as by MongoDB.
 * `examined` are the documents that were looked at on the way.
 */
export function nearestMatches(
  collection: Collection,
  near: Near,
  matches: Matcher,
  enough: number,
): { neighbours: NearDocument[]; examined: number } {
  const neighbours: NearDocument[] = []
  let examined = 0
  for (const neighbour of geoIndexOf(collection, near.path).nearest(near)) {
    if (neighbours.length >= enough) break
    const document = collection.documents.get(neighbour.id)
    examined++
    if (document && matches(document)) neighbours.push({ ...neighbour, document })
  }
  return { neighbours, examined }
}

/** Documents by their distance, the nearest first; all have a place. */
export function byDistance(documents: readonly Document[], { path, from }: Near): Document[] {
  const far = (document: Document): number =>
    Math.min(...placesAt(document, path).map((place) => metresTo(from, place)))
  return documents
    .map((document) => ({ document, metres: far(document) }))
    .sort((a, b) => a.metres - b.metres)
    .map(({ document }) => document)
}

function geoIndexOf(collection: Collection, path: string): GeoIndex {
  const index = indexOn(collection, path)
  if (index) return index
  throw requestFailed(
    `error processing query: ns=tnt-local.${collection.name} planner returned error: unable to find index for $geoNear query on field ${path}`,
  )
}
