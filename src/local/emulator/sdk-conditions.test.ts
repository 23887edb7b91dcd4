import type { Emulator } from './index'
import { openWithSdk, sdkDatabase } from './sdk-for-tests'
import type { Fields, SdkDatabase } from './sdk-types'

let emulator: Emulator
let db: SdkDatabase

/** One document for each kind of value, named by it. */
const values: Record<string, unknown> = {
  null: null,
  zero: 0,
  one: 1,
  two: 2.5,
  empty: '',
  a: 'a',
  ab: 'Ab',
  yes: true,
  no: false,
  day: new Date(1000),
  none: [],
  list: [1, 'a'],
  big: [5, 9],
  object: { x: 1, y: { z: 'q' } },
  objects: [
    { x: 1, k: 2 },
    { x: 2, k: 1 },
  ],
}
const all = [...Object.keys(values), 'missing']

beforeAll(async () => {
  emulator = await openWithSdk({
    schema: [
      { name: 'kinds', indexes: [{ fields: { group: 1, v: 1 } }, { fields: { v: 1 } }] },
      { name: 'bare', indexes: [{ fields: { group: 1 } }] },
    ],
  })
  db = sdkDatabase()
  const documents = Object.entries(values).map(([_id, v]) => ({ _id, v, group: 'g' }))
  for (const name of ['kinds', 'bare']) {
    await db.collection(name).add({ data: [...documents, { _id: 'missing', group: 'g' }] })
  }
})
afterAll(() => emulator.close())

const _ = new Proxy({} as SdkDatabase['command'], {
  get: (__, name) => sdkDatabase().command[name as 'eq'],
})

