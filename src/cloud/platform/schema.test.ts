import { openEmulator } from '../../local/emulator/index'
import { keys, VILLAGE_NOW } from '../../local/emulator/sdk-for-tests'
import { schema, type Retention } from './schema'

const retentionOf = (name: string): Retention[] =>
  schema.find((collection) => collection.name === name)?.retention ?? []

it('closes every collection to clients and says of each how long it is kept', () => {
  expect(schema.length).toBeGreaterThan(10)
  for (const { acl, retention } of schema) {
    expect(acl).toBe('ADMINONLY')
    expect(retention.length).toBeGreaterThan(0)
  }
})

it('keeps names with bookings 90 days, words and pictures of a matter two years, recordings 30 days', () => {
  const old = { days: 90, since: 'date' }
  const listed = { of: { service: 'canteen', subsidyListed: 'yes' }, after: 'subsidy-list-exported' }
  const others = [{ of: { service: 'clinic' } }, { of: { service: 'class' } }]
  expect(retentionOf('bookings')).toMatchObject(
    [listed, ...others].map((of) => ({ goes: 'document', ...old, ...of })),
  )
  const goes = [
    { field: 'roster', leaves: {} },
    { field: 'waiting', leaves: [] },
  ]
  expect(retentionOf('sessions')).toMatchObject([listed, ...others].map((of) => ({ goes, ...old, ...of })))
  expect(retentionOf('requests')).toMatchObject([{ name: 'texts', days: 730, since: 'closedAt' }])
  expect(retentionOf('audits')).toMatchObject([{ goes: 'document', days: 1095, since: 'at' }])
  const heldBy = { collection: 'requests', by: 'attachedTo' }
  const held = { goes: 'document', since: 'closedAt', heldBy }
  expect(retentionOf('files')).toMatchObject([
    { name: 'unattached', of: { state: 'prepared' }, days: 0 },
    { name: 'recordings', of: { kind: 'recording' }, days: 30, ...held },
    { name: 'pictures', of: { kind: 'picture' }, days: 730, ...held },
  ])
})

it('names each rule once, for the marks and the lists', () => {
  const names = schema.flatMap(({ retention }) =>
    retention.flatMap((one) => ('name' in one ? [one.name] : [])),
  )
  expect(new Set(names).size).toBe(names.length)
})

it('stays within what the platform takes: 100 collections, 20 indexes each, names once', async () => {
  const names = schema.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeLessThanOrEqual(100)
  for (const { indexes } of schema) {
    expect(indexes.length).toBeLessThanOrEqual(20)
    const fields = indexes.map((index) => JSON.stringify(index.fields))
    expect(new Set(fields).size).toBe(fields.length)
  }
  const emulator = await openEmulator({ dataFolder: null, now: () => VILLAGE_NOW, schema, keys })
  await emulator.close()
})
