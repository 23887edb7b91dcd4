import type { Emulator } from './index'
import { openWithSdk, refusalOf, sdkDatabase } from './sdk-for-tests'
import type { Fields, SdkDatabase } from './sdk-types'

let emulator: Emulator
let db: SdkDatabase
let _: SdkDatabase['command']

/** One field of each kind that an update can meet. */
const before = {
  text: 'x',
  n: 1,
  none: null,
  yes: true,
  day: new Date(0),
  list: [1, 2],
  object: { a: 1 },
  steps: [
    { id: 'a', n: 1 },
    { id: 'b', n: 'x' },
  ],
}

beforeAll(async () => {
  emulator = await openWithSdk({ schema: [{ name: 'things', indexes: [] }] })
  db = sdkDatabase()
  _ = db.command
})
beforeEach(() => db.collection('things').doc('d').set({ data: before }))
afterAll(() => emulator.close())

const doc = () => db.collection('things').doc('d')
const update = (data: Fields) => doc().update({ data })
const found = (condition: Fields) => db.collection('things').where({ _id: 'd', ...condition })
const number = (field: string, type: string, operator = '$inc') =>
  `Cannot apply ${operator} to a value of non-numeric type. {_id: "d"} has the field '${field}' of non-numeric type ${type}`
const array = (field: string, type: string) =>
  `The field '${field}' must be an array but is of type ${type} in document {_id: "d"}`

/** What is refused, with MongoDB's own words. */
const refused: [string, () => Promise<unknown>, string][] = [
  ['inc of a text', () => update({ text: _.inc(1) }), number('text', 'string')],
  ['inc of null', () => update({ none: _.inc(1) }), number('none', 'null')],
  ['inc of a date', () => update({ day: _.inc(1) }), number('day', 'date')],
  ['inc of a list', () => update({ list: _.inc(1) }), number('list', 'array')],
  ['inc of an object', () => update({ object: _.inc(1) }), number('object', 'object')],
  ['inc by a text', () => update({ n: _.inc('1') }), 'Cannot increment with non-numeric argument: {n: "1"}'],
  ['mul of yes', () => update({ yes: _.mul(2) }), number('yes', 'bool', '$mul')],
  ['mul by a text', () => update({ n: _.mul('2') }), 'Cannot multiply with non-numeric argument: {n: "2"}'],
  ['push to a text', () => update({ text: _.push(['y']) }), array('text', 'string')],
  ['push to null', () => update({ none: _.push(['y']) }), array('none', 'null')],
  ['unshift to a number', () => update({ n: _.unshift([0]) }), array('n', 'number')],
  ['addToSet of an object', () => update({ object: _.addToSet(1) }), array('object', 'object')],
  ['pull from a number', () => update({ n: _.pull(1) }), array('n', 'number')],
  ['pullAll from a text', () => update({ text: _.pullAll(['x']) }), array('text', 'string')],
  ['pop from a date', () => update({ day: _.pop() }), array('day', 'date')],
  ['shift from yes', () => update({ yes: _.shift() }), array('yes', 'bool')],
  [
    'a field inside a number',
    () => update({ 'n.inner': 1 }),
    "Cannot create field 'inner' in element {n: 1}",
  ],
  [
    'a field inside null',
    () => update({ 'none.inner': _.inc(1) }),
    "Cannot create field 'inner' in element {none: null}",
  ],
  [
    'a named field of a list',
    () => update({ 'list.first': 1 }),
    "Cannot create field 'first' in element {list: [1,2]}",
  ],
  [
    'min inside a text',
    () => update({ 'text.inner': _.min(1) }),
    `Cannot create field 'inner' in element {text: "x"}`,
  ],
  [
    'a rename into a text',
    () => update({ n: _.rename('text.inner') }),
    `Cannot create field 'inner' in element {text: "x"}`,
  ],
  [
    'a rename into a list',
    () => update({ n: _.rename('list.0') }),
    `The destination field cannot be an array element, 'list.0' in doc with _id: "d" has an array field called 'list'`,
  ],
  [
    'a rename out of a list',
    () => update({ 'list.0': _.rename('first') }),
    `The source field cannot be an array element, 'list.0' in doc with _id: "d" has an array field called 'list'`,
  ],
  [
    'a rename to itself',
    () => update({ n: _.rename('n') }),
    `The source and target field for $rename must differ: n: "n"`,
  ],
  [
    'two changes of one field',
    () => update({ n: _.inc(1), m: _.rename('n') }),
    "Updating the path 'n' would create a conflict at 'n'",
  ],
  [
    'inc of a text in the found element',
    () => found({ 'steps.id': 'b' }).update({ data: { 'steps.$.n': _.inc(1) } }),
    number('steps.1.n', 'string'),
  ],
  [
    'inc of a text in every element',
    () => update({ 'steps.$[].n': _.inc(1) }),
    number('steps.1.n', 'string'),
  ],
  [
    'the found element of nothing',
    () => found({ n: 1 }).update({ data: { 'steps.$.n': 2 } }),
    'The positional operator did not find the match needed from the query.',
  ],
  [
    'every element of a number',
    () => update({ 'n.$[].x': 2 }),
    'Cannot apply array updates to non-array element n: 1',
  ],
  [
    'every element of what is not there',
    () => update({ 'gone.$[].x': 2 }),
    "The path 'gone' must exist in the document in order to apply array updates.",
  ],
]

