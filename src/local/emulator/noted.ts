import type { Change, Document, DocumentId } from './engine/document'
import { keyOf } from './engine/keys'
import type { Store } from './store'

/** One document that is not as it was: null where there was or is none. */
export interface NotedChange {
  collection: string
  id: DocumentId
  before: Document | null
  after: Document | null
}

/** What has changed since some moment, for checks that ask the same village again and again. */
export interface Noted {
  /** Every document that is not as it was; one that was written as it had been is not among them. */
  changes(): NotedChange[]
  /** Makes everything as it was; notes on. */
  putBack(): void
  /** Stops noting. */
  end(): void
}

/** Notes every change of the store from now on. Several may be noting at once, each from its own moment. */
export function noteChanges(store: Store): Noted {
  const firsts = new Map<string, { collection: string; id: DocumentId; before: Document | null }>()
  const stop = store.onChange((collection, id, before) => {
    const name = `${collection}\n${keyOf(id)}`
    if (!firsts.has(name)) firsts.set(name, { collection, id, before: before ?? null })
  })
  const changes = (): NotedChange[] =>
    [...firsts.values()]
      .map((first) => ({
        ...first,
        after: store.collection(first.collection).documents.get(first.id) ?? null,
      }))
      .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
  return {
    changes,
    putBack: () => {
      const back: Change[] = changes().map(({ collection, id, before }) => ({
        collection,
        id,
        document: before,
      }))
      store.commit(back)
      firsts.clear()
    },
    end: () => {
      stop()
    },
  }
}
