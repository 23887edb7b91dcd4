import cloud from 'wx-server-sdk'
import type { Emulator } from './index'
import { openWithSdk, refusalOf, sdkDatabase } from './sdk-for-tests'
import type { SdkDatabase } from './sdk-types'

let emulator: Emulator
let db: SdkDatabase
let _: SdkDatabase['command']

beforeAll(async () => {
  emulator = await openWithSdk({ schema: [{ name: 'x', indexes: [{ fields: { owner: 1 } }] }] })
  db = sdkDatabase()
  _ = db.command
})

afterAll(() => emulator.close())

it('drops a condition that is undefined and finds what it should not', async () => {
  await db.collection('x').add({ data: { _id: 'mine', owner: 'me' } })
  const { data } = await db.collection('x').where({ _id: 'mine', owner: undefined }).get()
  expect(data).toHaveLength(1)
})

it('merges a nested object on update and replaces it with _.set', async () => {
  await db
    .collection('x')
    .doc('nested')
    .set({ data: { addr: { city: 'a', zip: 1 } } })
  await db
    .collection('x')
    .doc('nested')
    .update({ data: { addr: { city: 'b' } } })
  expect((await db.collection('x').doc('nested').get()).data['addr']).toEqual({ city: 'b', zip: 1 })
  await db
    .collection('x')
    .doc('nested')
    .update({ data: { addr: _.set({ city: 'c' }) } })
  expect((await db.collection('x').doc('nested').get()).data['addr']).toEqual({ city: 'c' })
})

it('drops undefined fields from an update', async () => {
  await db
    .collection('x')
    .doc('drop')
    .set({ data: { n: 1 } })
  await db
    .collection('x')
    .doc('drop')
    .update({ data: { n: undefined, m: 2 } })
  expect((await db.collection('x').doc('drop').get()).data).toEqual({ _id: 'drop', n: 1, m: 2 })
})

it('answers 100 documents without a limit and never more than 1,000', async () => {
  await db.collection('x').add({ data: Array.from({ length: 1100 }, () => ({ owner: 'many' })) })
  const many = db.collection('x').where({ owner: 'many' })
  expect((await many.get()).data).toHaveLength(100)
  expect((await many.limit(5000).get()).data).toHaveLength(1000)
})

it('answers updated 0, and no error, for a document that is not there', async () => {
  expect(
    (
      await db
        .collection('x')
        .doc('nobody')
        .update({ data: { n: 1 } })
    ).stats.updated,
  ).toBe(0)
})

it('throws on doc().get() of a document that is not there', async () => {
  const refusal = await refusalOf(db.collection('x').doc('nobody').get())
  expect(refusal).toMatchObject({ errCode: -1, errMsg: expect.stringContaining('nobody') as string })
})

it('answers nothing instead when the database was opened with throwOnNotFound false', async () => {
  const lenient = cloud.database({ throwOnNotFound: false } as object) as unknown as SdkDatabase
  expect((await lenient.collection('x').doc('nobody').get()).data).toBeNull()
})

it('does not retry a conflict that an operation of a transaction raised', async () => {
  await db
    .collection('x')
    .doc('hot')
    .set({ data: { n: 0 } })
  let runs = 0
  const refusal = await refusalOf(
    db.runTransaction(async (transaction) => {
      runs++
      await db
        .collection('x')
        .doc('hot')
        .update({ data: { n: _.inc(1) } })
      await transaction
        .collection('x')
        .doc('hot')
        .update({ data: { n: 9 } })
    }),
  )
  expect(runs).toBe(1)
  expect(refusal.code).toBeUndefined()
  expect(refusal.errCode).toBe(-501001)
  expect(refusal.errMsg).toContain(
    'resource system error. [ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.',
  )
})

it('runs where().update() of a transaction outside of it', async () => {
  await db
    .collection('x')
    .doc('outside')
    .set({ data: { n: 0 } })
  const transaction = await db.startTransaction()
  await transaction
    .collection('x')
    .where({ _id: 'outside' })
    .update({ data: { n: 1 } })
  await transaction.rollback()
  expect((await db.collection('x').doc('outside').get()).data['n']).toBe(1)
})

it('refuses the second of two operations at once in a transaction as busy', async () => {
  await db
    .collection('x')
    .doc('busy')
    .set({ data: { n: 0 } })
  const plain = () => db.collection('x').doc('busy').get()
  await Promise.all([plain(), plain()]) // both connections are open
  const transaction = await db.startTransaction()
  const get = () => transaction.collection('x').doc('busy').get()
  const outcomes = await Promise.allSettled([get(), get()])
  const refused = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as object] : [],
  )
  expect(refused).toEqual([
    expect.objectContaining({
      errCode: -501001,
      errMsg: expect.stringContaining('[ResourceUnavailable.TransactionBusy]') as string,
    }),
  ])
  await transaction.rollback()
})
