import { requestFailed } from '../errors'
import type { Query } from './bounds'
import type { Document } from './document'
import { matcherOf } from './matching'

/**
 * The paths that an update's path stands for in a document: `$` is the element that the query found,
 * `$[]` is every element.
 * @throws -502001 in MongoDB's words when there is no such element or no array.
 */
export function pathsOf(document: Document, path: string, query: Query): string[][] {
  return expand(document, [], path.split('.'), query)
}

/** The value at a path, or why no field can be made there. */
export function look(document: Document, path: string[]): { value: unknown; blockedBy?: string } {
  let value: unknown = document
  for (const [at, part] of path.entries()) {
    if (value === undefined) return { value }
    if (!holdsFields(value, part)) {
      const parent = path[at - 1] ?? ''
      const blockedBy = `Cannot create field '${part}' in element {${parent}: ${JSON.stringify(value)}}`
      return { value: undefined, blockedBy }
    }
    value = (value as Record<string, unknown>)[part]
  }
  return { value }
}

function holdsFields(value: unknown, part: string): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Date) return false
  return !Array.isArray(value) || /^\d+$/.test(part)
}

function expand(document: Document, before: string[], rest: string[], query: Query): string[][] {
  const at = rest.findIndex((part) => part === '$' || part === '$[]')
  if (at < 0) return [[...before, ...rest]]
  const parent = [...before, ...rest.slice(0, at)]
  const { value } = look(document, parent)
  const elements = rest[at] === '$' ? [found(value, parent, query)] : all(value, parent)
  return elements.flatMap((index) => expand(document, [...parent, index], rest.slice(at + 1), query))
}

function all(value: unknown, parent: string[]): string[] {
  const name = parent.join('.')
  if (value === undefined) {
    throw requestFailed(`The path '${name}' must exist in the document in order to apply array updates.`)
  }
  if (!Array.isArray(value)) {
    throw requestFailed(`Cannot apply array updates to non-array element ${name}: ${JSON.stringify(value)}`)
  }
  return value.map((_, index) => String(index))
}

function found(value: unknown, parent: string[], query: Query): string {
  const name = parent.join('.')
  const key = Object.keys(query).find((field) => field === name || field.startsWith(`${name}.`))
  const matches = key === undefined ? null : matcherOf({ [key]: query[key] })
  const nested = (element: unknown): Document =>
    parent.reduceRight<unknown>((inner, part) => ({ [part]: inner }), [element]) as Document
  const index = Array.isArray(value) && matches ? value.findIndex((element) => matches(nested(element))) : -1
  if (index >= 0) return String(index)
  throw requestFailed('The positional operator did not find the match needed from the query.')
}
