/** Ids are text or numbers; the SDK's `doc(id)` knows nothing else. */
export type DocumentId = string | number

/** A stored document. It is never changed in place: a write puts a new one in its stead. */
export type Document = Record<string, unknown> & { _id: DocumentId }

/** A document put (or, with null, removed) in a collection. */
export interface Change {
  collection: string
  id: DocumentId
  document: Document | null
}

/** Copies a document deeply: dates are copied, other special values are shared (they cannot be changed). */
export function clone<Value>(value: Value): Value {
  return copy(value) as Value
}

function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copy)
  if (value instanceof Date) return new Date(value)
  if (value instanceof RegExp || '_bsontype' in value) return value
  const fields: Record<string, unknown> = {}
  for (const key of Object.keys(value)) fields[key] = copy((value as Record<string, unknown>)[key])
  return fields
}

/**
 * Every value a dotted path reaches, as MongoDB indexes it: arrays are entered, what is missing counts as null.
 * An empty array at the end is itself the value.
 */
export function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  const [field, ...rest] = path
  if (Array.isArray(value)) {
    return value.length === 0
      ? [field === undefined ? value : null]
      : value.flatMap((e) => insideArray(e, path))
  }
  if (field === undefined) return [value ?? null]
  if (typeof value !== 'object' || value === null || value instanceof Date) return [null]
  return valuesAt((value as Record<string, unknown>)[field], rest)
}

/** Arrays inside arrays are values, not entered again at the end of a path. */
function insideArray(element: unknown, path: readonly string[]): unknown[] {
  return path.length === 0 ? [element ?? null] : valuesAt(element, path)
}
