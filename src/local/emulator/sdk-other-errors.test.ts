import cloud from 'wx-server-sdk'
import type { Emulator } from './index'
import { openWithSdk, refusalOf, sdkDatabase } from './sdk-for-tests'
import type { SdkDatabase, SdkTransaction } from './sdk-types'

let emulator: Emulator
let db: SdkDatabase
let _: SdkDatabase['command']

beforeAll(async () => {
  emulator = await openWithSdk({
    schema: [
      { name: 'things', indexes: [{ fields: { n: 1 } }, { fields: { card: 1 }, unique: true }] },
      { name: 'free', indexes: [] },
    ],
    invoke: () => Promise.reject(new Error('it broke')),
  })
  db = sdkDatabase()
  _ = db.command
  await db.collection('things').add({ data: { _id: 'a', card: 1, n: 1 } })
})
afterAll(() => emulator.close())

const things = () => db.collection('things')

/** A transaction that meets what somebody else has changed since its start. */
async function late(run: (things: ReturnType<typeof db.collection>) => Promise<unknown>): Promise<unknown> {
  const transaction = await db.startTransaction()
  await things()
    .doc('a')
    .update({ data: { seen: _.inc(1) } })
  return run(transaction.collection('things')).finally(() => transaction.rollback().catch(() => null))
}

async function ended(run: (transaction: SdkTransaction) => Promise<unknown>): Promise<unknown> {
  const transaction = await db.startTransaction()
  await transaction.rollback()
  return run(transaction)
}

/** Two reads at once, both connections being open: what the second is told. */
async function atOnce(): Promise<unknown> {
  await Promise.all([things().doc('a').get(), things().doc('a').get()])
  const transaction = await db.startTransaction()
  const get = () => transaction.collection('things').doc('a').get()
  const outcomes = await Promise.allSettled([get(), get()])
  await transaction.rollback()
  const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult
  return Promise.reject(refused.reason as Error)
}

const ADVICE = 'Please check your request, but if the problem persists, contact us.'
const CONFLICT = `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${ADVICE}`
const BUSY = `[ResourceUnavailable.TransactionBusy] Transaction is busy. ${ADVICE}`
const GONE =
  /^\[ResourceUnavailable.TransactionNotExist\] Transaction does not exist on the server, transactionID: [0-9a-f-]{36}\. Please check/

const CHANGED = 'resource system error. ' + CONFLICT

/** Transactions are told in one code, -501001, and by the name in brackets. */
const refused: [operation: string, run: () => Promise<unknown>, said: string][] = [
  ['document.update', () => late((inside) => inside.doc('a').update({ data: { n: 2 } })), CHANGED],
  ['document.set', () => late((inside) => inside.doc('a').set({ data: { card: 1 } })), CHANGED],
  ['document.remove', () => late((inside) => inside.doc('a').remove()), CHANGED],
  ['document.get', atOnce, `resource system error. ${BUSY}`],
]

/** A request that asks for nothing special. */
async function expectServing(): Promise<void> {
  expect((await things().doc('a').get()).data).toMatchObject({ _id: 'a', card: 1 })
}

it.each(refused)(
  'tells %s of a transaction what hinders it in the exact form of the SDK',
  async (operation, run, said) => {
    const refusal = await refusalOf(run())
    expect([refusal.errCode, refusal.errMsg]).toEqual([-501001, `${operation}:fail -501001 ${said}`])
    await expectServing()
  },
)

it('tells an unknown collection in a transaction as outside of one', async () => {
  const transaction = await db.startTransaction()
  const refusal = await refusalOf(
    transaction
      .collection('none')
      .doc('a')
      .update({ data: { n: 1 } }),
  )
  expect(refusal.errMsg).toBe(
    'document.update:fail -502005 database collection not exists. Db or Table not exist: none',
  )
  await expectServing()
})

