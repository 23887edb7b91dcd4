import fc from 'fast-check'
import { Query } from 'mingo'
import type { IndexSchema } from '../../../cloud/platform/schema'
import { Collection } from './collection'
import type { Document } from './document'
import { findIn, type Find } from './find'

function collectionOf(documents: Document[], indexes: IndexSchema[]): Collection {
  const collection = new Collection({ name: 'things', indexes })
  for (const document of documents) collection.put(document._id, document)
  return collection
}

const scalar = fc.oneof(
  fc.constantFrom(null, true, false, 'a', 'ab', 'b', '', '\u0000', '中'),
  fc.constantFrom(-1.5, -1, 0, 0.1, 1, 2, 1e21),
  fc.constantFrom(0, 1, 86_400_000).map((ms) => new Date(ms)),
)
const value = fc.oneof(
  { weight: 5, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
)
const fields = fc.record({ a: value, b: scalar, c: scalar }, { requiredKeys: [] })
const documents = fc
  .array(fields, { maxLength: 40 })
  .map((list) => list.map((content, at): Document => ({ _id: `d${at}`, ...content })))

const condition = fc.oneof(
  scalar,
  fc.constantFrom(/^a/, /b/, /^ab?/),
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc
    .record({ $gte: scalar, $lt: scalar }, { requiredKeys: [] })
    .filter((range) => Object.keys(range).length > 0),
  fc.record({ $gt: scalar, $lte: scalar }),
  fc.record({ $ne: scalar }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $elemMatch: fc.record({ $gte: scalar }) }),
)
const simple = fc.record({ a: condition, b: condition, c: condition }, { requiredKeys: [] })
const query = fc.oneof(
  { weight: 4, arbitrary: simple },
  { weight: 1, arbitrary: fc.record({ $or: fc.array(simple, { minLength: 1, maxLength: 3 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ $and: fc.array(simple, { minLength: 1, maxLength: 3 }), a: condition }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ _id: fc.constantFrom('d1', { $in: ['d1', 'd2'] }, { $gt: 'd2' }, /^d1/) }),
  },
)
const direction = fc.constantFrom(1 as const, -1 as const)
const index = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
    fc.array(direction, { minLength: 3, maxLength: 3 }),
  )
  .map(([paths, ways]): IndexSchema => ({
    fields: Object.fromEntries(paths.map((path, at) => [path, ways[at] ?? 1])),
  }))
const order = fc.dictionary(fc.constantFrom('a', 'b', 'c', '_id'), direction, { maxKeys: 2 })

/** MongoDB's order of types and values, written down a second time, for these kinds of values only. */
function compare(one: unknown, other: unknown): number {
  const rank = (v: unknown) =>
    Array.isArray(v)
      ? -1
      : v === null
        ? 0
        : v instanceof Date
          ? 4
          : { number: 1, string: 2, boolean: 3 }[typeof v as 'number']
  const difference = rank(one) - rank(other)
  if (difference !== 0 || one === null || Array.isArray(one)) return difference
  return Number((one as number) > (other as number)) - Number((one as number) < (other as number))
}

/** What a document is sorted by: of an array the least element, descending the greatest. */
function sortValue(document: Document, field: string, way: 1 | -1): unknown {
  const found = document[field] ?? null
  if (!Array.isArray(found) || found.length === 0) return found
  return found.reduce((best: unknown, next: unknown) => (compare(next, best) * way < 0 ? next : best))
}

function isSorted(list: Document[], wanted: Record<string, 1 | -1>): boolean {
  return list.every((document, at) => {
    const before = list[at - 1]
    if (!before) return true
    for (const [field, way] of Object.entries(wanted)) {
      const step = compare(sortValue(before, field, way), sortValue(document, field, way)) * way
      if (step !== 0) return step < 0
    }
    return true
  })
}

it('finds through indexes exactly what a plain search of every document finds', () => {
  fc.assert(
    fc.property(documents, query, fc.array(index, { maxLength: 3 }), (all, condition, indexes) => {
      const found = findIn(collectionOf(all, indexes), { query: condition }, false)
      const plain = new Query<Document>(condition).find<Document>(all).all()
      expect(found.documents.map(({ _id }) => _id).sort()).toEqual(plain.map(({ _id }) => _id).sort())
    }),
    { numRuns: 2000 },
  )
})

