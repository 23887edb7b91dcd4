/** One index of a collection: field paths in order, each ascending (1) or descending (-1). */
export interface IndexSchema {
  fields: Record<string, 1 | -1>
  unique?: boolean
}

/** One collection: only what stands here exists (an unknown collection is an error, as in WeChat). */
export interface CollectionSchema {
  name: string
  indexes: IndexSchema[]
}

/** Every collection with its indexes; all are ADMINONLY: clients reach them through the functions alone. */
export const schema: CollectionSchema[] = [
  { name: 'accounts', indexes: [{ fields: { personId: 1 } }] },
  { name: 'villages', indexes: [] },
]
