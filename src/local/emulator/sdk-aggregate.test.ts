import type { Emulator } from './index'
import { openWithSdk, refusalOf, sdkDatabase } from './sdk-for-tests'
import type { SdkDatabase } from './sdk-types'

let emulator: Emulator
let db: SdkDatabase
let _: SdkDatabase['command']
let $: SdkDatabase['command']['aggregate']

beforeAll(async () => {
  emulator = await openWithSdk({
    schema: [
      { name: 'accounts', indexes: [] },
      { name: 'people', indexes: [{ fields: { householdId: 1 } }] },
      { name: 'households', indexes: [] },
      { name: 'grants', indexes: [{ fields: { personId: 1, kind: 1 } }] },
      { name: 'requests', indexes: [{ fields: { villageId: 1, dueAt: -1 } }] },
    ],
  })
  db = sdkDatabase()
  _ = db.command
  $ = _.aggregate
  await db.collection('accounts').add({
    data: [
      { _id: 'o1', personId: 'p1' },
      { _id: 'o2', personId: null },
    ],
  })
  await db.collection('people').add({ data: { _id: 'p1', name: '甲', householdId: 'h1' } })
  await db.collection('households').add({ data: { _id: 'h1', lane: 'l1' } })
  await db.collection('grants').add({
    data: [
      { _id: 'g1', personId: 'p1', kind: 'head' },
      { _id: 'g2', personId: 'p1', kind: 'cook' },
      { _id: 'g3', personId: 'p9', kind: 'head' },
    ],
  })
  await db.collection('requests').add({
    data: Array.from({ length: 300 }, (__, n) => ({ villageId: `v${n % 3}`, dueAt: n, tags: ['a', 'b'] })),
  })
})

afterAll(() => emulator.close())

it('joins account, person, household and grants in one database call, each join through an index', async () => {
  const before = emulator.callCount('test')
  const { list } = await db
    .collection('accounts')
    .aggregate()
    .match({ _id: 'o1' })
    .lookup({ from: 'people', localField: 'personId', foreignField: '_id', as: 'person' })
    .lookup({ from: 'households', localField: 'person.householdId', foreignField: '_id', as: 'household' })
    .lookup({ from: 'grants', localField: 'personId', foreignField: 'personId', as: 'grants' })
    .end()
  expect(list).toEqual([
    {
      _id: 'o1',
      personId: 'p1',
      person: [{ _id: 'p1', name: '甲', householdId: 'h1' }],
      household: [{ _id: 'h1', lane: 'l1' }],
      grants: [expect.objectContaining({ _id: 'g2' }), expect.objectContaining({ _id: 'g1' })],
    },
  ])
  expect(emulator.callCount('test') - before).toBe(1)
  expect(emulator.calls().at(-1)).toMatchObject({
    action: 'database.aggregateDocuments',
    examined: 5,
    returned: 1,
  })
})

it('joins nothing by an empty list and null with null', async () => {
  const { list } = await db
    .collection('accounts')
    .aggregate()
    .match({ _id: 'o2' })
    .lookup({ from: 'people', localField: 'personId', foreignField: '_id', as: 'person' })
    .lookup({ from: 'households', localField: 'person.householdId', foreignField: '_id', as: 'household' })
    .lookup({ from: 'grants', localField: 'none', foreignField: 'personId', as: 'grants' })
    .end()
  expect(list).toEqual([{ _id: 'o2', personId: null, person: [], household: [], grants: [] }])
})

it('joins by a pipeline with variables through an index', async () => {
  const { list } = await db
    .collection('accounts')
    .aggregate()
    .match({ _id: 'o1' })
    .lookup({
      from: 'grants',
      let: { person: '$personId' },
      pipeline: [
        { $match: { $expr: { $and: [{ $eq: ['$personId', '$$person'] }, { $eq: ['$kind', 'head'] }] } } },
        { $project: { kind: 1, _id: 0 } },
      ],
      as: 'grants',
    })
    .end()
  expect(list).toEqual([{ _id: 'o1', personId: 'p1', grants: [{ kind: 'head' }] }])
  expect(emulator.calls().at(-1)).toMatchObject({ examined: 2 })
})

it('refuses a join that no index serves', async () => {
  const join = db
    .collection('accounts')
    .aggregate()
    .match({ _id: 'o1' })
    .lookup({ from: 'grants', localField: 'personId', foreignField: 'note', as: 'grants' })
    .end()
  expect((await refusalOf(join)).errMsg).toContain('no index serves the query: grants where {"note":"p1"}')
})

it('reads match, sort and limit at the beginning from one index', async () => {
  const { list } = await db
    .collection('requests')
    .aggregate()
    .match({ villageId: 'v1' })
    .sort({ dueAt: -1 })
    .limit(5)
    .project({ dueAt: 1, _id: 0 })
    .end()
  expect(list.map(({ dueAt }) => dueAt)).toEqual([298, 295, 292, 289, 286])
  expect(emulator.calls().at(-1)).toMatchObject({ examined: 5, returned: 5 })
})

it('groups, adds fields, unwinds, replaces the root and counts', async () => {
  const requests = () =>
    db
      .collection('requests')
      .aggregate()
      .match({ villageId: _.in(['v1', 'v2']) })
  const groups = await requests()
    .group({ _id: '$villageId', n: $.sum(1), last: $.max('$dueAt') })
    .sort({ _id: -1 })
    .addFields({ twice: { $multiply: ['$n', 2] } })
    .end()
  expect(groups.list).toEqual([
    { _id: 'v2', n: 100, last: 299, twice: 200 },
    { _id: 'v1', n: 100, last: 298, twice: 200 },
  ])
  const counted = await requests().unwind('$tags').count('n').end()
  expect(counted.list).toEqual([{ n: 400 }])
  const roots = await requests()
    .limit(1)
    .replaceRoot({ newRoot: { v: '$villageId' } })
    .end()
  expect(roots.list).toEqual([{ v: 'v1' }])
})

it('leaves the stored documents as they were, whatever a pipeline does', async () => {
  await db
    .collection('requests')
    .aggregate()
    .match({ villageId: 'v1' })
    .addFields({ 'tags.x': 1, villageId: 'other' })
    .end()
  expect((await db.collection('requests').where({ villageId: 'v1' }).count()).total).toBe(100)
})

it('answers 20 rows when a pipeline has no limit, and the limit when it has one', async () => {
  const requests = () => db.collection('requests').aggregate().match({ villageId: 'v1' })
  expect((await requests().end()).list).toHaveLength(20)
  expect((await requests().limit(60).end()).list).toHaveLength(60)
})

it('refuses a stage that it does not know, which the SDK tells as -1 with the code', async () => {
  const join = db
    .collection('accounts')
    .aggregate()
    .match({ _id: 'o1' })
    .lookup({ from: 'grants', pipeline: [{ $graphLookup: {} }], as: 'grants' })
    .end()
  const refusal = await refusalOf(join)
  expect(refusal).toMatchObject({ errCode: -1, code: 'DATABASE_INVALID_OPERRATOR' })
  expect(refusal.errMsg).toContain("Unrecognized pipeline stage name: '$graphLookup'")
})
