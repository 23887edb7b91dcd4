import { encode } from '../codec'

/**
 * Keys are strings that sort as MongoDB sorts values: one tag character for the type, then the value.
 * A key is never the beginning of another one, so keys can be strung together for compound indexes.
 */
const tags = {
  /** An empty array has no element to sort by and comes before everything. */
  empty: '\x08',
  null: '\x10',
  number: '\x20',
  string: '\x30',
  object: '\x40',
  array: '\x50',
  boolean: '\x70',
  date: '\x80',
  regexp: '\x90',
}

/** The kinds of values a range condition can compare. */
export type RangeKind = 'number' | 'string' | 'boolean' | 'date'

/** Sorts after everything that begins with the key it is put behind (twice, because a turned text ends with one). */
export const AFTER = '\uffff\uffff'

/** The key of one value. */
export function keyOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return tags.string + terminated(value)
    case 'number':
      return tags.number + numberKey(value)
    case 'boolean':
      return tags.boolean + (value ? '1' : '0')
    case 'object':
      return value === null ? tags.null : objectKey(value)
    default:
      return tags.null
  }
}

/** The beginning that all keys of one kind share. */
export function kindPrefix(kind: RangeKind): string {
  return tags[kind]
}

/** The beginning of the keys of all strings that begin with `text`. */
export function stringPrefix(text: string): string {
  return tags.string + escaped(text)
}

/** The kind of a value that a range condition can compare, or null. */
export function rangeKind(value: unknown): RangeKind | null {
  if (value instanceof Date) return 'date'
  const type = typeof value
  return type === 'number' || type === 'string' || type === 'boolean' ? type : null
}

/** Turns the order of a key round, for descending index fields. */
export function inverted(key: string): string {
  let turned = ''
  for (let i = 0; i < key.length; i++) turned += String.fromCharCode(0xffff - key.charCodeAt(i))
  return turned
}

function objectKey(value: object): string {
  if (value instanceof Date) return tags.date + numberKey(value.getTime())
  if (Array.isArray(value) && value.length === 0) return tags.empty
  const tag = Array.isArray(value) ? tags.array : value instanceof RegExp ? tags.regexp : tags.object
  return tag + terminated(encode(value))
}

function escaped(text: string): string {
  if (!text.includes('\0') && !text.includes('\x01')) return text
  // eslint-disable-next-line no-control-regex -- the two control characters that end and escape a key
  return text.replace(/[\0\x01]/g, (c) => (c === '\0' ? '\x01\x01' : '\x01\x02'))
}

function terminated(text: string): string {
  return escaped(text) + '\0'
}

const bits = new DataView(new ArrayBuffer(8))

/** A float64 as four characters whose order is the order of the numbers; NaN comes first. */
function numberKey(number: number): string {
  if (Number.isNaN(number)) return '\0\0\0\0'
  bits.setFloat64(0, number === 0 ? 0 : number)
  const negative = bits.getUint16(0) >= 0x8000
  let key = ''
  for (let at = 0; at < 8; at += 2) {
    const part = bits.getUint16(at)
    key += String.fromCharCode(negative ? 0xffff - part : at === 0 ? part + 0x8000 : part)
  }
  return key
}
