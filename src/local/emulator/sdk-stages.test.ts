import type { Emulator } from './index'
import { openWithSdk, refusalOf, sdkDatabase } from './sdk-for-tests'
import type { Fields, SdkDatabase } from './sdk-types'

let emulator: Emulator
let db: SdkDatabase
let _: SdkDatabase['command']
let $: SdkDatabase['command']['aggregate']

beforeAll(async () => {
  emulator = await openWithSdk({
    schema: [{ name: 'requests', indexes: [{ fields: { villageId: 1, dueAt: -1 } }] }],
  })
  db = sdkDatabase()
  _ = db.command
  $ = _.aggregate
  await db.collection('requests').add({
    data: Array.from({ length: 300 }, (__, n) => ({ villageId: `v${n % 3}`, dueAt: n, tags: ['a', 'b'] })),
  })
})
afterAll(() => emulator.close())

/** The rest of the stages and what they answer of 300 requests, 100 a village, due from 0 to 299. */
const stages: [string, () => Promise<{ list: Fields[] }>, unknown][] = [
  [
    'bucket',
    () =>
      all()
        .bucket({ groupBy: '$dueAt', boundaries: [0, 100, 250], default: 'later', output: { n: $.sum(1) } })
        .end(),
    [
      { _id: 0, n: 100 },
      { _id: 100, n: 150 },
      { _id: 'later', n: 50 },
    ],
  ],
  [
    'bucketAuto',
    () => all().bucketAuto({ groupBy: '$dueAt', buckets: 2 }).end(),
    [
      { _id: { min: 0, max: 150 }, count: 150 },
      { _id: { min: 150, max: 299 }, count: 150 },
    ],
  ],
  [
    'sortByCount',
    () =>
      all()
        .match({ dueAt: _.lt(4) })
        .sortByCount('$villageId')
        .limit(1)
        .end(),
    [{ _id: 'v0', count: 2 }],
  ],
  [
    'sample',
    async () => ({ list: [{ n: (await all().sample({ size: 7 }).end()).list.length }] }),
    [{ n: 7 }],
  ],
  [
    'skip after sort',
    () => all().sort({ dueAt: 1 }).skip(298).limit(9).project({ _id: 0, dueAt: 1 }).end(),
    [{ dueAt: 298 }, { dueAt: 299 }],
  ],
  [
    'accumulators',
    () =>
      all()
        .match({ dueAt: _.lt(3) })
        .sort({ dueAt: 1 })
        .group({
          _id: null,
          average: { $avg: '$dueAt' },
          least: { $min: '$dueAt' },
          all: { $push: '$dueAt' },
          kinds: { $addToSet: '$none' },
          last: { $last: '$dueAt' },
        })
        .end(),
    [{ _id: null, average: 1, least: 0, all: [0, 1, 2], kinds: [], last: 2 }],
  ],
  [
    'expressions',
    () =>
      all()
        .match({ dueAt: 5, villageId: 'v2' })
        .project({
          _id: 0,
          late: { $cond: [{ $gt: ['$dueAt', 3] }, 'yes', 'no'] },
          name: { $concat: ['$villageId', '-', { $arrayElemAt: ['$tags', 1] }] },
          none: { $ifNull: ['$none', 'nothing'] },
          day: { $dateToString: { date: new Date(0), format: '%Y-%m-%d %H:%M', timezone: '+08:00' } },
        })
        .end(),
    [{ late: 'yes', name: 'v2-b', none: 'nothing', day: '1970-01-01 08:00' }],
  ],
  ['count of nothing', () => all().match({ dueAt: 999 }).count('n').end(), []],
  [
    'lists collected of what is there',
    () =>
      all()
        .match({ dueAt: _.lt(2) })
        .sort({ dueAt: 1 })
        .group({ _id: null, whole: { $push: '$$ROOT.dueAt' }, none: { $push: '$none' } })
        .end(),
    [{ _id: null, whole: [0, 1], none: [] }],
  ],
  [
    'unwind that keeps what has no list',
    () =>
      all()
        .match({ dueAt: 5, villageId: 'v2' })
        .unwind({ path: '$none', preserveNullAndEmptyArrays: true })
        .count('n')
        .end(),
    [{ n: 1 }],
  ],
]

const all = () =>
  db
    .collection('requests')
    .aggregate()
    .match({ villageId: _.in(['v0', 'v1', 'v2']) })

it.each(stages)('answers %s as MongoDB does', async (__, run, expected) => {
  expect((await run()).list).toEqual(expected)
})

it('refuses a bucket that holds a value nowhere, and a limit of nothing', async () => {
  const buckets = all()
    .bucket({ groupBy: '$dueAt', boundaries: [0, 10] })
    .end()
  expect((await refusalOf(buckets)).code).toBe('DATABASE_REQUEST_FAILED')
  expect((await refusalOf(all().count('n').limit(0).end())).errMsg).toContain('the limit must be positive')
  expect((await refusalOf(all().limit(0).end())).errMsg).toContain('the limit must be positive')
})
