import type { CollectionSchema } from '../../../cloud/platform/schema'
import { CollectionIndex } from './collection-index'
import type { Document, DocumentId } from './document'

/** A collection in memory: its documents by id and its indexes, the one on `_id` first. */
export class Collection {
  readonly name: string
  readonly documents = new Map<DocumentId, Document>()
  readonly indexes: CollectionIndex[]

  constructor({ name, indexes }: CollectionSchema) {
    this.name = name
    this.indexes = [{ fields: { _id: 1 as const } }, ...indexes].map((schema) => new CollectionIndex(schema))
  }

  /** Puts a document (null removes it) and keeps the indexes in step. */
  put(id: DocumentId, document: Document | null): void {
    const before = this.documents.get(id)
    if (document) this.documents.set(id, document)
    else this.documents.delete(id)
    for (const index of this.indexes) {
      if (before) index.remove(before)
      if (document) index.add(document)
    }
  }

  /**
   * Builds all indexes from the documents, once they have been read.
   * @throws Error with one plain Chinese sentence when a unique index would hold a key twice.
   */
  fillIndexes(): void {
    for (const index of this.indexes) index.fill(this.documents.values())
    for (const index of this.uniqueIndexes()) {
      if (index.hasTwins()) {
        throw new Error(`集合 ${this.name} 的唯一索引 ${index.name} 里有重复的值，数据与现在的索引对不上。`)
      }
    }
  }

  /** The unique indexes beside the one on `_id`. */
  uniqueIndexes(): CollectionIndex[] {
    return this.indexes.filter(({ unique }) => unique)
  }
}
