import { toJsonSchema } from '@valibot/to-json-schema'
import fc from 'fast-check'
import { operations, type OperationName } from '../../src/contract'

/** The parts of a JSON Schema that the contract uses. */
interface Schema {
  type?: string
  anyOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  pattern?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
}

/** Ids that are in the village, so that well-formed questions are about something. */
export type Known = readonly string[]

type Any = fc.Arbitrary<unknown>

/** Inputs of an operation: as its own schema says, and beside it in one place or altogether. */
export function inputsOf(name: OperationName, known: Known): Any {
  const fitting = valueOf(toJsonSchema(operations[name].input, { errorMode: 'throw' }) as Schema, known)
  return fc.oneof(
    { weight: 5, arbitrary: fitting },
    {
      weight: 4,
      arbitrary: fc.tuple(fitting, fc.nat(), nasty).map(([input, at, other]) => spoiled(input, at, other)),
    },
    { weight: 1, arbitrary: nasty },
  )
}

function valueOf(schema: Schema, known: Known): Any {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => valueOf(one, known)))
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if ('const' in schema) return fc.constant(schema.const)
  switch (schema.type) {
    case 'object':
      return objectOf(schema, known)
    case 'array': {
      const { items = {}, minItems = 0, maxItems = 4 } = schema
      return fc.array(valueOf(items, known), {
        minLength: minItems,
        maxLength: Math.max(minItems, Math.min(maxItems, 4)),
      })
    }
    case 'string':
      return textOf(schema, known)
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1_000_000 })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return nasty
  }
}

function objectOf({ properties = {}, required = [] }: Schema, known: Known): Any {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, part]) => [name, valueOf(part, known)]),
  )
  return fc.record(fields, { requiredKeys: required })
}

function textOf({ pattern, minLength = 0, maxLength = 40 }: Schema, known: Known): Any {
  if (!pattern) return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 60) })
  const matching = new RegExp(pattern, 'u')
  const there = known.filter((id) => matching.test(id))
  const made = fc.stringMatching(matching)
  return there.length > 0 ? fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...there) }, made) : made
}

const deep = (levels: number): unknown => (levels === 0 ? 'x' : { a: [deep(levels - 1)] })

/** What nobody's phone sends: other types, operators of the database, names of prototypes, marks that turn text round. */
export const nasty: Any = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    1e308,
    Number.MAX_SAFE_INTEGER,
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\u202eabc',
    '👩‍👩‍👧‍👦',
    '\ud800',
    'x'.repeat(70_000),
    '名'.repeat(20_000),
    [],
    {},
    [[]],
    [null],
    deep(40),
    deep(200),
    { $gt: '' },
    { $ne: null },
    { $where: 'sleep(1000)' },
    { $regex: '.*' },
    { $in: ['a'] },
    { $or: [{}] },
    { $set: { personId: 'x' } },
    { _id: { $exists: true } },
    JSON.parse('{"__proto__":{"admin":true}}'),
    { constructor: { prototype: { admin: true } } },
    { toString: 1 },
    { length: -1 },
    'constructor',
    '__proto__',
    'hasOwnProperty',
    '../../etc/passwd',
    "';drop table people;--",
    '<script>alert(1)</script>',
    '{{7*7}}',
    'cloud://local.6c6f-local-1/register/none.xlsx',
    '2026-02-30',
    '2026-11-24T25:61:61',
    '9999-12-31',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 4 }),
)

/** Puts something else into one place of an input, or something more beside it. */
function spoiled(input: unknown, at: number, other: unknown): unknown {
  const copy = structuredClone(input)
  const places = placesOf(copy)
  const place = places[at % places.length]
  if (!place) return other
  const [holder, name] = place
  if (at % 3 === 0) holder[name] = other
  else if (at % 3 === 1) Reflect.deleteProperty(holder, name)
  else
    Object.defineProperty(holder, extra[at % extra.length]!, {
      value: other,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  return copy
}

const extra = [
  '__proto__',
  'constructor',
  '$where',
  '_id',
  'openid',
  'personId',
  'villageId',
  'actorId',
  'now',
]

type Holder = Record<string, unknown>

function placesOf(value: unknown): [holder: Holder, name: string][] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Holder
  return Object.keys(holder).flatMap((name) => [
    [holder, name] as [Holder, string],
    ...placesOf(holder[name]),
  ])
}
