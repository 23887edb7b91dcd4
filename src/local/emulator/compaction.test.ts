import fs from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { halfOf } from './compaction'
import { contents, put, StoreFolder } from './store-for-tests'
import type { Store } from './store'

let place: StoreFolder
beforeEach(() => {
  place = new StoreFolder()
})
afterEach(() => {
  jest.restoreAllMocks()
  place.remove()
})

const size = (): number => fs.statSync(place.file).size
const isRewriting = (): boolean => fs.existsSync(halfOf(place.file))
const text = 'x'.repeat(10_000)

/** The same rule for smaller logs. */
const over =
  (bytes: number) =>
  (all: number, live: number): boolean =>
    all > bytes && all > live * 4

/** Lets the store work between requests until it has done so. */
async function until(done: () => boolean): Promise<void> {
  for (let turn = 0; !done(); turn++) {
    if (turn === 100_000) throw new Error('it never came')
    await nextTurn()
  }
}

/** Changes one large document until the log is due. */
function outgrow(store: Store): void {
  for (let n = 0; !isRewriting(); n++) {
    if (n === 1000) throw new Error('it was never rewritten')
    store.commit([put('big', { n, text })])
  }
}

it('rewrites a log that is over four times as large as what lives in it, while it serves', async () => {
  const store = place.open()
  store.commit([put('small', { n: 1 })])
  outgrow(store)
  expect(size()).toBeGreaterThan(1024 * 1024)
  await until(() => !isRewriting())
  expect(size()).toBeLessThan(11_000)
  store.commit([put('after', { n: 2 })])
  store.close()
  const again = place.open()
  expect(contents(again)).toEqual(contents(store))
  expect(contents(again).map(({ _id }) => _id)).toEqual(['small', 'big', 'after'])
  again.close()
})

it('rewrites a log that it finds outgrown at opening', async () => {
  const store = place.open({ hasOutgrown: () => false })
  for (let n = 0; n < 200; n++) store.commit([put(`d${n}`, { text })])
  for (let n = 1; n < 200; n++) store.commit([{ collection: 'notes', id: `d${n}`, document: null }])
  store.close()
  const again = place.open()
  await until(() => !isRewriting())
  expect(size()).toBeLessThan(11_000)
  again.close()
  expect(place.asFoundAfterCrash()).toEqual(contents(store))
})

it('leaves a log alone that is mostly alive', async () => {
  const store = place.open()
  for (let n = 0; n < 200; n++) store.commit([put(`d${n}`, { text })])
  store.close()
  const before = size()
  const again = place.open()
  expect(isRewriting()).toBe(false)
  await nextTurn()
  again.close()
  expect(size()).toBe(before)
})

it('throws away a rewritten log that a crash left half done', () => {
  const store = place.open()
  store.commit([put('a', { n: 1 })])
  store.close()
  fs.writeFileSync(halfOf(place.file), 'half')
  const again = place.open()
  expect(contents(again)).toEqual([{ n: 1, _id: 'a' }])
  expect(isRewriting()).toBe(false)
  again.close()
})

it('leaves one whole log with every commit, at whatever moment of the rewriting it dies', async () => {
  const store = place.open({ hasOutgrown: over(10_000) })
  for (let n = 0; n < 1000; n++) store.commit([put(`d${n}`, { n: 0 })])
  const looked: number[] = []
  const lookAround = (): void => {
    expect(place.asFoundAfterCrash()).toEqual(contents(store))
    looked.push(size())
  }
  const rename = fs.renameSync
  jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    lookAround()
    rename(from, to)
    lookAround()
  })
  for (let n = 0; !isRewriting(); n++) store.commit([put(`d${n % 1000}`, { n })])
  for (let n = 0; isRewriting(); n++) {
    store.commit([put(`d${n}`, { n: 'during' }), put(`d${999 - n}`, { n: 'with it' }), put(`e${n}`, {})])
    store.commit([{ collection: 'notes', id: `d${n + 500}`, document: null }])
    lookAround()
    await nextTurn()
  }
  lookAround()
  expect(looked.length).toBeGreaterThan(7)
  expect(Math.min(...looked)).toBeLessThan(Math.max(...looked) / 2)
  store.close()
})

