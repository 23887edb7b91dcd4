import type { Emulator } from './index'
import { openWithSdk, refusalOf, sdkDatabase, VILLAGE_NOW } from './sdk-for-tests'
import type { SdkDatabase } from './sdk-types'

let emulator: Emulator
let db: SdkDatabase
let _: SdkDatabase['command']

beforeAll(async () => {
  emulator = await openWithSdk({
    schema: [
      { name: 'sessions', indexes: [{ fields: { villageId: 1, date: -1 } }, { fields: { unwritten: 1 } }] },
      { name: 'people', indexes: [{ fields: { householdId: 1 } }, { fields: { card: 1 }, unique: true }] },
    ],
  })
  db = sdkDatabase()
  _ = db.command
})

afterAll(() => emulator.close())

it('adds a document and reads it back with its dates', async () => {
  const added = await db
    .collection('sessions')
    .add({ data: { _id: 's1', at: db.serverDate(), day: new Date(0) } })
  expect(added).toMatchObject({ _id: 's1' })
  const { data } = await db.collection('sessions').doc('s1').get()
  expect(data).toEqual({ _id: 's1', at: new Date(VILLAGE_NOW), day: new Date(0) })
})

it('updates when the condition holds and answers 0 when it does not', async () => {
  await db
    .collection('sessions')
    .doc('meal')
    .set({ data: { left: 3, roster: {} } })
  const book = () =>
    db
      .collection('sessions')
      .where({ _id: 'meal', left: _.gte(2), 'roster.p1': _.exists(false) })
      .update({ data: { left: _.inc(-2), 'roster.p1': _.set({ seats: 2 }) } })
  expect((await book()).stats).toEqual({ updated: 1 })
  expect((await book()).stats).toEqual({ updated: 0 })
})

it('refuses a second document with the same _id by E11000', async () => {
  await db.collection('people').add({ data: { _id: 'p1', card: 'a' } })
  const refusal = await refusalOf(db.collection('people').add({ data: { _id: 'p1', card: 'b' } }))
  expect(refusal).toMatchObject({ errCode: -502001, errMsg: expect.stringContaining('E11000') as string })
})

it('reads its own writes in a transaction', async () => {
  await db
    .collection('people')
    .doc('tx')
    .set({ data: { card: 'tx', n: 1 } })
  const seen = await db.runTransaction(async (transaction) => {
    await transaction
      .collection('people')
      .doc('tx')
      .update({ data: { n: _.inc(1) } })
    const { data } = await transaction.collection('people').doc('tx').get()
    return (data as { n: number }).n
  })
  expect(seen).toBe(2)
})
