import type { Emulator } from '../../local/emulator/index'
import { openWithSdk, refusalOf, sdkDatabase } from '../../local/emulator/sdk-for-tests'
import { add, addAll, aggregate, command, count, getOne, removeWhere, setOne, updateWhere } from './database'
import { Busy } from './errors'
import { inTransaction } from './transaction'

interface Home {
  n: number
}

let emulator: Emulator
beforeAll(async () => {
  emulator = await openWithSdk({ schema: [{ name: 'homes', indexes: [{ fields: { lane: 1 } }] }] })
})
beforeEach(() => setOne('homes', 'a', { n: 0, lane: 'l1' }))
afterAll(() => emulator.close())

const n = async (id = 'a') => (await getOne<Home>('homes', id))?.n
/** Somebody else, who uses the SDK as it is. */
const fromOutside = () =>
  sdkDatabase()
    .collection('homes')
    .doc('a')
    .update({ data: { n: command.inc(100) } })

describe('a conflict, which the SDK does not try again', () => {
  it('is tried again with what is there now', async () => {
    const read: (number | undefined)[] = []
    await inTransaction(async (transaction) => {
      const home = await transaction.get<Home>('homes', 'a')
      if (read.push(home?.n) === 1) await fromOutside()
      await transaction.update('homes', 'a', { n: (home?.n ?? 0) + 1 })
    })
    expect(read).toEqual([0, 100])
    expect(await n()).toBe(101)
  })

  it('loses no step of several who change one document at once', async () => {
    const step = () =>
      inTransaction(async (transaction) => {
        const home = await transaction.get<Home>('homes', 'a')
        await transaction.update('homes', 'a', { n: (home?.n ?? 0) + 1 })
      })
    const outcomes = await Promise.allSettled([step(), step(), step(), step()])
    const done = outcomes.filter(({ status }) => status === 'fulfilled').length
    expect(done).toBeGreaterThan(0)
    expect(await n()).toBe(done)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(Busy)
  })

  it('is told as busy after five tries, and nothing is written', async () => {
    let tries = 0
    const run = inTransaction(async (transaction) => {
      tries++
      await transaction.add('homes', { _id: `left-${tries}` })
      await fromOutside()
      await transaction.update('homes', 'a', { n: 1 })
    })
    await expect(run).rejects.toBeInstanceOf(Busy)
    expect(tries).toBe(5)
    expect(await n()).toBe(500)
    expect(await getOne('homes', 'left-1')).toBeNull()
  })

  it('is tried again when the platform says busy', async () => {
    const raw = await sdkDatabase().startTransaction()
    const get = () => raw.collection('homes').doc('a').get()
    let tries = 0
    const said: string[] = []
    await inTransaction(async (transaction) => {
      if (++tries === 1) {
        const both = Promise.all([get(), get()])
        both.catch((error: unknown) => said.push((error as { errMsg: string }).errMsg))
        await both
      }
      await transaction.update('homes', 'a', { n: 7 })
    })
    expect(said).toEqual([expect.stringContaining('[ResourceUnavailable.TransactionBusy]')])
    expect([tries, await n()]).toEqual([2, 7])
    await raw.rollback()
  })

  it('is the only thing tried again: a duplicate and a mistake are thrown at once, and nothing is written', async () => {
    let tries = 0
    const twice = inTransaction(async (transaction) => {
      tries++
      await transaction.update('homes', 'a', { n: 9 })
      await transaction.add('homes', { _id: 'a' })
    })
    expect((await refusalOf(twice)).errMsg).toContain('E11000')
    await expect(inTransaction(() => Promise.reject(new Error('a mistake')))).rejects.toThrow('a mistake')
    expect([tries, await n()]).toEqual([1, 0])
  })
})

describe('what would run outside of a transaction, in silence', () => {
  const acts: [string, () => Promise<unknown>][] = [
    ['updateWhere', () => updateWhere('homes', { _id: 'a' }, { n: 1 })],
    ['removeWhere', () => removeWhere('homes', { _id: 'a' })],
    ['count', () => count('homes', { _id: 'a' })],
    ['add', () => add('homes', { _id: 'new' })],
    ['addAll', () => addAll('homes', [{ _id: 'new' }])],
    ['setOne', () => setOne('homes', 'a', { n: 1 })],
    ['aggregate', () => aggregate('homes', (pipeline) => pipeline.match({ _id: 'a' }))],
    ['inTransaction', () => inTransaction(() => Promise.resolve())],
  ]

  it.each(acts)('is refused: %s', async (name, act) => {
    const run = inTransaction(async (transaction) => {
      await transaction.get('homes', 'a')
      await act()
    })
    await expect(run).rejects.toThrow(`${name} would run outside of the transaction`)
    expect([await n(), await getOne('homes', 'new')]).toEqual([0, null])
  })

  it('is allowed again after the transaction', async () => {
    await inTransaction((transaction) => transaction.update('homes', 'a', { n: 1 }))
    expect(await updateWhere('homes', { _id: 'a' }, { n: 2 })).toBe(1)
  })
})

describe('two acts of a transaction at once', () => {
  it('are refused, and what it held is free at once', async () => {
    const run = inTransaction(async (transaction) => {
      await transaction.update('homes', 'a', { n: 1 })
      await Promise.all([transaction.get('homes', 'a'), transaction.update('homes', 'a', { n: 2 })])
    })
    await expect(run).rejects.toThrow('two acts of a transaction at once')
    expect(await updateWhere('homes', { _id: 'a', n: 0 }, { n: 5 })).toBe(1)
  })

  it('are not left behind: an act that nobody awaited is refused before the commit', async () => {
    const run = inTransaction((transaction) => {
      void transaction.update('homes', 'a', { n: 1 })
      return Promise.resolve()
    })
    await expect(run).rejects.toThrow('was not awaited')
    expect(await n()).toBe(0)
  })
})