const operations: [string, (transaction: SdkTransaction) => Promise<unknown>][] = [
  ['document.get', (inside) => inside.collection('things').doc('a').get()],
  ['collection.get', (inside) => inside.collection('things').where({ n: 1 }).get()],
  ['collection.add', (inside) => inside.collection('things').add({ data: { card: 9 } })],
  [
    'document.set',
    (inside) =>
      inside
        .collection('things')
        .doc('a')
        .set({ data: { n: 1 } }),
  ],
  [
    'document.update',
    (inside) =>
      inside
        .collection('things')
        .doc('a')
        .update({ data: { n: 1 } }),
  ],
  ['document.remove', (inside) => inside.collection('things').doc('a').remove()],
]

it.each(operations)(
  'tells %s of a transaction that has ended by TransactionNotExist',
  async (operation, run) => {
    const { errCode, errMsg = '' } = await refusalOf(ended(run))
    const beginning = `${operation}:fail -501001 resource system error. `
    expect([errCode, errMsg.slice(0, beginning.length)]).toEqual([-501001, beginning])
    expect(errMsg.slice(beginning.length)).toMatch(GONE)
    await expectServing()
  },
)

/** Calls whose errors the SDK hands on as -1 with the platform's code. */
const withCode: [string, () => Promise<unknown>, string, string | undefined][] = [
  [
    'an aggregate of an unknown collection',
    () => db.collection('none').aggregate().match({ n: 1 }).end(),
    'DATABASE_COLLECTION_NOT_EXIST',
    'collection.aggregate:fail Db or Table not exist: none',
  ],
  [
    'an aggregate with an unknown operator',
    () =>
      things()
        .aggregate()
        .match({ n: { $foo: 1 } })
        .end(),
    'DATABASE_INVALID_OPERRATOR',
    'collection.aggregate:fail unknown operator: $foo',
  ],
  [
    'an aggregate with an unknown expression',
    () =>
      things()
        .aggregate()
        .project({ x: { $foo: 1 } })
        .end(),
    'DATABASE_INVALID_OPERRATOR',
    "collection.aggregate:fail Unrecognized expression '$foo'",
  ],
  [
    'a collection that is there already',
    () => db.createCollection('things'),
    'DATABASE_COLLECTION_ALREADY_EXIST',
    'createCollection:fail Table exist: things',
  ],
  [
    'a function that fails',
    () => cloud.callFunction({ name: 'any' }) as Promise<unknown>,
    'FUNCTIONS_EXECUTE_FAIL',
    'callFunction:fail it broke',
  ],
  [
    'too many links',
    () =>
      cloud.getTempFileURL({
        fileList: Array.from({ length: 51 }, () => 'cloud://local.files/x'),
      }) as Promise<unknown>,
    'INVALID_PARAM',
    'getTempFileURL:fail file_list length exceeds 50',
  ],
  [
    'a commit after the end',
    () => ended((inside) => inside.commit()),
    'DATABASE_TRANSACTION_FAIL',
    undefined,
  ],
  [
    'a rollback after the end',
    () => ended((inside) => inside.rollback()),
    'DATABASE_TRANSACTION_FAIL',
    undefined,
  ],
]

it.each(withCode)('tells %s by the code of the platform', async (__, run, code, errMsg) => {
  const refusal = await refusalOf(run())
  expect([refusal.code, refusal.errMsg]).toEqual([code, errMsg])
  await expectServing()
})

it('tells a document that is not there by the SDK itself, and 0 where something should have changed', async () => {
  const { errCode, errMsg } = await refusalOf(things().doc('nobody').get())
  expect([errCode, errMsg]).toEqual([-1, 'document.get:fail document with _id nobody does not exist'])
  const { stats } = await things()
    .doc('nobody')
    .update({ data: { n: 1 } })
  expect([stats.updated, (await things().doc('nobody').remove()).stats.removed]).toEqual([0, 0])
})

it('stores a text of 101 KB: only the body of a function is limited to 100 KB', async () => {
  const text = '字'.repeat(101 * 1024)
  await db.collection('free').add({ data: { _id: 'long', text } })
  expect((await db.collection('free').doc('long').get()).data['text']).toBe(text)
})
