import { personFields } from '../../src/cloud/people/terms/matters'
import { schema } from '../../src/cloud/platform/schema'
import { settledAt } from '../demo/settled'

type Fields = Map<string, string>

/** Every path of a document that names a person, numbers of lists left out, people as keys left out. */
function walk(value: unknown, path: string, people: ReadonlySet<string>, found: Fields): void {
  if (typeof value === 'string') {
    if (people.has(value)) found.set(path, value)
  } else if (Array.isArray(value)) {
    for (const part of value) walk(part, path, people, found)
  } else if (value !== null && typeof value === 'object') {
    for (const [key, part] of Object.entries(value))
      walk(part, people.has(key) ? path : `${path}.${key}`, people, found)
  }
}

it('knows of every field that names a person what becomes of it when his office ends', async () => {
  const { cloud } = await settledAt('2026-11-24T10:00:00+08:00')
  try {
    const people = new Set((cloud.emulator.documents('people') as { _id: string }[]).map(({ _id }) => _id))
    const found: Fields = new Map()
    for (const { name } of schema) walk(cloud.emulator.documents(name), name, people, found)
    expect(found.size).toBeGreaterThan(20)
    expect([...found.keys()].filter((path) => !(path in personFields))).toEqual([])
    const collections = new Set(schema.map(({ name }) => name))
    const strange = Object.keys(personFields).filter((path) => !collections.has(path.split('.')[0] ?? ''))
    expect(strange).toEqual([])
  } finally {
    await cloud.close()
  }
})
