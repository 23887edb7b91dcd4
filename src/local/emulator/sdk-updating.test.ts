import type { Emulator } from './index'
import { openWithSdk, sdkDatabase } from './sdk-for-tests'
import type { SdkDatabase } from './sdk-types'

let emulator: Emulator
let db: SdkDatabase
let _: SdkDatabase['command']

beforeAll(async () => {
  emulator = await openWithSdk({
    schema: [
      { name: 'sessions', indexes: [{ fields: { villageId: 1, date: -1 } }, { fields: { unwritten: 1 } }] },
      { name: 'people', indexes: [{ fields: { householdId: 1 } }, { fields: { card: 1 }, unique: true }] },
      { name: 'many', indexes: [{ fields: { n: 1 } }] },
    ],
  })
  db = sdkDatabase()
  _ = db.command
})

afterAll(() => emulator.close())

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

it('sells exactly 200 seats to 1,000 who ask at once', async () => {
  await db
    .collection('sessions')
    .doc('rush')
    .set({ data: { left: 200 } })
  const asks = Array.from({ length: 1000 }, () =>
    db
      .collection('sessions')
      .where({ _id: 'rush', left: _.gte(1) })
      .update({ data: { left: _.inc(-1) } }),
  )
  const sold = (await Promise.all(asks)).reduce((sum, { stats }) => sum + stats.updated, 0)
  const { data } = await db.collection('sessions').doc('rush').get()
  expect([sold, data['left']]).toEqual([200, 0])
})

it('counts an update that changes nothing as 0', async () => {
  await db
    .collection('sessions')
    .doc('same')
    .set({ data: { n: 1, list: ['a'] } })
  const change = { n: 1, list: _.addToSet('a') }
  expect((await db.collection('sessions').doc('same').update({ data: change })).stats).toEqual({
    updated: 0,
  })
  expect(
    (
      await db
        .collection('sessions')
        .doc('same')
        .set({ data: { n: 1, list: ['a'] } })
    ).stats.updated,
  ).toBe(0)
})

it('updates all that match where() and one by doc()', async () => {
  const villageId = 'v-all'
  await db.collection('sessions').add({
    data: [
      { _id: 'w1', villageId },
      { _id: 'w2', villageId },
    ],
  })
  const { stats } = await db
    .collection('sessions')
    .where({ villageId })
    .update({ data: { open: false } })
  expect(stats.updated).toBe(2)
})

it('pushes, pulls, adds to sets, increments, multiplies and removes fields', async () => {
  await db
    .collection('sessions')
    .doc('ops')
    .set({ data: { list: ['a'], n: 2, gone: 1, top: 3 } })
  const data = { list: _.push(['b', 'c']), n: _.mul(5), gone: _.remove(), fresh: _.inc(1), top: _.max(9) }
  await db.collection('sessions').doc('ops').update({ data })
  await db
    .collection('sessions')
    .doc('ops')
    .update({ data: { list: _.pull('a') } })
  const read = await db.collection('sessions').doc('ops').get()
  expect(read.data).toEqual({ _id: 'ops', list: ['b', 'c'], n: 10, fresh: 1, top: 9 })
})

it('changes the element of an array that the condition found', async () => {
  await db
    .collection('sessions')
    .doc('pos')
    .set({ data: { steps: [{ id: 'a' }, { id: 'b' }] } })
  await db
    .collection('sessions')
    .where({ _id: 'pos', 'steps.id': 'b' })
    .update({ data: { 'steps.$.done': true } })
  const { data } = await db.collection('sessions').doc('pos').get()
  expect(data['steps']).toEqual([{ id: 'a' }, { id: 'b', done: true }])
})

it('replaces by set() and makes what is not there', async () => {
  const made = await db
    .collection('sessions')
    .doc('set')
    .set({ data: { a: 1 } })
  expect([made._id, made.stats]).toEqual(['set', { updated: 0, created: 1 }])
  const replaced = await db
    .collection('sessions')
    .doc('set')
    .set({ data: { b: 2 } })
  expect(replaced.stats).toEqual({ updated: 1, created: 0 })
  expect((await db.collection('sessions').doc('set').get()).data).toEqual({ _id: 'set', b: 2 })
})

it('removes one and all that match', async () => {
  await db
    .collection('sessions')
    .add({ data: [{ _id: 'x1', villageId: 'vx' }, { _id: 'x2', villageId: 'vx' }, { _id: 'x3' }] })
  expect((await db.collection('sessions').doc('x3').remove()).stats.removed).toBe(1)
  expect((await db.collection('sessions').where({ villageId: 'vx' }).remove()).stats.removed).toBe(2)
  expect((await db.collection('sessions').doc('x3').remove()).stats.removed).toBe(0)
})
