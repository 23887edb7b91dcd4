import type { Emulator } from '../../local/emulator/index'
import { openWithSdk } from '../../local/emulator/sdk-for-tests'
import {
  add,
  addAll,
  aggregate,
  command,
  count,
  find,
  getOne,
  removeWhere,
  updateWhere,
  type Where,
} from './database'
import { inTransaction } from './transaction'

let emulator: Emulator
beforeAll(async () => {
  emulator = await openWithSdk({ schema: [{ name: 'things', indexes: [{ fields: { owner: 1 } }] }] })
  await addAll(
    'things',
    Array.from({ length: 120 }, (_, at) => ({ _id: `t${at}`, owner: at % 2 ? 'me' : 'you', none: null })),
  )
})
afterAll(() => emulator.close())

/** A filter that has lost who asks, in each place where it can be lost. */
const lost: [string, Where, string][] = [
  ['a field', { _id: 't1', owner: undefined }, 'filter.owner'],
  ['a field of a field', { owner: { id: undefined } }, 'filter.owner.id'],
  ['a list of values', { owner: command.in(['me', undefined]) }, 'filter.owner[1]'],
  ['an operator', { owner: command.neq(undefined) }, 'filter.owner[0]'],
  ['an alternative', { owner: 'me', or: [{ _id: undefined }] }, 'filter.or[0]._id'],
  ['an alternative of the SDK', command.or({ owner: 'me' }, { _id: undefined }) as Where, 'filter[1]._id'],
]

describe.each(lost)('undefined in %s', (_, where, path) => {
  const questions: [string, () => Promise<unknown>][] = [
    ['find', () => find('things', where, { limit: 10 })],
    ['count', () => count('things', where)],
    ['updateWhere', () => updateWhere('things', where, { owner: 'thief' })],
    ['removeWhere', () => removeWhere('things', where)],
    ['aggregate', () => aggregate('things', (pipeline) => pipeline.match(where).limit(10))],
  ]

  it.each(questions)('is refused by %s before the database is asked', async (name, ask) => {
    const before = emulator.callCount('test')
    const said = name === 'aggregate' ? path.replace('filter', 'match') : path
    await expect(ask()).rejects.toThrow(`${said} is undefined`)
    expect(emulator.callCount('test')).toBe(before)
  })
})

it('refuses undefined in a change, in and out of a transaction', async () => {
  const change = { roster: command.set({ p1: { seats: undefined } }) }
  await expect(updateWhere('things', { _id: 't1' }, change)).rejects.toThrow('change.roster')
  const inside = inTransaction((transaction) => transaction.update('things', 't1', { owner: undefined }))
  await expect(inside).rejects.toThrow('change.owner is undefined')
  expect(await getOne('things', 't1')).toMatchObject({ owner: 'me' })
})

it('asks for null where null is meant', async () => {
  expect(await count('things', { _id: 't1', none: null })).toBe(1)
})

it('never loses rows in silence: neither at 100, nor at 1,000, nor at 20', async () => {
  expect(await find('things', { owner: command.in(['me', 'you']) }, { limit: 120 })).toHaveLength(120)
  await expect(find('things', { owner: 'me' }, { limit: 1001 })).rejects.toThrow('over 1000 documents')
  const rows = (limit: number) =>
    aggregate('things', (pipeline) => pipeline.match({ owner: 'me' }).limit(limit))
  expect(await rows(60)).toHaveLength(60)
  const byOwner = { _id: '$owner', things: { $sum: 1 } }
  await expect(aggregate('things', (pipeline) => pipeline.group(byOwner))).rejects.toThrow('without a limit')
  await expect(aggregate('things', (pipeline) => pipeline.match({ owner: 'me' }))).rejects.toThrow(
    'without a limit would be cut off at 20 rows',
  )
  expect(await aggregate('things', (pipeline) => pipeline.match({ _id: 't1' }))).toHaveLength(1)
})

it('changes and removes nothing without a filter', async () => {
  await expect(updateWhere('things', {}, { owner: 'me' })).rejects.toThrow('would change everything')
  await expect(removeWhere('things', {})).rejects.toThrow('would remove everything')
})

it('says of a document whose id is taken that it exists, and of one that is not there null', async () => {
  expect(await add('things', { _id: 't1' })).toBe('exists')
  expect(await addAll('things', [{ _id: 'new' }, { _id: 't1' }])).toBe('exists')
  expect(await add('things', { _id: 'other' })).toBe('added')
  expect(await getOne('things', 'nobody')).toBeNull()
})
