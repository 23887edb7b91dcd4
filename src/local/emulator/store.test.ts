import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { encode } from './codec'
import type { Change, Document } from './engine/document'
import { Store } from './store'

const schema = [
  { name: 'people', indexes: [{ fields: { card: 1 as const }, unique: true }] },
  { name: 'notes', indexes: [] },
]

let folder: string
let notices: string[]
let fatal: Error[]

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'linli-store-'))
  notices = []
  fatal = []
})

afterEach(() => {
  jest.restoreAllMocks()
  fs.rmSync(folder, { recursive: true })
})

function open(): Store {
  return new Store({
    dataFolder: folder,
    schema,
    onNotice: (sentence) => notices.push(sentence),
    onFatal: (error) => fatal.push(error),
  })
}

function fail(problem: unknown): never {
  throw new Error(String(problem))
}

function put(id: string, fields: Record<string, unknown>, collection = 'notes'): Change {
  return { collection, id, document: { ...fields, _id: id } }
}

function contents(store: Store): Document[] {
  return [...store.collection('notes').documents.values()]
}

it('holds after a restart exactly what was committed', () => {
  const change = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    fields: fc.option(
      fc.record({ n: fc.double(), at: fc.date({ noInvalidDate: true }), list: fc.array(fc.string()) }),
    ),
  })
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(change, { selector: ({ id }) => id })), (commits) => {
      fs.rmSync(path.join(folder, 'data.log'), { force: true })
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
  const file = path.join(folder, 'data.log')
  fs.truncateSync(file, fs.statSync(file).size - 3)
  const again = open()
  expect(contents(again)).toEqual([{ n: 1, _id: 'a' }])
  expect(notices).toEqual([
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
  expect(fatal.map(({ message }) => message)).toEqual(['ENOSPC: no space left on device'])
  store.close()
  const again = open()
  expect(contents(again)).toEqual([{ n: 1, _id: 'a' }])
  again.close()
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
  const loose = new Store({
    dataFolder: folder,
    schema: [{ name: 'people', indexes: [] }],
    onNotice: fail,
    onFatal: fail,
  })
  loose.commit([put('p1', { card: '1' }, 'people'), put('p2', { card: '1' }, 'people')])
  loose.close()
  expect(open).toThrow('集合 people 的唯一索引 card_1 里有重复的值，数据与现在的索引对不上。')
})

it('rewrites a log that is over four times as large as what lives in it', () => {
  const store = open()
  for (let n = 0; n < 200; n++) store.commit([put('big', { n, text: 'x'.repeat(10_000) })])
  store.commit([put('small', { n: 1 })])
  store.close()
  const again = open()
  expect(fs.statSync(path.join(folder, 'data.log')).size).toBeLessThan(11_000)
  expect(contents(again).map(({ _id, n }) => [_id, n])).toEqual([
    ['big', 199],
    ['small', 1],
  ])
  again.commit([put('after', { n: 2 })])
  again.close()
  const third = open()
  expect(contents(third).map(({ _id }) => _id)).toEqual(['big', 'small', 'after'])
  third.close()
})

it('leaves a log alone that is mostly alive', () => {
  const store = open()
  for (let n = 0; n < 200; n++) store.commit([put(`d${n}`, { text: 'x'.repeat(10_000) })])
  store.close()
  const file = path.join(folder, 'data.log')
  const size = fs.statSync(file).size
  open().close()
  expect(fs.statSync(file).size).toBe(size)
})

it('throws away a rewritten log that a crash left half done', () => {
  const store = open()
  store.commit([put('a', { n: 1 })])
  store.close()
  fs.writeFileSync(path.join(folder, 'data.log.new'), 'half')
  const again = open()
  expect(contents(again)).toEqual([{ n: 1, _id: 'a' }])
  expect(fs.existsSync(path.join(folder, 'data.log.new'))).toBe(false)
  again.close()
})

it('keeps a collection that a function made', () => {
  const store = open()
  store.addCollection('extra')
  store.close()
  const again = open()
  expect(again.collection('extra').documents.size).toBe(0)
  again.close()
})
