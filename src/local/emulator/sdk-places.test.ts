import type { Emulator } from './index'
import { openWithSdk, refusalOf, sdkDatabase } from './sdk-for-tests'
import type { Fields, SdkDatabase } from './sdk-types'

let emulator: Emulator
let db: SdkDatabase
let _: SdkDatabase['command']

/** Metres of one degree along a meridian, on the earth of MongoDB. */
const DEGREE = (6_378_100 * Math.PI) / 180

/** Centers on one meridian, 0.001° (about 111 m) apart, and the lanes and fields of a village. */
beforeAll(async () => {
  emulator = await openWithSdk({
    schema: [
      { name: 'centers', indexes: [{ fields: { at: '2dsphere' } }, { fields: { batch: 1 } }] },
      { name: 'shapes', indexes: [{ fields: { shape: '2dsphere' } }] },
      { name: 'plain', indexes: [{ fields: { batch: 1 } }] },
      { name: 'two', indexes: [{ fields: { from: '2dsphere' } }, { fields: { to: '2dsphere' } }] },
    ],
  })
  db = sdkDatabase()
  _ = db.command
  const centers = [3, 1, 2, 0].map((n) => ({ _id: `c${n}`, at: point(0, n), batch: n % 2 }))
  await db.collection('centers').add({ data: [...centers, { _id: 'nowhere', batch: 0 }] })
  await db.collection('plain').add({ data: { _id: 'p', at: point(0, 0), batch: 0 } })
  await db.collection('shapes').add({
    data: [
      { _id: 'well', shape: point(1, 1) },
      { _id: 'lane', shape: line([0, 4], [8, 4]) },
      { _id: 'field', shape: square(2, 2, 3) },
      { _id: 'posts', shape: db.Geo.MultiPoint([point(1, 1), point(20, 20)]) },
      { _id: 'places', shape: [point(30, 30), point(40, 40)] },
    ],
  })
})

afterAll(() => emulator.close())

/** Positions in thousandths of a degree from 116.6, 35 (Yutai). */
const point = (east: number, north: number): Fields => db.Geo.Point(116.6 + east / 1000, 35 + north / 1000)
const line = (...corners: [number, number][]): Fields =>
  db.Geo.LineString(corners.map(([east, north]) => point(east, north)))
const square = (west: number, south: number, wide: number): Fields =>
  db.Geo.Polygon([
    line(
      [west, south],
      [west + wide, south],
      [west + wide, south + wide],
      [west, south + wide],
      [west, south],
    ),
  ])
const ids = async (collection: string, condition: Fields): Promise<unknown[]> =>
  (await db.collection(collection).where(condition).get()).data.map(({ _id }) => _id)
const shapes = async (shape: Fields): Promise<unknown[]> => (await ids('shapes', { shape })).sort()

it('finds what lies near, the nearest first, between two distances in metres', async () => {
  expect(await ids('centers', { at: _.geoNear({ geometry: point(0, 0) }) })).toEqual(['c0', 'c1', 'c2', 'c3'])
  const most = 2 * (DEGREE / 1000)
  const near = (maxDistance: number, minDistance: number) =>
    ids('centers', { at: _.geoNear({ geometry: point(0, 0), maxDistance, minDistance }) })
  expect(await near(most + 0.1, 0)).toEqual(['c0', 'c1', 'c2'])
  expect(await near(most - 0.1, 0)).toEqual(['c0', 'c1'])
  expect(await near(most + 0.1, 1)).toEqual(['c1', 'c2'])
})

it('takes other conditions, an order and a limit beside nearness', async () => {
  const near = _.geoNear({ geometry: point(0, 3) })
  expect(await ids('centers', { at: near, batch: 0 })).toEqual(['c2', 'c0'])
  const nearest = await db.collection('centers').where({ at: near }).skip(1).limit(2).get()
  expect(nearest.data.map(({ _id }) => _id)).toEqual(['c2', 'c1'])
  const sorted = await db.collection('centers').where({ at: near }).orderBy('_id', 'asc').get()
  expect(sorted.data.map(({ _id }) => _id)).toEqual(['c0', 'c1', 'c2', 'c3'])
})

it('finds what lies within an area or a circle, wholly', async () => {
  expect(await shapes(_.geoWithin({ geometry: square(0, 0, 6) }))).toEqual(['field', 'well'])
  expect(await shapes(_.geoWithin({ geometry: square(-1, -1, 25) }))).toEqual([
    'field',
    'lane',
    'posts',
    'well',
  ])
  const circle = async (degrees: number): Promise<unknown[]> => {
    const within = _.geoWithin({ centerSphere: [point(0, 0), (degrees * Math.PI) / 180] })
    return (await ids('centers', { at: within })).sort()
  }
  expect(await circle(0.0019)).toEqual(['c0', 'c1'])
  expect(await circle(0.0021)).toEqual(['c0', 'c1', 'c2'])
})

it('finds what a point, a line or an area touches', async () => {
  expect(await shapes(_.geoIntersects({ geometry: point(1, 1) }))).toEqual(['posts', 'well'])
  expect(await shapes(_.geoIntersects({ geometry: line([4, 0], [4, 9]) }))).toEqual(['field', 'lane'])
  expect(await shapes(_.geoIntersects({ geometry: square(7, 3, 2) }))).toEqual(['lane'])
  expect(await shapes(_.geoIntersects({ geometry: square(29, 29, 2) }))).toEqual(['places'])
})

