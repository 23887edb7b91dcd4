import fc from 'fast-check'
import { Collection } from '../collection'
import type { Document } from '../document'
import { findIn } from '../find'
import { metresBetween } from './distance'
import type { Position } from './geometry'

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
)
/** Close together, so that something is found. */
const close = fc.tuple(
  fc.double({ min: 116, max: 117, noNaN: true }),
  fc.double({ min: 34, max: 35, noNaN: true }),
)
const places = fc.oneof(fc.array(close, { maxLength: 30 }), fc.array(position, { maxLength: 30 }))

it('finds near through the index exactly what measuring every place finds, in order', () => {
  fc.assert(
    fc.property(
      places,
      fc.oneof(close, position),
      fc.double({ min: 0, max: 2e6, noNaN: true }),
      (all, from, most) => {
        const documents = all.map((coordinates, at): Document => ({
          _id: at,
          at: { type: 'Point', coordinates },
        }))
        const collection = collectionOf(documents)
        const near = { $geometry: { type: 'Point', coordinates: from }, $maxDistance: most }
        const found = findIn(collection, { query: { at: { $nearSphere: near } } }, false).documents
        const metres = (document: Document): number =>
          metresBetween(from, (document['at'] as { coordinates: Position }).coordinates)
        const expected = documents.filter((document) => metres(document) <= most)
        expect(found.map(metres)).toEqual(expected.map(metres).sort((a, b) => a - b))
      },
    ),
    { numRuns: 500 },
  )
})

it('finds within and across through the index exactly what a look at every place finds', () => {
  const box = fc.tuple(close, fc.double({ min: 0.01, max: 0.9, noNaN: true }))
  const operator = fc.constantFrom('$geoWithin', '$geoIntersects')
  fc.assert(
    fc.property(fc.array(close, { maxLength: 30 }), box, operator, (all, [[west, south], wide], asked) => {
      const [east, north] = [west + wide, south + wide]
      // Whether a place on the very border lies within is nobody's promise.
      fc.pre(all.every(([x, y]) => x !== west && x !== east && y !== south && y !== north))
      const ring = [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ]
      const documents = all.map((coordinates, at): Document => ({
        _id: at,
        at: { type: 'Point', coordinates },
      }))
      const query = { at: { [asked]: { $geometry: { type: 'Polygon', coordinates: [ring] } } } }
      const found = findIn(collectionOf(documents), { query }, false)
      fc.pre(all.every(([x, y]) => x !== west && x !== east && y !== south && y !== north))
      const inside = documents.filter(({ at }) => {
        const [x = 0, y = 0] = (at as { coordinates: number[] }).coordinates
        return x > west && x < east && y > south && y < north
      })
      expect(found.documents.map(({ _id }) => _id)).toEqual(inside.map(({ _id }) => _id))
      expect(found.examined).toBe(inside.length)
    }),
  )
})

function collectionOf(documents: Document[]): Collection {
  const collection = new Collection({ name: 'places', indexes: [{ fields: { at: '2dsphere' } }] })
  for (const document of documents) collection.put(document._id, document)
  return collection
}
