import fc from 'fast-check'
import { Database } from './database'
import { Locks } from './locks'
import { Store } from './store'
import { lockNames, Transactions } from './transactions'

function openStore(): Store {
  const fail = (problem: unknown): never => {
    throw new Error(String(problem))
  }
  return new Store({
    dataFolder: null,
    schema: [{ name: 'accounts', indexes: [] }],
    onNotice: fail,
    onFatal: fail,
  })
}

describe('with real time in hand', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it('ends a transaction after 30 seconds and lets go of what it held', () => {
    const [store, locks] = [openStore(), new Locks()]
    const transactions = new Transactions(store, locks)
    const id = transactions.begin()
    const change = { collection: 'accounts', id: 'a', document: { _id: 'a' } }
    transactions.get(id).write(change)
    jest.advanceTimersByTime(29_999)
    expect(transactions.get(id).read('accounts', 'a')).toEqual({ _id: 'a' })
    expect(locks.heldByOther(lockNames(store, change), null)).toBe(true)
    jest.advanceTimersByTime(1)
    expect(() => transactions.get(id)).toThrow('TransactionNotExist')
    expect(locks.heldByOther(lockNames(store, change), null)).toBe(false)
    expect(store.collection('accounts').documents.size).toBe(0)
  })

  it('gives up a plain write that has waited ten seconds for a transaction', async () => {
    const database = new Database(openStore(), true)
    const transaction = database.transactions.get(database.transactions.begin())
    transaction.write({ collection: 'accounts', id: 'a', document: { _id: 'a' } })
    const refused = expect(database.insert('accounts', [{ _id: 'a' }])).rejects.toThrow(
      'operation exceeded time limit',
    )
    await jest.advanceTimersByTimeAsync(10_000)
    await refused
  })
})

it('refuses anything but single documents in a transaction', async () => {
  const database = new Database(openStore(), true)
  const run = database.transactions.run(database.transactions.begin(), (transaction) =>
    database.remove('accounts', { _id: { $in: ['a', 'b'] } }, true, transaction),
  )
  await expect(run).rejects.toMatchObject({ code: 'INVALID_PARAM' })
})

/** One step of a history: a transaction reads two accounts and moves 1 from one to the other, or ends. */
const step = fc.record({
  transaction: fc.nat(3),
  act: fc.constantFrom('move', 'commit', 'rollback'),
  from: fc.nat(2),
  to: fc.nat(2),
})

it('keeps every history of transactions equal to its commits one after the other, or refuses', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const store = openStore()
      const { transactions } = new Database(store, true)
      store.commit([0, 1, 2].map((n) => ({ collection: 'accounts', id: n, document: { _id: n, sum: 100 } })))
      const expected = [100, 100, 100]
      const open = new Map<number, { id: string; moves: [number, number][] }>()
      for (const { transaction: name, act, from, to } of steps) {
        const current = open.get(name) ?? { id: transactions.begin(), moves: [] }
        open.set(name, current)
        const transaction = transactions.get(current.id)
        if (act === 'move') {
          try {
            for (const [account, change] of [
              [from, -1],
              [to, 1],
            ] as const) {
              const sum = transaction.read('accounts', account)?.['sum'] as number
              transaction.write({
                collection: 'accounts',
                id: account,
                document: { _id: account, sum: sum + change },
              })
            }
            current.moves.push([from, to])
          } catch (error) {
            expect(error).toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
            transactions.rollback(current.id)
            open.delete(name)
          }
          continue
        }
        open.delete(name)
        if (act === 'rollback') transactions.rollback(current.id)
        else {
          transactions.commit(transaction)
          for (const [source, target] of current.moves) {
            expected[source]!--
            expected[target]!++
          }
        }
      }
      transactions.close()
      expect([...store.collection('accounts').documents.values()].map(({ sum }) => sum)).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})