it('measures to the nearest point of a line or an area', async () => {
  const near = (geometry: Fields, maxDistance: number) => shapes(_.geoNear({ geometry, maxDistance }))
  expect(await near(point(6, 5.1), 1.2 * (DEGREE / 1000))).toEqual(['field', 'lane'])
  expect(await near(point(3, 3), 1)).toEqual(['field'])
})

it('refuses nearness without a geo index, as the database does', async () => {
  const refusal = await refusalOf(ids('plain', { at: _.geoNear({ geometry: point(0, 0) }) }))
  expect(refusal).toMatchObject({
    errCode: -502001,
    errMsg: expect.stringContaining('unable to find index for $geoNear query') as string,
  })
})

it('refuses any question of place that no geo index serves', async () => {
  const within = _.geoWithin({ geometry: square(-1, -1, 2) })
  const refusal = await refusalOf(ids('plain', { batch: 0, at: within }))
  expect(refusal.errMsg).toContain('no geo index on at serves the query: plain where')
})

it('refuses two nearnesses, and one that is only an alternative', async () => {
  const near = _.geoNear({ geometry: point(0, 0) })
  const both = await refusalOf(ids('two', { from: near, to: near }))
  expect(both.errMsg).toContain('Too many geoNear expressions')
  const either = await refusalOf(ids('centers', _.or([{ at: near }, { batch: 1 }])))
  expect(either.errMsg).toContain('geoNear must be top-level expr')
})

it('refuses a document whose place is none, where an index wants one', async () => {
  const refused = async (at: unknown) =>
    (await refusalOf(db.collection('centers').add({ data: { at } }))).errMsg
  expect(await refused({ type: 'Point', coordinates: [200, 0] })).toContain("Can't extract geo keys: {_id: ")
  expect(await refused({ type: 'Point', coordinates: [200, 0] })).toContain(
    'Longitude/latitude is out of bounds, lng: 200 lat: 0',
  )
  expect(await refused('here')).toContain('geo element must be an array or object')
  const moved = db
    .collection('centers')
    .doc('c0')
    .update({ data: { at: 7 } })
  expect((await refusalOf(moved)).errCode).toBe(-502001)
  expect(await ids('centers', { at: _.geoIntersects({ geometry: point(0, 0) }) })).toEqual(['c0'])
})

it('follows a place that moves and forgets one that goes', async () => {
  const here = () => ids('centers', { at: _.geoIntersects({ geometry: point(9, 9) }) })
  await db.collection('centers').add({ data: { _id: 'moving', at: point(8, 8) } })
  expect(await here()).toEqual([])
  await db
    .collection('centers')
    .doc('moving')
    .update({ data: { at: point(9, 9) } })
  expect(await here()).toEqual(['moving'])
  await db.collection('centers').doc('moving').remove()
  expect(await here()).toEqual([])
})

it('measures the way to each document in the stage geoNear', async () => {
  const { list } = await db
    .collection('centers')
    .aggregate()
    .geoNear({
      near: point(0, 0),
      spherical: true,
      distanceField: 'way.metres',
      includeLocs: 'way.to',
      maxDistance: 300,
      query: { batch: _.gt(0) },
    })
    .project({ _id: 1, way: 1 })
    .end()
  expect(list).toHaveLength(1)
  expect(list[0]?.['_id']).toBe('c1')
  const way = list[0]?.['way'] as { metres: number; to: { coordinates: number[] } }
  expect(way.metres).toBeCloseTo(DEGREE / 1000, 3)
  expect(list[0]).toHaveProperty('way.to')
})

it('takes geoNear only as the first stage, with a field for the distance, and never near in a match', async () => {
  const aggregate = () => db.collection('centers').aggregate()
  const refused = async (pipeline: ReturnType<typeof aggregate>) => (await refusalOf(pipeline.end())).errMsg
  const near = { near: point(0, 0), spherical: true }
  expect(
    await refused(
      aggregate()
        .match({ batch: 0 })
        .geoNear({ ...near, distanceField: 'd' }),
    ),
  ).toContain('$geoNear was not the first stage in the pipeline')
  expect(await refused(aggregate().geoNear(near))).toContain("requires a 'distanceField'")
  expect(await refused(aggregate().match({ at: _.geoNear({ geometry: point(0, 0) }) }))).toContain(
    '$geoNear, $near, and $nearSphere are not allowed in this context',
  )
})

it('asks which of two geo indexes the stage geoNear means', async () => {
  const near = { near: point(0, 0), spherical: true, distanceField: 'd' }
  const aggregate = (stage: object) => db.collection('two').aggregate().geoNear(stage).end()
  expect((await refusalOf(aggregate({ ...near }))).errMsg).toContain('more than one 2dsphere index')
  expect((await aggregate({ ...near, key: 'to' })).list).toEqual([])
})

it('finds near in the snapshot of a transaction, with its own writes', async () => {
  const transaction = await db.startTransaction()
  await transaction.collection('centers').add({ data: { _id: 'own', at: point(0, 1.5), batch: 1 } })
  const { data } = await transaction
    .collection('centers')
    .where({ at: _.geoNear({ geometry: point(0, 1.4), maxDistance: 100 }) })
    .get()
  await transaction.rollback()
  expect(data.map(({ _id }) => _id)).toEqual(['own', 'c1', 'c2'])
})
