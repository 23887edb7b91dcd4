/** What one collection keeps about people, for the county's readers: the source of docs/privacy.md. */
export interface Described<Document> {
  /** What it is, in Chinese. */
  what: string
  why: string
  /** Who sees it. */
  who: string
  /** How long, where it stays: a reason. What goes by time is told by the schema. */
  stays?: string
  /** Every field of the document, and nothing else: the compiler holds it against the type. */
  fields: Record<Exclude<keyof Document, '_id'>, string>
}
