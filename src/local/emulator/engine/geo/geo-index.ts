import { requestFailed } from '../../errors'
import { valuesAt, type Document, type DocumentId } from '../document'
import type { Near } from './conditions'
import { boxAround, metresTo } from './distance'
import { boxOf, placeOf, placesAt, type Box, type Place } from './geometry'

interface Entry {
  place: Place
  box: Box
}

/** A document and how far it lies from where was asked, in metres. */
export interface Neighbour {
  id: DocumentId
  metres: number
  place: Place
}

/** A `2dsphere` index of one field: the box of every place; documents without one are not in it. */
export class GeoIndex {
  readonly name: string
  private readonly entries = new Map<DocumentId, Entry[]>()

  constructor(readonly path: string) {
    this.name = `${path}_2dsphere`
  }

  add(document: Document): void {
    const places = placesAt(document, this.path)
    if (places.length === 0) return
    this.entries.set(
      document._id,
      places.map((place) => ({ place, box: boxOf(place) })),
    )
  }

  remove({ _id }: Document): void {
    this.entries.delete(_id)
  }

  replace(before: Document, after: Document): void {
    this.remove(before)
    this.add(after)
  }

  fill(documents: Iterable<Document>): void {
    for (const document of documents) this.add(document)
  }

  /** @throws -502001 when the field holds something that is no place, as MongoDB refuses to index it. */
  refuseOthers(document: Document): void {
    for (const value of valuesAt(document, this.path.split('.'))) {
      const place = value === null ? [] : placeOf(value)
      if (typeof place === 'string') {
        throw requestFailed(`Can't extract geo keys: {_id: ${JSON.stringify(document._id)}} ${place}`)
      }
    }
  }

  /** The ids of documents with a place that touches the box. */
  touching(box: Box): DocumentId[] {
    const ids: DocumentId[] = []
    for (const [id, entries] of this.entries) if (entries.some((entry) => touch(entry.box, box))) ids.push(id)
    return ids
  }

  /** Everything between the two distances, the nearest first. */
  nearest({ from, least, most }: Near): Neighbour[] {
    const box = boxAround(from, most)
    const found: Neighbour[] = []
    for (const [id, entries] of this.entries) {
      let nearest: Neighbour | null = null
      for (const entry of entries) {
        if (!touch(entry.box, box)) continue
        const metres = metresTo(from, entry.place)
        if (metres >= least && metres <= most && metres < (nearest?.metres ?? Infinity)) {
          nearest = { id, metres, place: entry.place }
        }
      }
      if (nearest) found.push(nearest)
    }
    return found.sort((a, b) => a.metres - b.metres)
  }
}

function touch(one: Box, other: Box): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3]
}