it.each(refused)('refuses %s in the words of the database, and changes nothing', async (__, run, message) => {
  const refusal = await refusalOf(run())
  expect(refusal.errCode).toBe(-502001)
  expect(refusal.errMsg).toContain(message)
  expect((await doc().get()).data).toEqual({ _id: 'd', ...before })
})

/** What changes nothing and therefore counts 0. */
const idle: [string, () => Fields][] = [
  ['the same value', () => ({ n: 1, text: 'x', list: [1, 2], day: new Date(0) })],
  ['inc by 0', () => ({ n: _.inc(0) })],
  ['mul by 1', () => ({ n: _.mul(1) })],
  ['a max below', () => ({ n: _.max(0) })],
  ['a min above', () => ({ n: _.min(2) })],
  ['a member of the set', () => ({ list: _.addToSet(2) })],
  ['pull of what is not there', () => ({ list: _.pull(9), gone: _.pull(9) })],
  ['pullAll of what is not there', () => ({ list: _.pullAll([9]) })],
  ['push of nothing', () => ({ list: _.push([]) })],
  ['remove of what is not there', () => ({ gone: _.remove() })],
  ['rename of what is not there', () => ({ gone: _.rename('n') })],
  ['pop of what is not there', () => ({ gone: _.pop() })],
]

it.each(idle)('counts 0 for %s', async (__, change) => {
  expect((await update(change())).stats.updated).toBe(0)
  expect((await doc().get()).data).toEqual({ _id: 'd', ...before })
})

it('counts 1 for a set() of the same fields in another order, and 0 in the same', async () => {
  const set = async (data: Fields) => (await doc().set({ data })).stats.updated
  expect(await set({ a: 1, b: 2 })).toBe(1)
  expect(await set({ a: 1, b: 2 })).toBe(0)
  expect(await set({ b: 2, a: 1 })).toBe(1)
})

it('compares values of different types by their order in min and max', async () => {
  await update({ text: _.min(5), n: _.max('a'), none: _.max(0), yes: _.max(7), list: _.min(0) })
  expect((await doc().get()).data).toMatchObject({ text: 5, n: 'a', none: 0, yes: true, list: 0 })
})

it('makes the fields and lists that operators need', async () => {
  const change = {
    'new.deep': _.inc(2),
    zero: _.mul(3),
    low: _.min(4),
    tail: _.push([1]),
    head: _.unshift([1]),
    set: _.addToSet('a'),
    n: _.rename('object.moved'),
    'list.3': 9,
  }
  await update(change)
  expect((await doc().get()).data).toMatchObject({
    new: { deep: 2 },
    zero: 0,
    low: 4,
    tail: [1],
    head: [1],
    set: ['a'],
    object: { a: 1, moved: 1 },
    list: [1, 2, null, 9],
  })
})

it('pushes at a place, sorts and cuts, and takes from both ends', async () => {
  await update({ list: _.push({ each: [9, 8], position: 1 }) })
  expect((await doc().get()).data['list']).toEqual([1, 9, 8, 2])
  await update({ list: _.push({ each: [5], sort: -1, slice: 3 }) })
  expect((await doc().get()).data['list']).toEqual([9, 8, 5])
  await update({ list: _.pop() })
  await update({ list: _.shift() })
  expect((await doc().get()).data['list']).toEqual([8])
})
