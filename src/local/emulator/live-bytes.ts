import type { DocumentId } from './engine/document'

/** A put is `[collection, id, document]`, a removal `[collection, id]`, a new collection `[collection]`. */
export type Entry = [string, DocumentId, unknown] | [string, DocumentId] | [string]

/** About how much of a log is alive: each document counts with its share of the record that put it. */
export class LiveBytes {
  private readonly shares = new Map<string, Map<DocumentId, number>>()
  private sum = 0

  get total(): number {
    return this.sum
  }

  /** Notes a record of so many bytes. */
  note(entries: readonly Entry[], bytes: number): void {
    for (const [collection, id, document] of entries)
      if (id !== undefined) this.set(collection, id, document ? bytes / entries.length : 0)
  }

  private set(collection: string, id: DocumentId, share: number): void {
    const shares = this.shares.get(collection) ?? new Map<DocumentId, number>()
    this.shares.set(collection, shares)
    this.sum += share - (shares.get(id) ?? 0)
    if (share > 0) shares.set(id, share)
    else shares.delete(id)
  }
}
