import type { IndexSchema } from '../../../cloud/platform/schema'
import { requestFailed } from '../errors'
import { valuesAt, type Document, type DocumentId } from './document'
import { AFTER, inverted, keyOf } from './keys'
import { SortedKeys } from './sorted-keys'

export interface IndexField {
  path: string
  direction: 1 | -1
}

/** A half-open stretch [low, high) of an index. */
export interface Stretch {
  low: string
  high: string
}

/** One index of a collection, kept in order; arrays give one entry for each element (multikey). */
export class CollectionIndex {
  readonly fields: IndexField[]
  readonly name: string
  readonly unique: boolean
  /** True from the first document on that had an array in one of the fields. */
  multikey = false
  private readonly entries = new SortedKeys()

  constructor(schema: IndexSchema) {
    this.fields = Object.entries(schema.fields).map(([path, kind]) => ({
      path,
      direction: kind === -1 ? -1 : 1,
    }))
    this.name = this.fields.map(({ path, direction }) => `${path}_${direction}`).join('_')
    this.unique = schema.unique ?? false
  }

  add(document: Document): void {
    this.insert(document, this.keysOf(document))
  }

  remove(document: Document): void {
    this.take(document, this.keysOf(document))
  }

  /** Puts a document in another's place, and leaves the index alone where nothing of it has changed. */
  replace(before: Document, after: Document): void {
    const [old, fresh] = [this.keysOf(before), this.keysOf(after)]
    if (old.length === fresh.length && old.every((key, at) => key === fresh[at])) return
    this.take(before, old)
    this.insert(after, fresh)
  }

  private insert({ _id }: Document, keys: readonly string[]): void {
    const id = keyOf(_id)
    for (const key of keys) this.entries.insert(key + id, _id)
  }

  private take({ _id }: Document, keys: readonly string[]): void {
    const id = keyOf(_id)
    for (const key of keys) this.entries.remove(key + id)
  }

  /** Builds the whole index at once. */
  fill(documents: Iterable<Document>): void {
    const [keys, ids]: [string[], DocumentId[]] = [[], []]
    for (const document of documents) {
      const id = keyOf(document._id)
      for (const key of this.keysOf(document)) {
        keys.push(key + id)
        ids.push(document._id)
      }
    }
    this.entries.fill(keys, ids)
  }

  /** Whether two documents have the same key. */
  hasTwins(): boolean {
    let [before, twins] = ['', false]
    this.entries.forEach((entry, id) => {
      const key = entry.slice(0, -keyOf(id).length)
      if (key === before) twins = true
      before = key
    })
    return twins
  }

  /** The keys of a document, without its id: one, or with an array one for each different element. */
  keysOf(document: Document): string[] {
    let keys = ['']
    for (const { path, direction } of this.fields) {
      const parts = fieldKeys(document, path, direction)
      if (parts.length > 1) this.multikey = true
      keys =
        keys.length === 1 && parts.length === 1 ? [`${keys[0] ?? ''}${parts[0] ?? ''}`] : crossed(keys, parts)
    }
    return keys
  }

  /** @throws when two fields of a compound index are arrays: the database does not index that. */
  refuseParallelArrays(document: Document): void {
    const arrays = this.fields.filter(
      ({ path, direction }) => fieldKeys(document, path, direction).length > 1,
    )
    if (arrays.length > 1) throw requestFailed(`cannot index parallel arrays: ${this.name}`)
  }

  /** The ids that hold a key. */
  holdersOf(key: string): DocumentId[] {
    return [...this.entries.range(key, key + AFTER)]
  }

  count(stretches: readonly Stretch[]): number {
    return stretches.reduce((sum, { low, high }) => sum + this.entries.count(low, high), 0)
  }

  /** The ids of the stretches in order of the index, or against it; an array may bring an id more than once. */
  *scan(stretches: readonly Stretch[], backwards: boolean): Generator<DocumentId> {
    for (const { low, high } of backwards ? [...stretches].reverse() : stretches) {
      yield* this.entries.range(low, high, backwards)
    }
  }
}

/** The different keys of one field of a document, in the field's direction. */
export function fieldKeys(document: Document, path: string, direction: 1 | -1): string[] {
  const plain = document[path]
  if (plain !== undefined && typeof plain !== 'object')
    return [direction === 1 ? keyOf(plain) : inverted(keyOf(plain))]
  const values = valuesAt(document, path.split('.'))
  const keys = values.length === 1 ? [keyOf(values[0])] : [...new Set(values.map(keyOf))]
  return direction === 1 ? keys : keys.map(inverted)
}

function crossed(keys: string[], parts: string[]): string[] {
  return keys.flatMap((key) => parts.map((part) => key + part))
}
