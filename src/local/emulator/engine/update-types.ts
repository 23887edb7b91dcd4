import { requestFailed } from '../errors'
import type { Query } from './bounds'
import type { Document } from './document'
import { look, pathsOf } from './update-paths'

/**
 * Raises the type errors that MongoDB raises and mingo passes over in silence: numbers added to what is no number,
 * elements put into what is no list, fields made inside what is no document, fields moved out of or into lists.
 */
export function checkUpdateTypes(document: Document, update: Record<string, unknown>, query: Query): void {
  for (const [operator, fields] of Object.entries(update)) {
    for (const [path, operand] of Object.entries(fields as Record<string, unknown>)) {
      checkOperand(operator, path, operand)
      if (operator === '$rename') checkRename(document, path, operand as string)
      for (const concrete of pathsOf(document, path, query)) {
        const { value, blockedBy } = look(document, concrete)
        if (blockedBy && makesFields.has(operator)) throw requestFailed(blockedBy)
        if (value !== undefined) checkValue(operator, concrete.join('.'), value, document)
      }
    }
  }
}

const makesFields = new Set(['$set', '$inc', '$mul', '$min', '$max', '$push', '$addToSet', '$bit'])

const verbs: Record<string, string | undefined> = { $inc: 'increment', $mul: 'multiply' }

/** What stands beside the operator must fit it, whatever the document holds. */
function checkOperand(operator: string, path: string, operand: unknown): void {
  const verb = verbs[operator]
  if (verb && typeof operand !== 'number') {
    throw requestFailed(`Cannot ${verb} with non-numeric argument: {${path}: ${JSON.stringify(operand)}}`)
  }
  if (operator === '$pullAll' && !Array.isArray(operand)) {
    throw requestFailed(`$pullAll requires an array argument but was given a ${typeName(operand)}`)
  }
  if (operator !== '$rename') return
  if (typeof operand !== 'string') {
    throw requestFailed(`The 'to' field for $rename must be a string: ${path}: ${JSON.stringify(operand)}`)
  }
  if (operand === path) {
    throw requestFailed(`The source and target field for $rename must differ: ${path}: "${path}"`)
  }
}

/** A field that is not there is not moved, and nothing is said; neither end may lie in a list. */
function checkRename(document: Document, from: string, to: string): void {
  if (look(document, from.split('.')).value === undefined) return
  for (const [end, path] of [
    ['source', from],
    ['destination', to],
  ] as const) {
    const list = listOnTheWay(document, path.split('.'))
    if (list === null) continue
    throw requestFailed(
      `The ${end} field cannot be an array element, '${path}' in doc with _id: ${JSON.stringify(document._id)} has an array field called '${list}'`,
    )
  }
  const { blockedBy } = look(document, to.split('.'))
  if (blockedBy) throw requestFailed(blockedBy)
}

/** The name of a list that a path goes through, or null. */
function listOnTheWay(document: Document, path: string[]): string | null {
  const at = path.findIndex((_, end) => end > 0 && Array.isArray(look(document, path.slice(0, end)).value))
  return at < 0 ? null : (path[at - 1] ?? null)
}

function checkValue(operator: string, path: string, value: unknown, { _id }: Document): void {
  const found = typeName(value)
  switch (operator) {
    case '$inc':
    case '$mul':
    case '$bit':
      if (found !== 'number') {
        throw requestFailed(
          `Cannot apply ${operator} to a value of non-numeric type. {_id: ${JSON.stringify(_id)}} has the field '${path}' of non-numeric type ${found}`,
        )
      }
      return
    case '$push':
    case '$addToSet':
    case '$pull':
    case '$pullAll':
    case '$pop':
      if (!Array.isArray(value)) {
        throw requestFailed(
          `The field '${path}' must be an array but is of type ${found} in document {_id: ${JSON.stringify(_id)}}`,
        )
      }
  }
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  return typeof value === 'boolean' ? 'bool' : typeof value
}
