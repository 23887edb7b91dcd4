import { fieldKeys } from './collection-index'
import type { Document } from './document'
import type { Order } from './planner'

/** Sorts as MongoDB does: types apart, what is missing as null, an array by its least (descending: greatest) element. */
export function sortDocuments<Item extends object>(documents: Iterable<Item>, order: Order): Item[] {
  const fields = Object.entries(order)
  const keyed = Array.from(documents, (document) => ({
    document,
    key: sortKey(document as Document, fields),
  }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return keyed.map(({ document }) => document)
}

function sortKey(document: Document, fields: [string, 1 | -1][]): string {
  return fields.map(([path, direction]) => least(fieldKeys(document, path, direction))).join('')
}

function least(keys: string[]): string {
  return keys.reduce((a, b) => (a < b ? a : b))
}
