import { PlatformError } from '../errors'

const LONGEST = 32
const allowed = /^(?:_id|[a-zA-Z0-9][a-zA-Z0-9_]*)$/

/**
 * Refuses a field name that the platform does not store: letters, digits and underscores only, at most 32,
 * not beginning with an underscore (`_id` excepted). An openid may contain `-` and is therefore never a name.
 */
export function checkFieldNames(value: unknown): void {
  if (Array.isArray(value)) value.forEach(checkFieldNames)
  if (!isPlainObject(value)) return
  for (const [name, inner] of Object.entries(value)) {
    checkName(name)
    checkFieldNames(inner)
  }
}

/** The same for an update: dotted paths, in which `$`, `$[]` and `$[name]` stand for elements of arrays. */
export function checkUpdateNames(update: Record<string, unknown>): void {
  for (const [operator, fields] of Object.entries(update)) {
    for (const [path, operand] of Object.entries(fields as Record<string, unknown>)) {
      for (const part of path.split('.')) if (!/^\$(\[\w*\])?$/.test(part)) checkName(part)
      if (operator === '$rename') String(operand).split('.').forEach(checkName)
      else checkFieldNames(withoutModifiers(operand))
    }
  }
}

function checkName(name: string): void {
  if (name.length <= LONGEST && allowed.test(name)) return
  throw new PlatformError('INVALID_PARAM', `Invalid Key Name: ${name}`)
}

/** `$push` and `$addToSet` carry their values in `$each`; `$pull` carries a condition, which is not stored. */
function withoutModifiers(operand: unknown): unknown {
  if (!isPlainObject(operand) || !Object.keys(operand).some((key) => key.startsWith('$'))) return operand
  return operand['$each']
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
