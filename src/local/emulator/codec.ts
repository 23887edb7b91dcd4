import { EJSON } from 'bson'
import { requestFailed } from './errors'

/**
 * Writes a document as EJSON text, for the wire and for the log.
 * Dates become `{"$date": ISO}`; numbers JSON cannot carry become `{"$numberDouble": "NaN"}`.
 */
export function encode(document: object): string {
  return JSON.stringify(isJson(document) ? document : objectToWire(document))
}

/** Whether JSON can carry a value as it is: most documents hold nothing but texts, whole numbers and lists of them. */
function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isJson)
  if (value instanceof Date || value instanceof RegExp || '_bsontype' in value) return false
  for (const key in value) if (!isJson((value as Record<string, unknown>)[key])) return false
  return true
}

/**
 * Reads EJSON text, canonical or relaxed, into plain values (numbers, Date, RegExp).
 * `now` is the village clock in epoch ms: `{"$tcb_server_date"}` becomes that moment plus its offset.
 */
export function decode(text: string, now: number): unknown {
  const raw: unknown = JSON.parse(text)
  // Most documents have nothing that JSON does not have.
  return text.includes('$') ? fromWire(raw, now) : raw
}

function toWire(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $numberDouble: String(value) }
  return typeof value === 'object' && value !== null ? objectToWire(value) : value
}

function objectToWire(value: object): unknown {
  if (Array.isArray(value)) return Array.from(value, toWire)
  if (value instanceof Date) return { $date: value.toISOString() }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  if ('_bsontype' in value) return EJSON.serialize(value, { relaxed: true })
  const wire: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) wire[key] = toWire(inner)
  return wire
}

type Reader = (raw: unknown, now: number) => unknown

const asNumber: Reader = (raw) => Number(raw)
const asBson = (key: string): Reader => {
  return (raw) => EJSON.deserialize({ [key]: raw }, { relaxed: true })
}

const readers: Record<string, Reader | undefined> = {
  $numberInt: asNumber,
  $numberLong: asNumber,
  $numberDouble: asNumber,
  $numberDecimal: asBson('$numberDecimal'),
  $oid: asBson('$oid'),
  $binary: asBson('$binary'),
  $timestamp: asBson('$timestamp'),
  $date: (raw, now) => new Date(typeof raw === 'string' ? raw : (fromWire(raw, now) as number)),
  $regularExpression: (raw) => regularExpression(raw as { pattern: string; options: string }),
  $tcb_server_date: (raw, now) => new Date(now + ((fromWire(raw, now) as { offset?: number }).offset ?? 0)),
}

/** JavaScript knows i, m, s and u; what MongoDB has beside them (x) is left out. */
function regularExpression({ pattern, options }: { pattern: string; options: string }): RegExp {
  try {
    return new RegExp(pattern, options.replace(/[^imsu]/g, ''))
  } catch {
    throw requestFailed(`Regular expression is invalid: /${pattern}/`)
  }
}

/** What was just parsed becomes plain values in place: nothing else knows it yet, and most of it stays as it is. */
function fromWire(value: unknown, now: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    value.forEach((inner, at) => {
      if (typeof inner === 'object') value[at] = fromWire(inner, now)
    })
    return value
  }
  const fields = value as Record<string, unknown>
  const keys = Object.keys(fields)
  const only = keys[0]
  if (only?.startsWith('$') && keys.length === 1) {
    const reader = readers[only]
    if (reader) return reader(fields[only], now)
  }
  for (const key of keys) {
    const inner = fields[key]
    if (typeof inner === 'object' && inner !== null) fields[key] = fromWire(inner, now)
  }
  return fields
}
