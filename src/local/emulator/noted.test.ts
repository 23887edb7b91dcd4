import fc from 'fast-check'
import { noteChanges } from './noted'
import { Store } from './store'

const open = () =>
  new Store({
    dataFolder: null,
    schema: [{ name: 'notes', indexes: [{ fields: { n: 1 }, unique: true }] }],
    onNotice: () => undefined,
    onFatal: () => undefined,
  })

const put = (store: Store, id: string, n: number | null) =>
  store.commit([{ collection: 'notes', id, document: n === null ? null : { _id: id, n } }])
const all = (store: Store) => [...store.collection('notes').documents.values()]

it('tells what has changed and puts it back', () => {
  const store = open()
  put(store, 'a', 1)
  const noted = noteChanges(store)
  put(store, 'a', 2)
  put(store, 'b', 3)
  expect(noted.changes()).toEqual([
    { collection: 'notes', id: 'a', before: { _id: 'a', n: 1 }, after: { _id: 'a', n: 2 } },
    { collection: 'notes', id: 'b', before: null, after: { _id: 'b', n: 3 } },
  ])
  noted.putBack()
  expect(all(store)).toEqual([{ _id: 'a', n: 1 }])
  expect(noted.changes()).toEqual([])
})

it('does not call what was written back by itself a change', () => {
  const store = open()
  put(store, 'a', 1)
  const noted = noteChanges(store)
  put(store, 'a', null)
  put(store, 'a', 1)
  expect(noted.changes()).toEqual([])
})

it('puts back any history, one notebook inside another', () => {
  const acts = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(fc.integer({ min: 0, max: 99 }))))
  const distinct = (at: number, n: number | null) => (n === null ? null : n * 1000 + at)
  fc.assert(
    fc.property(acts, acts, acts, (first, outer, inner) => {
      const store = open()
      let at = 0
      const run = (some: [string, number | null][]) => {
        for (const [id, n] of some) put(store, id, distinct(++at, n))
      }
      const byId = () => all(store).sort((a, b) => String(a._id).localeCompare(String(b._id)))
      run(first)
      const beginning = byId()
      const outside = noteChanges(store)
      run(outer)
      const middle = byId()
      const inside = noteChanges(store)
      run(inner)
      inside.putBack()
      expect(byId()).toEqual(middle)
      outside.putBack()
      expect(byId()).toEqual(beginning)
    }),
    { numRuns: 100 },
  )
})
