import type { Emulator } from './index'
import { openWithSdk, refusalOf, sdkDatabase } from './sdk-for-tests'
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
  await db.collection('many').add({ data: Array.from({ length: 1200 }, (__, n) => ({ _id: `m${n}`, n })) })
})

afterAll(() => emulator.close())

it('finds by equality, ranges, dotted fields, elements of arrays and regular expressions', async () => {
  const data = {
    _id: 'q',
    villageId: 'v1',
    date: '2026-11-24',
    n: { x: 1 },
    unwritten: ['p1', 'p2'],
    left: 3,
  }
  await db.collection('sessions').add({ data })
  const finds = (condition: Record<string, unknown>) =>
    db
      .collection('sessions')
      .where({ villageId: 'v1', ...condition })
      .get()
      .then((found) => found.data.length)
  expect(await finds({ date: _.gte('2026-11-01') })).toBe(1)
  expect(await finds({ 'n.x': 1, left: _.and(_.gt(0), _.lt(5)) })).toBe(1)
  expect(await finds({ unwritten: _.elemMatch(_.eq('p2')) })).toBe(1)
  expect(await finds({ date: db.RegExp({ regexp: '^2026', options: 'i' }) })).toBe(1)
  expect(await finds({ left: _.or(_.lt(2), _.in([7])) })).toBe(0)
  expect((await db.collection('sessions').where({ unwritten: 'p1' }).get()).data).toHaveLength(1)
})

it('finds a missing field and a null alike when null is asked for', async () => {
  await db.collection('people').add({
    data: [
      { _id: 'h1', card: 'h1', householdId: null },
      { _id: 'h2', card: 'h2' },
    ],
  })
  const { data } = await db
    .collection('people')
    .where({ householdId: null, _id: _.in(['h1', 'h2', 'h3']) })
    .get()
  expect(data.map(({ _id }) => _id).sort()).toEqual(['h1', 'h2'])
})

it('sorts, skips and limits', async () => {
  const { data } = await db.collection('many').orderBy('n', 'desc').skip(5).limit(3).get()
  expect(data.map(({ n }) => n)).toEqual([1194, 1193, 1192])
})

it('leaves only the fields of a projection', async () => {
  const { data } = await db.collection('many').where({ n: 7 }).field({ n: true, _id: false }).get()
  expect(data).toEqual([{ n: 7 }])
  const one = await db.collection('many').doc('m7').field({ n: false }).get()
  expect(one.data).toEqual({ _id: 'm7' })
})

it('counts', async () => {
  expect(
    await db
      .collection('many')
      .where({ n: _.lt(250) })
      .count(),
  ).toMatchObject({ total: 250 })
})

it('keeps a point as it was given', async () => {
  await db.collection('sessions').add({ data: { _id: 'geo', at: db.Geo.Point(117.1, 36.2) } })
  const { data } = await db.collection('sessions').doc('geo').get()
  expect(data['at']).toMatchObject({ longitude: 117.1, latitude: 36.2 })
})

it('refuses a query that no index serves, naming collection and condition', async () => {
  const refusal = await refusalOf(db.collection('people').where({ note: 'x' }).get())
  expect(refusal.errMsg).toContain('no index serves the query: people where {"note":"x"}')
})

it('answers -502005 for a collection that is not in the schema', async () => {
  const refusal = await refusalOf(db.collection('nowhere').where({ _id: 'a' }).get())
  expect(refusal).toMatchObject({
    errCode: -502005,
    errMsg: expect.stringContaining('Db or Table not exist: nowhere') as string,
  })
})

it('answers -502002 for an operator that the database does not know', async () => {
  const refusal = await refusalOf(
    db
      .collection('sessions')
      .where({ _id: { $foo: 1 } })
      .get(),
  )
  expect(refusal.errCode).toBe(-502002)
})