it('sorts, skips and limits alike with and without an index', () => {
  fc.assert(
    fc.property(
      documents,
      simple,
      order,
      fc.array(index, { maxLength: 3 }),
      fc.nat(5),
      fc.integer({ min: 1, max: 10 }),
      (all, condition, wanted, indexes, offset, limit) => {
        const collection = collectionOf(all, indexes)
        const whole = findIn(collection, { query: condition, order: wanted }, false).documents
        expect(isSorted(whole, wanted)).toBe(true)
        const page = findIn(collection, { query: condition, order: wanted, offset, limit }, false).documents
        expect(page).toEqual(whole.slice(offset, offset + limit))
      },
    ),
    { numRuns: 2000 },
  )
})

it('still finds the same after documents have been replaced and removed', () => {
  fc.assert(
    fc.property(
      documents,
      documents,
      query,
      fc.array(index, { maxLength: 2 }),
      (before, after, condition, indexes) => {
        const collection = collectionOf(before, indexes)
        for (const { _id } of before.slice(after.length)) collection.put(_id, null)
        for (const document of after) collection.put(document._id, document)
        const found = findIn(collection, { query: condition }, false).documents
        const plain = new Query<Document>(condition).find<Document>(after).all()
        expect(found.map(({ _id }) => _id).sort()).toEqual(plain.map(({ _id }) => _id).sort())
      },
    ),
  )
})

describe('with 3,000 requests of ten villages', () => {
  const all = Array.from({ length: 3000 }, (_, n): Document => {
    const state = n % 3 === 0 ? 'open' : 'closed'
    return {
      _id: `r${n}`,
      villageId: `v${n % 10}`,
      state,
      dueAt: `2026-11-${(n % 28) + 1}`,
      tags: [`t${n % 7}`, 'all'],
    }
  })
  const collection = collectionOf(all, [
    { fields: { villageId: 1, state: 1, dueAt: -1 } },
    { fields: { tags: 1 } },
    { fields: { dueAt: 1 } },
  ])
  const find = (wanted: Find) => findIn(collection, wanted, true)

  it('reads equality, equality and order from one index and stops at the limit', () => {
    const { documents, examined } = find({
      query: { villageId: 'v1', state: 'open' },
      order: { dueAt: -1 },
      limit: 20,
    })
    expect([documents.length, examined]).toEqual([20, 20])
  })

  it('reads the same index backwards for the opposite order', () => {
    const { examined } = find({ query: { villageId: 'v1', state: 'open' }, order: { dueAt: 1 }, limit: 20 })
    expect(examined).toBe(20)
  })

  it('narrows by a range after the equalities', () => {
    const { documents, examined } = find({
      query: { villageId: 'v1', state: 'open', dueAt: { $gte: '2026-11-28' } },
    })
    expect(examined).toBe(documents.length)
  })

  it('serves equality on an element of an indexed array', () => {
    const { documents, examined } = find({ query: { tags: 't3' } })
    expect([documents.length, examined]).toEqual([429, 429])
  })

  it('reads each branch of an or through its own index', () => {
    const { documents, examined } = find({
      query: { $or: [{ tags: 't3' }, { villageId: 'v1', state: 'open' }] },
    })
    expect(examined).toBeLessThan(528)
    expect(documents.length).toBe(examined)
  })

  it('takes an index for the order alone when nothing is asked', () => {
    expect(find({ query: {}, order: { dueAt: 1 }, limit: 10 }).examined).toBe(10)
  })

  it('refuses a query that no index serves, naming it', () => {
    expect(() => find({ query: { note: 'x' } })).toThrow(
      'no index serves the query: things where {"note":"x"}',
    )
  })

  it('refuses a query that looks at over a hundred and ten times what it returns', () => {
    expect(() => find({ query: { villageId: 'v1', note: 'x' } })).toThrow(
      'examined 300 documents to return 0',
    )
  })

  it('lets a costly query pass when it is not strict', () => {
    expect(findIn(collection, { query: { note: 'x' } }, false).examined).toBe(3000)
  })
})
