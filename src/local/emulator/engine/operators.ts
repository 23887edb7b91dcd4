import { Context } from 'mingo'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import { Query as MingoQuery } from 'mingo/query'
import { accumulators } from './accumulators'
import { valuesAt } from './document'
import { placeOperators } from './geo/conditions'

type Test = (document: Record<string, unknown>) => boolean
type Operator = (path: string, operand: unknown, options: object) => Test

/** mingo's operators, with ours where mingo has none or differs from MongoDB. */
export const context = Context.init({
  accumulator: accumulators,
  expression: { ...expression },
  pipeline: { ...pipeline },
  projection: { ...projection },
  query: { ...query, ...own(), ...placeOperators },
})

function own(): Record<string, Operator> {
  const negated = (operator: Operator): Operator => {
    return (path, operand, options) => {
      const holds = operator(path, operand, options)
      return (document) => !holds(document)
    }
  }
  const [equal, among] = [orMissing(query.$eq as Operator), orMissing(query.$in as Operator)]
  return {
    $eq: equal,
    $ne: negated(equal),
    $in: among,
    $nin: negated(among),
    $all: all,
    $elemMatch: elementMatches,
    $mod: modulo,
  }
}

/** Null by a path through a list also means an element that lacks the field. */
function orMissing(operator: Operator): Operator {
  return (path, operand, options) => {
    const holds = operator(path, operand, options)
    const asksForNull = Array.isArray(operand) ? operand.includes(null) : operand === null
    if (!asksForNull || !path.includes('.')) return holds
    return (document) => holds(document) || lacks(document, path.split('.'))
  }
}

function lacks(value: unknown, path: string[]): boolean {
  const [field, ...rest] = path
  if (field === undefined) return value === null || value === undefined
  if (Array.isArray(value)) return value.some((element) => isObject(element) && lacks(element, path))
  return !isObject(value) || lacks(value[field], rest)
}

/** `$all` is an `$and` of equalities, so it finds a single value as well, and a list as a whole. */
function all(path: string, operands: unknown, options: object): Test {
  const tests = (operands as unknown[]).map((operand) => new MingoQuery({ [path]: operand }, options))
  return (document) => tests.length > 0 && tests.every((test) => test.test(document))
}

/** Conditions on fields want an element that is an object; operators look at the element itself. */
function elementMatches(path: string, condition: unknown, options: object): Test {
  const fields = condition as Record<string, unknown>
  const names = Object.keys(fields)
  const ofValues = names.length > 0 && names.every((name) => /^\$(?!and$|or$|nor$)/.test(name))
  const test = new MingoQuery(ofValues ? { element: fields } : fields, options)
  const holds = (element: unknown): boolean =>
    ofValues
      ? test.test({ element })
      : typeof element === 'object' && element !== null && test.test(element as Record<string, unknown>)
  return (document) => listsAt(document, path.split('.')).some((list) => list.some(holds))
}

/** The lists that a path leads to; lists on the way are entered, or taken at a place by its number. */
function listsAt(value: unknown, path: string[]): unknown[][] {
  const [field, ...rest] = path
  if (field === undefined) return Array.isArray(value) ? [value] : []
  if (Array.isArray(value)) {
    const within = value.filter(isObject).flatMap((element) => listsAt(element, path))
    return /^\d+$/.test(field) ? [...listsAt(value[Number(field)], rest), ...within] : within
  }
  return isObject(value) ? listsAt(value[field], rest) : []
}

/** Only numbers have a remainder, that of their whole part. */
function modulo(path: string, operand: unknown): Test {
  const [divisor = NaN, remainder = NaN] = operand as number[]
  return (document) =>
    valuesAt(document, path.split('.')).some(
      (value) => typeof value === 'number' && Math.trunc(value) % divisor === remainder,
    )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
