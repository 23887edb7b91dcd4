import fs from 'node:fs'
import fc from 'fast-check'
import { encode } from './codec'
import type { Store, StoreOptions } from './store'
import { contents, put, StoreFolder } from './store-for-tests'

const schema = [
  { name: 'people', indexes: [{ fields: { card: 1 as const }, unique: true }] },
  { name: 'notes', indexes: [] },
]

let place: StoreFolder
beforeEach(() => {
  place = new StoreFolder()
})
afterEach(() => {
  jest.restoreAllMocks()
  place.remove()
})

const open = (options: Partial<StoreOptions> = {}): Store => place.open({ schema, ...options })

it('holds after a restart exactly what was committed', () => {
  const change = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    fields: fc.option(
      fc.record({ n: fc.double(), at: fc.date({ noInvalidDate: true }), list: fc.array(fc.string()) }),
    ),
  })
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(change, { selector: ({ id }) => id })), (commits) => {
      fs.rmSync(place.file, { force: true })
      const store = open()
      for (const changes of commits) {
        store.commit(
          changes.map(({ id, fields }) =>
            fields ? put(id, fields) : { collection: 'notes', id, document: null },
          ),
        )
      }
      store.close()
      const again = open()
      again.close()
      expect(contents(again).map(encode).sort()).toEqual(contents(store).map(encode).sort())
    }),
    { numRuns: 100 },
  )
})

it('commits all documents of one commit or, when the record was torn, none', () => {
  const store = open()
  store.commit([put('a', { n: 1 })])
  store.commit([put('a', { n: 2 }), put('b', { n: 2 })])
  store.close()
  fs.truncateSync(place.file, fs.statSync(place.file).size - 3)
  const again = open()
  expect(contents(again)).toEqual([{ n: 1, _id: 'a' }])
  expect(place.notices).toEqual([
    expect.stringMatching(/^上次写到一半的最后一条记录（\d+ 字节）已去掉，其余数据完好。$/),
  ])
  again.close()
})

it('keeps a write that could not be logged out of memory, says so once and commits nothing more', () => {
  const store = open()
  store.commit([put('a', { n: 1 })])
  jest.spyOn(fs, 'writeSync').mockImplementationOnce(() => {
    throw new Error('ENOSPC: no space left on device')
  })
  expect(() => store.commit([put('a', { n: 2 })])).toThrow('the data folder cannot be written: ENOSPC')
  expect(() => store.commit([put('b', { n: 1 })])).toThrow('the data folder cannot be written')
  expect(contents(store)).toEqual([{ n: 1, _id: 'a' }])
  expect(place.fatal.map(({ message }) => message)).toEqual(['ENOSPC: no space left on device'])
  store.close()
  const again = open()
  expect(contents(again)).toEqual([{ n: 1, _id: 'a' }])
  again.close()
})

/** Notes how large each flushed file was, folders as -1. */
function noteFlushes(): number[] {
  const flushed: number[] = []
  const note = (flush: (handle: number) => void) => (handle: number) => {
    const found = fs.fstatSync(handle)
    flushed.push(found.isDirectory() ? -1 : found.size)
    flush(handle)
  }
  const { fdatasyncSync, fsyncSync } = fs
  jest.spyOn(fs, 'fdatasyncSync').mockImplementation(note(fdatasyncSync))
  jest.spyOn(fs, 'fsyncSync').mockImplementation(note(fsyncSync))
  return flushed
}

it('flushes each commit to the disk itself before it is acknowledged, if asked to', () => {
  const flushed = noteFlushes()
  const store = open({ sync: true })
  store.commit([put('a', { n: 1 })])
  const first = fs.statSync(place.file).size
  expect(flushed).toEqual([first, -1])
  store.commit([put('b', { n: 1 })])
  expect(flushed).toEqual([first, -1, fs.statSync(place.file).size])
  store.close()
})

it('flushes no commit if nobody asked for it', () => {
  const flushed = noteFlushes()
  const store = open()
  store.commit([put('a', { n: 1 })])
  store.close()
  expect(flushed).toEqual([])
})

it('acknowledges and keeps nothing that could not be flushed', () => {
  const store = open({ sync: true })
  store.commit([put('a', { n: 1 })])
  jest.spyOn(fs, 'fdatasyncSync').mockImplementationOnce(() => {
    throw new Error('EIO: i/o error')
  })
  expect(() => store.commit([put('a', { n: 2 })])).toThrow('the data folder cannot be written: EIO')
  expect(place.fatal).toHaveLength(1)
  store.close()
  expect(contents(store)).toEqual([{ n: 1, _id: 'a' }])
  expect(place.asFoundAfterCrash()).toEqual([{ n: 1, _id: 'a' }])
})

it('refuses a unique key that another document holds, or that two changes would take', () => {
  const store = open()
  store.commit([put('p1', { card: '1' }, 'people')])
  expect(() => store.commit([put('p2', { card: '1' }, 'people')])).toThrow('E11000')
  expect(() =>
    store.commit([put('p3', { card: '3' }, 'people'), put('p4', { card: '3' }, 'people')]),
  ).toThrow('E11000')
  expect(store.collection('people').documents.size).toBe(1)
  store.close()
})

it('lets a unique key pass from one document to another in one commit', () => {
  const store = open()
  store.commit([put('p1', { card: '1' }, 'people')])
  store.commit([{ collection: 'people', id: 'p1', document: null }, put('p2', { card: '1' }, 'people')])
  expect([...store.collection('people').documents.keys()]).toEqual(['p2'])
  store.close()
})

it('refuses to open data that break a unique index, with one plain sentence', () => {
  const loose = open({ schema: [{ name: 'people', indexes: [] }] })
  loose.commit([put('p1', { card: '1' }, 'people'), put('p2', { card: '1' }, 'people')])
  loose.close()
  expect(() => open()).toThrow('集合 people 的唯一索引 card_1 里有重复的值，数据与现在的索引对不上。')
})

it('keeps a collection that a function made', () => {
  const store = open()
  store.addCollection('extra')
  store.close()
  const again = open()
  expect(again.collection('extra').documents.size).toBe(0)
  again.close()
})
