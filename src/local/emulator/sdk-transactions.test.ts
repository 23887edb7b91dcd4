import type { Emulator } from './index'
import { openWithSdk, refusalOf, sdkDatabase } from './sdk-for-tests'
import type { SdkDatabase, SdkTransaction } from './sdk-types'

let emulator: Emulator
let db: SdkDatabase
let _: SdkDatabase['command']

beforeAll(async () => {
  emulator = await openWithSdk({
    schema: [
      { name: 'homes', indexes: [{ fields: { lane: 1 } }, { fields: { number: 1 }, unique: true }] },
      { name: 'others', indexes: [] },
    ],
  })
  db = sdkDatabase()
  _ = db.command
})

beforeEach(async () => {
  await db
    .collection('homes')
    .doc('a')
    .set({ data: { number: 1, n: 0, lane: 'l1' } })
  await db
    .collection('homes')
    .doc('b')
    .set({ data: { number: 2, n: 0, lane: 'l1' } })
})

afterAll(() => emulator.close())

const home = (id: string, inside: SdkDatabase | SdkTransaction = db) => inside.collection('homes').doc(id)
const n = async (id: string, inside?: SdkTransaction) => (await home(id, inside).get()).data['n']

it('commits all writes of a transaction at once', async () => {
  await db.runTransaction(async (transaction) => {
    await home('a', transaction).update({ data: { n: 1 } })
    await home('b', transaction).update({ data: { n: 1 } })
    expect([await n('a'), await n('b')]).toEqual([0, 0])
  })
  expect([await n('a'), await n('b')]).toEqual([1, 1])
})

it('reads its own writes in a transaction, by doc() and by where().get()', async () => {
  await db.runTransaction(async (transaction) => {
    await home('a', transaction).update({ data: { n: _.inc(5), lane: 'l2' } })
    await transaction.collection('homes').add({ data: { _id: 'c', number: 3, lane: 'l2' } })
    expect(await n('a', transaction)).toBe(5)
    const { data } = await transaction.collection('homes').where({ lane: 'l2' }).get()
    expect(data.map(({ _id }) => _id).sort()).toEqual(['a', 'c'])
    await home('c', transaction).remove()
  })
})

it('reads everything as it was at the start of the transaction', async () => {
  const transaction = await db.startTransaction()
  await home('a').update({ data: { n: 7, lane: 'l9' } })
  expect(await n('a', transaction)).toBe(0)
  const { data } = await transaction.collection('homes').where({ lane: 'l1' }).get()
  expect(data.map(({ _id }) => _id).sort()).toEqual(['a', 'b'])
  await transaction.rollback()
})

it('writes nothing when a transaction is rolled back, and hands the reason on', async () => {
  const reason = await refusalOf(
    db.runTransaction(async (transaction) => {
      await home('a', transaction).update({ data: { n: 99 } })
      await transaction.rollback({ errMsg: 'no' })
    }),
  )
  expect(reason).toEqual({ errMsg: 'no' })
  expect(await n('a')).toBe(0)
})

it('refuses to write a document that was changed outside after the start', async () => {
  const transaction = await db.startTransaction()
  await home('a').update({ data: { n: 7 } })
  const refusal = await refusalOf(home('a', transaction).update({ data: { n: 1 } }))
  expect(refusal.errMsg).toContain('TransactionConflict')
  expect(await n('a')).toBe(7)
})

it('refuses at once to write a document that another transaction has written', async () => {
  const [one, other] = [await db.startTransaction(), await db.startTransaction()]
  await home('a', one).update({ data: { n: 1 } })
  const refusal = await refusalOf(home('a', other).update({ data: { n: 2 } }))
  expect(refusal.errMsg).toContain('TransactionConflict')
  await one.commit()
  expect(await n('a')).toBe(1)
})

it('refuses at once a unique value that another transaction is about to take', async () => {
  const [one, other] = [await db.startTransaction(), await db.startTransaction()]
  await one.collection('homes').add({ data: { _id: 'd', number: 40 } })
  const refusal = await refusalOf(other.collection('homes').add({ data: { _id: 'e', number: 40 } }))
  expect(refusal.errMsg).toContain('TransactionConflict')
  await one.rollback()
})

it('lets a plain write wait until the transaction that holds its document has ended', async () => {
  const transaction = await db.startTransaction()
  await home('a', transaction).update({ data: { n: 10 } })
  let done = false
  const plain = home('a').update({ data: { n: _.inc(1) } })
  void plain.then(() => (done = true))
  await home('b').update({ data: { n: 1 } })
  expect(done).toBe(false)
  await transaction.commit()
  expect((await plain).stats.updated).toBe(1)
  expect(await n('a')).toBe(11)
})

it('tells a duplicate inside a transaction by E11000', async () => {
  const refusal = await refusalOf(
    db.runTransaction((transaction) =>
      transaction.collection('homes').add({ data: { _id: 'a', number: 50 } }),
    ),
  )
  expect(refusal.errMsg).toContain('E11000')
})

it('knows a transaction no longer after its commit', async () => {
  const transaction = await db.startTransaction()
  await transaction.commit()
  const refusal = await refusalOf(home('a', transaction).update({ data: { n: 1 } }))
  expect(refusal).toMatchObject({
    errCode: -501001,
    errMsg: expect.stringContaining('[ResourceUnavailable.TransactionNotExist]') as string,
  })
})

it('tells a commit that comes after the end by the code of the platform', async () => {
  const transaction = await db.startTransaction()
  await transaction.rollback()
  expect(await refusalOf(transaction.commit())).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
})

it('lets two transactions that touch different documents both commit', async () => {
  const [one, other] = [await db.startTransaction(), await db.startTransaction()]
  await home('a', one).update({ data: { n: 1 } })
  await home('b', other).update({ data: { n: 2 } })
  await Promise.all([one.commit(), other.commit()])
  expect([await n('a'), await n('b')]).toEqual([1, 2])
})