it('flushes the rewritten log before it takes the name, and the folder after', async () => {
  const steps: string[] = []
  const { fsync, fdatasyncSync, renameSync, fsyncSync } = fs
  const noting = <Call extends (...words: never[]) => void>(step: string, call: Call): Call =>
    ((...words: Parameters<Call>) => {
      steps.push(step)
      call(...words)
    }) as Call
  jest.spyOn(fs, 'fsync').mockImplementation(noting('all', fsync))
  jest.spyOn(fs, 'fdatasyncSync').mockImplementation(noting('the rest', fdatasyncSync))
  jest.spyOn(fs, 'renameSync').mockImplementation(noting('name', renameSync))
  jest.spyOn(fs, 'fsyncSync').mockImplementation(noting('folder', fsyncSync))
  const store = place.open({ hasOutgrown: over(100_000) })
  outgrow(store)
  await until(() => !isRewriting())
  expect(steps).toEqual(['all', 'the rest', 'name', 'folder'])
  store.close()
})

it('flushes the folder before the next answer when that failed after a rewriting, if asked to flush', async () => {
  const store = place.open({ hasOutgrown: over(100_000), sync: true })
  outgrow(store)
  const folders = jest.spyOn(fs, 'fsyncSync').mockImplementationOnce(() => {
    throw new Error('EIO: i/o error')
  })
  await until(() => place.notices.length > 0)
  expect([isRewriting(), folders.mock.calls.length]).toEqual([false, 1])
  store.commit([put('after', { n: 1 })])
  store.commit([put('later', { n: 1 })])
  expect(folders).toHaveBeenCalledTimes(2)
  expect(place.asFoundAfterCrash()).toEqual(contents(store))
  store.close()
})

it('lets requests in between every few hundred documents', async () => {
  const store = place.open({ hasOutgrown: over(10_000) })
  for (let n = 0; n < 5000; n++) store.commit([put(`d${n}`, { n: 0 })])
  for (let n = 0; !isRewriting(); n++) store.commit([put(`d${n % 5000}`, { n })])
  let between = 0
  for (; isRewriting(); between++) await nextTurn()
  expect(between).toBeGreaterThanOrEqual(5000 / 200)
  store.close()
})

/** Lets writing to the half-written log fail, `when` it has so many bytes. */
function fillDisk(bytes: number): void {
  const write = fs.writeSync
  jest.spyOn(fs, 'writeSync').mockImplementation(((file: number, data: Buffer, from: number) => {
    const half = fs.existsSync(halfOf(place.file)) ? fs.statSync(halfOf(place.file)) : null
    if (half?.ino === fs.fstatSync(file).ino && half.size >= bytes)
      throw new Error('ENOSPC: no space left on device')
    return write(file, data, from)
  }) as never)
}

it('goes on serving when the disk is too full to rewrite, and tries again when the log has grown', async () => {
  const store = place.open({ hasOutgrown: over(100_000) })
  fillDisk(20)
  outgrow(store)
  await until(() => !isRewriting())
  expect(place.notices).toEqual([
    '数据文件这次没能整理（ENOSPC: no space left on device），数据都在，过会儿再试。',
  ])
  const full = size()
  store.commit([put('after', { n: 1 })])
  expect(isRewriting()).toBe(false)
  expect(place.asFoundAfterCrash()).toEqual(contents(store))
  jest.restoreAllMocks()
  outgrow(store)
  expect(size()).toBeGreaterThanOrEqual(full * 1.25)
  await until(() => !isRewriting())
  expect(size()).toBeLessThan(full)
  expect(place.fatal).toEqual([])
  store.close()
})

it('gives the place of a half-rewritten log back to a commit that finds the disk full', () => {
  const store = place.open({ hasOutgrown: over(100_000) })
  outgrow(store)
  const write = fs.writeSync
  jest.spyOn(fs, 'writeSync').mockImplementation(((file: number, data: Buffer, from: number) => {
    if (isRewriting()) throw new Error('ENOSPC: no space left on device')
    return write(file, data, from)
  }) as never)
  store.commit([put('after', { n: 1 })])
  expect(isRewriting()).toBe(false)
  expect(place.fatal).toEqual([])
  expect(place.asFoundAfterCrash()).toEqual(contents(store))
  store.close()
})

it('throws away what it is rewriting when it is closed', async () => {
  const store = place.open({ hasOutgrown: over(100_000) })
  outgrow(store)
  await nextTurn()
  store.close()
  expect(isRewriting()).toBe(false)
  const again = place.open({ hasOutgrown: () => false })
  await nextTurn()
  await nextTurn()
  expect(contents(again)).toEqual(contents(store))
  expect([isRewriting(), place.notices]).toEqual([false, []])
  again.close()
})
