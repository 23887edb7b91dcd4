import type { Emulator } from './index'
import { openWithSdk, refusalOf, sdkDatabase, VILLAGE_NOW } from './sdk-for-tests'
import type { SdkDatabase } from './sdk-types'

let emulator: Emulator
let db: SdkDatabase

beforeAll(async () => {
  emulator = await openWithSdk({
    schema: [
      { name: 'sessions', indexes: [{ fields: { villageId: 1, date: -1 } }, { fields: { unwritten: 1 } }] },
      { name: 'people', indexes: [{ fields: { householdId: 1 } }, { fields: { card: 1 }, unique: true }] },
      { name: 'many', indexes: [{ fields: { n: 1 } }] },
    ],
  })
  db = sdkDatabase()
})

afterAll(() => emulator.close())

it('adds a document under its own _id and reads it back with its dates and nulls', async () => {
  const data = {
    _id: 's1',
    at: db.serverDate(),
    later: db.serverDate({ offset: 60_000 }),
    day: new Date(0),
    none: null,
  }
  expect(await db.collection('sessions').add({ data })).toMatchObject({ _id: 's1' })
  const read = await db.collection('sessions').doc('s1').get()
  expect(read.data).toEqual({
    _id: 's1',
    at: new Date(VILLAGE_NOW),
    later: new Date(VILLAGE_NOW + 60_000),
    day: new Date(0),
    none: null,
  })
})

it('makes an _id of 32 characters where there is none', async () => {
  const { _id } = await db.collection('sessions').add({ data: { n: 1 } })
  expect(_id).toMatch(/^[0-9a-f]{32}$/)
})

it('adds several documents in one call', async () => {
  const { _ids } = await db.collection('sessions').add({ data: [{ _id: 'b1' }, { _id: 'b2' }] })
  expect(_ids).toEqual(['b1', 'b2'])
})

it('refuses a second document with the same _id by E11000 and -502001', async () => {
  await db.collection('people').add({ data: { _id: 'p1', card: 'a' } })
  const refusal = await refusalOf(db.collection('people').add({ data: { _id: 'p1', card: 'b' } }))
  expect(refusal.errCode).toBe(-502001)
  expect(refusal.errMsg).toContain(
    'multiple write errors: [{write errors: [{E11000 duplicate key error collection: tnt-local.people index: _id_ dup key',
  )
})

it('refuses a second value in a unique index by E11000, on add and on update', async () => {
  await db.collection('people').add({ data: { _id: 'u1', card: 'u' } })
  const added = await refusalOf(db.collection('people').add({ data: { _id: 'u2', card: 'u' } }))
  expect(added.errMsg).toContain('E11000 duplicate key error collection: tnt-local.people index: card_1')
  await db.collection('people').add({ data: { _id: 'u2', card: 'v' } })
  const updated = await refusalOf(
    db
      .collection('people')
      .doc('u2')
      .update({ data: { card: 'u' } }),
  )
  expect(updated.errMsg).toContain('E11000')
})

it('counts a missing field as null in a unique index', async () => {
  await db.collection('people').add({ data: { _id: 'none1' } })
  const refusal = await refusalOf(db.collection('people').add({ data: { _id: 'none2' } }))
  expect(refusal.errMsg).toContain('E11000')
})

it('refuses a field name with a hyphen, a dot, a dollar, over 32 characters or beginning with an underscore', async () => {
  for (const name of ['o-1', 'x'.repeat(33), '_owner', 'a b', '', 'a.b', '.a', '$a', '姓名']) {
    const refusal = await refusalOf(db.collection('sessions').add({ data: { inner: { [name]: 1 } } }))
    expect(refusal).toMatchObject({
      errCode: -501007,
      errMsg: expect.stringContaining('Invalid Key Name') as string,
    })
  }
  const update = db
    .collection('sessions')
    .doc('s1')
    .update({ data: { roster: { 'o-1': 1 } } })
  expect((await refusalOf(update)).errCode).toBe(-501007)
})

it('refuses a document over 16 MB', async () => {
  const refusal = await refusalOf(
    db.collection('sessions').add({ data: { text: 'x'.repeat(17 * 1024 * 1024) } }),
  )
  expect(refusal).toMatchObject({
    errCode: -502001,
    errMsg: expect.stringContaining('BSONObj size') as string,
  })
})

it('refuses two arrays in the fields of one compound index', async () => {
  const add = db.collection('sessions').add({ data: { villageId: ['a', 'b'], date: ['c', 'd'] } })
  expect((await refusalOf(add)).errMsg).toContain('cannot index parallel arrays')
})

it('makes a collection once', async () => {
  await db.createCollection('made')
  await db.collection('made').add({ data: { _id: 'x' } })
  expect((await refusalOf(db.createCollection('made'))).errMsg).toContain('Table exist')
})
