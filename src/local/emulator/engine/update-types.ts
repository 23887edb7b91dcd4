import { requestFailed } from '../errors'
import type { Document } from './document'

/**
 * Raises the type errors that MongoDB raises and mingo passes over in silence:
 * numbers added to what is no number, elements put into what is no list, fields made inside what is no document.
 */
export function checkUpdateTypes(document: Document, update: Record<string, unknown>): void {
  for (const [operator, fields] of Object.entries(update)) {
    for (const path of Object.keys(fields as object)) {
      if (path.includes('$')) continue
      const { value, blockedBy } = look(document, path.split('.'))
      if (blockedBy && makesFields.has(operator)) throw requestFailed(blockedBy)
      if (value !== undefined) checkValue(operator, path, value, document)
    }
  }
}

const makesFields = new Set(['$set', '$inc', '$mul', '$min', '$max', '$push', '$addToSet', '$bit'])

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

/** The value at a path, or why no field can be made there. */
function look(document: Document, path: string[]): { value: unknown; blockedBy?: string } {
  let value: unknown = document
  for (const [at, part] of path.entries()) {
    if (value === undefined) return { value }
    const inArray = Array.isArray(value)
    if (
      typeof value !== 'object' ||
      value === null ||
      value instanceof Date ||
      (inArray && !/^\d+$/.test(part))
    ) {
      const parent = path[at - 1] ?? ''
      return {
        value: undefined,
        blockedBy: `Cannot create field '${part}' in element {${parent}: ${JSON.stringify(value)}}`,
      }
    }
    value = (value as Record<string, unknown>)[part]
  }
  return { value }
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  return typeof value === 'boolean' ? 'bool' : typeof value
}
