import type { Emulator } from './index'
import { openWithSdk, refusalOf, sdkDatabase } from './sdk-for-tests'
import type { SdkDatabase } from './sdk-types'

let emulator: Emulator
let db: SdkDatabase

beforeAll(async () => {
  emulator = await openWithSdk({
    schema: [{ name: 'things', indexes: [{ fields: { n: 1 } }, { fields: { card: 1 }, unique: true }] }],
  })
  db = sdkDatabase()
  await db.collection('things').add({
    data: [
      { _id: 'a', card: 1, n: 1, text: 'x' },
      { _id: 'b', card: 2, n: 1 },
    ],
  })
})
afterAll(() => emulator.close())

const things = () => db.collection('things')
const none = () => db.collection('none')
const unknownOperator = { n: { $foo: 1 } }
const wrongName = { data: { 'o-1': 1 } }

type Row = [operation: string, run: () => Promise<unknown>, said: string]
type Faults = [fault: string, errCode: number, between: string, rows: Row[]]

const duplicate = (index: string, key: string) =>
  `multiple write errors: [{write errors: [{E11000 duplicate key error collection: tnt-local.things index: ${index} dup key: ${key}}]}, {<nil>}]`
const NONE = 'Db or Table not exist: none'
const FOO = 'unknown operator: $foo'
const NAME = 'Invalid Key Name: o-1'

/** `document.update:fail -502001 database request fail. …`: operation, code, the SDK's own sentence, the platform's. */
const faults: Faults[] = [
  [
    'an unknown collection',
    -502005,
    'database collection not exists.',
    [
      ['collection.get', () => none().where({ n: 1 }).get(), NONE],
      ['collection.count', () => none().where({ n: 1 }).count(), NONE],
      ['collection.add', () => none().add({ data: {} }), NONE],
      [
        'collection.update',
        () =>
          none()
            .where({ n: 1 })
            .update({ data: { n: 2 } }),
        NONE,
      ],
      ['collection.remove', () => none().where({ n: 1 }).remove(), NONE],
      ['document.get', () => none().doc('a').get(), NONE],
      [
        'document.set',
        () =>
          none()
            .doc('a')
            .set({ data: { n: 1 } }),
        NONE,
      ],
      [
        'document.update',
        () =>
          none()
            .doc('a')
            .update({ data: { n: 1 } }),
        NONE,
      ],
      ['document.remove', () => none().doc('a').remove(), NONE],
    ],
  ],
  [
    'a duplicate',
    -502001,
    'database request fail.',
    [
      ['collection.add', () => things().add({ data: { _id: 'a' } }), duplicate('_id_', '{"_id":"a"}')],
      ['collection.add', () => things().add({ data: { card: 1 } }), duplicate('card_1', '{"card":1}')],
      [
        'document.set',
        () =>
          things()
            .doc('b')
            .set({ data: { card: 1 } }),
        duplicate('card_1', '{"card":1}'),
      ],
      [
        'document.update',
        () =>
          things()
            .doc('b')
            .update({ data: { card: 1 } }),
        duplicate('card_1', '{"card":1}'),
      ],
      [
        'collection.update',
        () =>
          things()
            .where({ _id: 'b' })
            .update({ data: { card: 1 } }),
        duplicate('card_1', '{"card":1}'),
      ],
    ],
  ],
  [
    'an operator that the database lacks',
    -502002,
    'database invalid command.',
    [
      ['collection.get', () => things().where(unknownOperator).get(), FOO],
      ['collection.count', () => things().where(unknownOperator).count(), FOO],
      [
        'collection.update',
        () =>
          things()
            .where(unknownOperator)
            .update({ data: { n: 1 } }),
        FOO,
      ],
      ['collection.remove', () => things().where(unknownOperator).remove(), FOO],
      [
        'collection.get',
        () =>
          things()
            .where({ $text: { $search: 'x' } })
            .get(),
        'unknown top level operator: $text',
      ],
      [
        'document.update',
        () =>
          things()
            .doc('a')
            .update({ data: { $foo: { n: 1 } } }),
        "Unknown update operator: '$foo'.",
      ],
    ],
  ],
  [
    'a condition that is none',
    -502001,
    'database request fail.',
    [
      [
        'collection.get',
        () =>
          things()
            .where({ n: { $in: 5 } })
            .get(),
        '$in needs an array',
      ],
      ['collection.get', () => things().where({ $or: [] }).get(), '$or must be a nonempty array'],
      [
        'collection.get',
        () =>
          things()
            .where({ _id: 'a', text: db.RegExp({ regexp: '(', options: '' }) })
            .get(),
        'Regular expression is invalid: /(/',
      ],
    ],
  ],
  [
    'a parameter that is wrong',
    -501007,
    'invalid parameters.',
    [
      ['collection.add', () => things().add(wrongName), NAME],
      ['document.set', () => things().doc('a').set(wrongName), NAME],
      ['document.update', () => things().doc('a').update(wrongName), NAME],
      ['collection.update', () => things().where({ n: 1 }).update(wrongName), NAME],
      ['collection.add', () => things().add({} as never), 'data must be an object'],
      ['collection.add', () => things().add({ data: 'words' as never }), 'data must be an object'],
      ['collection.add', () => things().add({ data: { _id: {} } }), '_id must be a string or a number'],
      ['collection.get', () => things().limit(-1).get(), 'limit and skip must not be negative'],
    ],
  ],
]

/** A request that asks for nothing special. */
async function expectServing(): Promise<void> {
  expect((await things().doc('a').get()).data).toMatchObject({ _id: 'a', card: 1 })
}

describe.each(faults)('%s', (_fault, errCode, between, rows) => {
  it.each(rows)(
    'is told by %s in the exact form of the SDK, and the next request is answered',
    async (operation, run, said) => {
      const refusal = await refusalOf(run())
      expect(refusal.errCode).toBe(errCode)
      expect(refusal.errMsg).toBe(`${operation}:fail ${errCode} ${between} ${said}`)
      await expectServing()
    },
  )
})
