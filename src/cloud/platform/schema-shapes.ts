/**
 * One index of a collection: field paths in order, each ascending (1) or descending (-1);
 * a field of places stands alone, as '2dsphere'.
 */
export interface IndexSchema {
  fields: Record<string, 1 | -1 | '2dsphere'>
  unique?: boolean
}

/** One collection: only what stands here exists (an unknown collection is an error, as in WeChat). */
export interface CollectionSchema {
  name: string
  indexes: IndexSchema[]
}

/** A field that is emptied (`$[]`: in every element of a list), and what stands there afterwards; nothing unless said. */
export interface EmptiedField {
  field: string
  leaves?: unknown
}

/** What goes of a collection's documents, and when; `tick` does it (cloud/privacy/retention). */
export interface Going {
  /** Its name in lists and in the mark `gone.<name>` of a document that stays. */
  name: string
  goes: 'document' | readonly EmptiedField[]
  /** Counted in days of the village from the day of `since`; 0 is that very moment. */
  days: number
  /** The path of a date or moment in the document, or in the one that holds it. */
  since: string
  /** Only these documents. */
  of?: Record<string, string>
  /** Not before this has been done. */
  after?: 'subsidy-list-exported'
  /** The document of that collection whose id stands in the field `by`. */
  heldBy?: { collection: string; by: string }
}

/** What becomes of a collection's documents in time: they stay, with the reason, or something of them goes. */
export type Retention = { stays: string } | Going

/** A collection of the product: who may reach it past the functions (nobody), and how long it is kept. */
export interface ProductCollection extends CollectionSchema {
  acl: 'ADMINONLY'
  retention: Retention[]
}
