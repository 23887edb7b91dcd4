import type { CollectionSchema, IndexSchema } from '../../../cloud/platform/schema'
import { CollectionIndex } from './collection-index'
import type { Document, DocumentId } from './document'
import { GeoIndex } from './geo/geo-index'

/** A collection in memory: its documents by id and its indexes, the one on `_id` first. */
export class Collection {
  readonly name: string
  readonly documents = new Map<DocumentId, Document>()
  readonly indexes: CollectionIndex[]
  readonly geoIndexes: GeoIndex[]

  constructor({ name, indexes }: CollectionSchema) {
    this.name = name
    const ordered = indexes.filter((index) => geoPath(index) === null)
    this.indexes = [{ fields: { _id: 1 as const } }, ...ordered].map((schema) => new CollectionIndex(schema))
    this.geoIndexes = indexes.flatMap((index) => geoPath(index) ?? []).map((path) => new GeoIndex(path))
  }

  /** Puts a document (null removes it) and keeps the indexes in step. */
  put(id: DocumentId, document: Document | null): void {
    const before = this.documents.get(id)
    if (document) this.documents.set(id, document)
    else this.documents.delete(id)
    for (const index of [...this.indexes, ...this.geoIndexes]) {
      if (before && document) index.replace(before, document)
      else if (before) index.remove(before)
      else if (document) index.add(document)
    }
  }

  /**
   * Builds all indexes from the documents, once they have been read.
   * @throws Error with one plain Chinese sentence when a unique index would hold a key twice.
   */
  fillIndexes(): void {
    for (const index of [...this.indexes, ...this.geoIndexes]) index.fill(this.documents.values())
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

/** The field of a geo index; one of several fields is not carried. */
function geoPath({ fields }: IndexSchema): string | null {
  const paths = Object.keys(fields).filter((path) => fields[path] === '2dsphere')
  if (paths.length > 0 && Object.keys(fields).length > 1) {
    throw new Error(`索引 ${Object.keys(fields).join('、')} 里，位置要单独一个索引。`)
  }
  return paths[0] ?? null
}