/** A condition, and the documents that MongoDB finds by it. */
const conditions: [string, () => Fields, string[]][] = [
  ['eq of a number finds it in lists too', () => ({ v: _.eq(1) }), ['one', 'list']],
  ['eq of a text', () => ({ v: 'a' }), ['a', 'list']],
  ['eq of null finds what is missing', () => ({ v: _.eq(null) }), ['null', 'missing']],
  ['eq of a list finds the same list', () => ({ v: _.eq([1, 'a']) }), ['list']],
  ['eq of an empty list', () => ({ v: _.eq([]) }), ['none']],
  ['eq of an object finds the same object', () => ({ v: _.eq({ x: 1, y: { z: 'q' } }) }), ['object']],
  ['eq of a part of an object', () => ({ v: _.eq({ x: 1 }) }), []],
  ['eq of a date', () => ({ v: new Date(1000) }), ['day']],
  [
    'neq leaves out lists that hold it',
    () => ({ v: _.neq(1) }),
    all.filter((id) => !['one', 'list'].includes(id)),
  ],
  [
    'neq of null leaves out what is missing',
    () => ({ v: _.neq(null) }),
    all.filter((id) => !['null', 'missing'].includes(id)),
  ],
  ['gt compares numbers with numbers only', () => ({ v: _.gt(1) }), ['two', 'big']],
  ['gte', () => ({ v: _.gte(1) }), ['one', 'two', 'list', 'big']],
  ['lt', () => ({ v: _.lt(1) }), ['zero']],
  ['lte of a text compares with texts only', () => ({ v: _.lte('a') }), ['empty', 'a', 'ab', 'list']],
  ['gt of a text: small letters come after great ones', () => ({ v: _.gt('Ab') }), ['a', 'list']],
  ['gt of a date', () => ({ v: _.gt(new Date(0)) }), ['day']],
  ['gte of no', () => ({ v: _.gte(false) }), ['yes', 'no']],
  ['a range is met by different elements of a list', () => ({ v: _.and(_.gt(6), _.lt(8)) }), ['big']],
  ['elemMatch wants one element', () => ({ v: _.elemMatch(_.and(_.gt(6), _.lt(8))) }), []],
  ['elemMatch of objects', () => ({ v: _.elemMatch({ x: 1, k: 2 }) }), ['objects']],
  ['elemMatch does not mix objects', () => ({ v: _.elemMatch({ x: 1, k: 1 }) }), []],
  ['dotted fields mix objects', () => ({ 'v.x': 1, 'v.k': 1 }), ['objects']],
  ['a dotted field', () => ({ 'v.y.z': 'q' }), ['object']],
  ['an element by its place', () => ({ 'v.0': 5 }), ['big']],
  ['an object in an element by its place', () => ({ 'v.1.k': 1 }), ['objects']],
  ['in', () => ({ v: _.in([0, 'a', null]) }), ['zero', 'a', 'list', 'null', 'missing']],
  ['in of nothing', () => ({ v: _.in([]) }), []],
  [
    'nin',
    () => ({ v: _.nin([1, null, 'a']) }),
    all.filter((id) => !['one', 'list', 'null', 'missing', 'a'].includes(id)),
  ],
  ['exists', () => ({ v: _.exists(true) }), Object.keys(values)],
  ['exists not', () => ({ v: _.exists(false) }), ['missing']],
  ['size', () => ({ v: _.size(2) }), ['list', 'big', 'objects']],
  ['size of nothing', () => ({ v: _.size(0) }), ['none']],
  ['all', () => ({ v: _.all([1, 'a']) }), ['list']],
  ['all of one also finds what is no list', () => ({ v: _.all([1]) }), ['one', 'list']],
  ['mod', () => ({ v: _.mod(2, 1) }), ['one', 'list', 'big']],
  ['mod takes the whole part', () => ({ v: _.mod(2, 0) }), ['zero', 'two']],
  ['all of a whole list', () => ({ v: _.all([[1, 'a']]) }), ['list']],
  ['all of nothing', () => ({ v: _.all([]) }), []],
  ['elemMatch of an object wants objects', () => ({ v: _.elemMatch({ x: 1 }) }), ['objects']],
  [
    'null by a path through a list finds an element that lacks it',
    () => ({ 'v.y': _.eq(null) }),
    all.filter((id) => !['object', 'none', 'list', 'big'].includes(id)),
  ],
  ['neq null by a path through a list', () => ({ 'v.y': _.neq(null) }), ['object', 'none', 'list', 'big']],
  ['not', () => ({ v: _.not(_.gt(0)) }), all.filter((id) => !['one', 'two', 'list', 'big'].includes(id))],
  ['or of one field', () => ({ v: _.or(_.eq(0), _.eq('a')) }), ['zero', 'a', 'list']],
  ['or of conditions', () => _.or([{ v: 0 }, { _id: 'yes' }]), ['zero', 'yes']],
  ['and of conditions', () => _.and([{ v: _.gte(1) }, { v: _.lt(2) }]), ['one', 'list']],
  ['nor', () => _.nor([{ v: _.exists(true) }]), ['missing']],
  ['a regular expression', () => ({ v: db.RegExp({ regexp: '^A', options: '' }) }), ['ab']],
  [
    'a regular expression of any case',
    () => ({ v: db.RegExp({ regexp: '^A', options: 'i' }) }),
    ['a', 'ab', 'list'],
  ],
]

it.each(conditions)(
  'finds as MongoDB does, with an index and without: %s',
  async (__, condition, expected) => {
    for (const name of ['kinds', 'bare']) {
      const where = _.and([{ group: 'g' }, condition()])
      const { data } = await db.collection(name).where(where).get()
      expect(data.map(({ _id }) => _id).sort()).toEqual([...expected].sort())
    }
  },
)

it('orders values of different types as MongoDB does', async () => {
  const order = async (direction: 'asc' | 'desc') =>
    (await db.collection('kinds').where({ group: 'g' }).orderBy('v', direction).get()).data.map(
      ({ v = 'missing' }) => v,
    )
  const expected = [
    [],
    null,
    'missing',
    0,
    [1, 'a'],
    1,
    2.5,
    [5, 9],
    '',
    'Ab',
    'a',
    values['object'],
    values['objects'],
    false,
    true,
    new Date(1000),
  ]
  const found = await order('asc')
  expect(found).toHaveLength(expected.length)
  for (const [at, value] of expected.entries()) {
    if (![1, 2, 4, 5, 11, 12].includes(at)) expect(found[at]).toEqual(value)
  }
  expect((await order('desc'))[0]).toEqual(new Date(1000))
  expect((await order('desc')).at(-1)).toEqual([])
})
