import { AFTER, inverted, keyOf, kindPrefix, rangeKind, stringPrefix } from './keys'
import type { Stretch } from './collection-index'

/**
 * An interval of one field in keys of ascending order. An end that is included takes in everything that
 * begins with it, so the end may be the beginning of a key (a kind, a text's beginning).
 */
export interface Interval {
  low: string
  lowIncluded: boolean
  high: string
  highIncluded: boolean
}

export type Query = Record<string, unknown>

/**
 * The conditions of each field, taken out of the query and its `$and`s: all of them must hold.
 * `$or` and other operators that stand for whole documents are left to the match.
 */
export function conditionsByField(query: Query): Map<string, unknown[]> {
  const byField = new Map<string, unknown[]>()
  const add = (field: string, condition: unknown): void => {
    byField.set(field, [...(byField.get(field) ?? []), condition])
  }
  const visit = (part: Query): void => {
    for (const [field, condition] of Object.entries(part)) {
      if (field === '$and') (condition as Query[]).forEach(visit)
      else if (!field.startsWith('$')) add(field, condition)
    }
  }
  visit(query)
  return byField
}

/**
 * The intervals in which all conditions of one field can hold, or null when none can be narrowed.
 * With arrays in the field (`multikey`) only one condition may narrow: [1, 9] is > 5 and < 3 at once.
 */
export function boundsOf(conditions: readonly unknown[], multikey: boolean): Interval[] | null {
  const sets = conditions.flatMap(intervalsOf)
  const points = sets.find((set) => set.every(isPoint))
  if (multikey) return points ?? sets[0] ?? null
  return sets.length === 0 ? null : sets.reduce(intersection)
}

/** An interval that holds one value only. */
export function isPoint({ low, high, lowIncluded, highIncluded }: Interval): boolean {
  return low === high && lowIncluded && highIncluded && isWhole(low)
}

/** The stretches of an index: what lies behind `prefix` in the intervals of one field. */
export function stretch(prefix: string, interval: Interval, direction: 1 | -1): Stretch {
  const { low, lowIncluded, high, highIncluded } = interval
  const turn = direction === 1 ? (key: string) => key : inverted
  const after = (key: string, included: boolean): string => turn(key) + (included ? AFTER : '')
  const before = (key: string, included: boolean): string => turn(key) + (included ? '' : AFTER)
  return direction === 1
    ? { low: prefix + before(low, lowIncluded), high: prefix + after(high, highIncluded) }
    : { low: prefix + before(high, highIncluded), high: prefix + after(low, lowIncluded) }
}

/** A kind's tag alone and the beginning of a text are not whole keys: they stand for many values. */
function isWhole(key: string): boolean {
  if (key.startsWith(kindPrefix('string'))) return key.endsWith('\0')
  return !(['number', 'boolean', 'date'] as const).some((kind) => kindPrefix(kind) === key)
}

function point(value: unknown): Interval {
  const key = keyOf(value)
  return { low: key, lowIncluded: true, high: key, highIncluded: true }
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== 'object' || value instanceof Date
}

/** Zero or more sets of intervals; every set is a superset of the field's values that match. */
function intervalsOf(condition: unknown): Interval[][] {
  if (isPlain(condition)) return [[point(condition)]]
  if (condition instanceof RegExp) return prefixInterval(condition)
  if (Array.isArray(condition)) return []
  const operators = condition as Query
  return Object.entries(operators).flatMap(([operator, operand]) =>
    operatorIntervals(operator, operand, operators),
  )
}

function operatorIntervals(operator: string, operand: unknown, all: Query): Interval[][] {
  switch (operator) {
    case '$eq':
      return isPlain(operand) ? [[point(operand)]] : []
    case '$in':
      return Array.isArray(operand) && operand.every(isPlain) ? [pointsOf(operand)] : []
    case '$all':
      return Array.isArray(operand) && operand.length > 0 && isPlain(operand[0]) ? [[point(operand[0])]] : []
    case '$elemMatch':
      return isElementOfValues(operand) ? intervalsOf(operand) : []
    case '$regex':
      return prefixInterval(new RegExp(operand as string | RegExp, all['$options'] as string | undefined))
    default:
      return rangeInterval(operator, operand)
  }
}

/** `$elemMatch` with operators speaks of the elements themselves, with fields of documents inside the array. */
function isElementOfValues(operand: unknown): boolean {
  return Object.keys(operand as Query).every(
    (key) => key.startsWith('$') && !['$and', '$or', '$nor'].includes(key),
  )
}

function pointsOf(values: unknown[]): Interval[] {
  const keys = [...new Set(values.map(keyOf))].sort()
  return keys.map((key) => ({ low: key, lowIncluded: true, high: key, highIncluded: true }))
}

function rangeInterval(operator: string, operand: unknown): Interval[][] {
  const kind = rangeKind(operand)
  if (kind === null) return []
  const key = keyOf(operand)
  const whole = kindPrefix(kind)
  switch (operator) {
    case '$gt':
    case '$gte':
      return [[{ low: key, lowIncluded: operator === '$gte', high: whole, highIncluded: true }]]
    case '$lt':
    case '$lte':
      return [[{ low: whole, lowIncluded: true, high: key, highIncluded: operator === '$lte' }]]
    default:
      return []
  }
}

/** `/^text/` is a range of texts; any other expression narrows nothing. */
function prefixInterval(expression: RegExp): Interval[][] {
  const literal = /^\^([^\\^$.*+?()[\]{}|]+)/.exec(expression.source)
  if (!literal || /[im]/.test(expression.flags) || expression.source.includes('|')) return []
  const quantified = /^[*?{]/.test(expression.source.slice(literal[0].length))
  const text = literal[1] ?? ''
  const low = stringPrefix(quantified ? text.slice(0, -1) : text)
  return [[{ low, lowIncluded: true, high: low, highIncluded: true }]]
}

function intersection(one: Interval[], other: Interval[]): Interval[] {
  return one.flatMap((a) => other.map((b) => overlap(a, b))).filter((both) => both !== null)
}

function overlap(a: Interval, b: Interval): Interval | null {
  const [stretchA, stretchB] = [stretch('', a, 1), stretch('', b, 1)]
  const { low, lowIncluded } = stretchA.low >= stretchB.low ? a : b
  const { high, highIncluded } = stretchA.high <= stretchB.high ? a : b
  const both = { low, lowIncluded, high, highIncluded }
  const { low: from, high: until } = stretch('', both, 1)
  return from < until ? both : null
}
