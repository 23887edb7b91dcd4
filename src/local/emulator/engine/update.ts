import { update as mingoUpdate } from 'mingo'
import { calculateObjectSize } from 'bson'
import { encode } from '../codec'
import { requestFailed } from '../errors'
import type { Query } from './bounds'
import { clone, type Document, type DocumentId } from './document'
import { checkFieldNames } from './field-names'
import { asPlatform } from './matching'
import { checkUpdateTypes } from './update-types'

const LARGEST = 16 * 1024 * 1024

/** A document as it is after an update, or null when the update changes nothing (it then counts as 0). */
export function updated(document: Document, update: Record<string, unknown>, query: Query): Document | null {
  checkUpdateTypes(document, update, query)
  const after = clone(document)
  const positional = Object.values(update).some((fields) => Object.keys(fields as object).some(isPositional))
  const changed = asPlatform(() =>
    mingoUpdate(after, update as never, [], (positional ? query : {}) as never, { cloneMode: 'deep' }),
  )
  return changed.length === 0 ? null : checkSize(after)
}

/** A document with new fields in place of all it had, or null when they are what it had, in the same order. */
export function replaced(before: Document, fields: Record<string, unknown>): Document | null {
  const after = newDocument(fields, before._id)
  return encode(before) === encode(after) ? null : after
}

/** A whole document to store under an id: names and size are checked. */
export function newDocument(fields: Record<string, unknown>, id: DocumentId): Document {
  checkFieldNames(fields)
  const { _id = id } = fields
  if (_id !== id) {
    throw requestFailed(
      `After applying the update, the (immutable) field '_id' was found to have been altered`,
    )
  }
  return checkSize({ _id: id, ...fields })
}

function isPositional(path: string): boolean {
  return path.split('.').includes('$')
}

function checkSize(document: Document): Document {
  const size = calculateObjectSize(document)
  if (size <= LARGEST) return document
  throw requestFailed(`BSONObj size: ${size} is invalid. Size must be between 0 and ${LARGEST} (16MB)`)
}
