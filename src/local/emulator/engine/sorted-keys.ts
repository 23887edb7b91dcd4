import type { DocumentId } from './document'

interface Chunk {
  keys: string[]
  ids: DocumentId[]
}

const FULL = 1024

/**
 * A sorted list of unique keys with the id each belongs to, in chunks:
 * an insert moves at most one chunk, a look-up is two binary searches.
 */
export class SortedKeys {
  private chunks: Chunk[] = [{ keys: [], ids: [] }]

  insert(key: string, id: DocumentId): void {
    const at = this.chunkFor(key)
    const chunk = this.chunk(at)
    const place = firstAtLeast(chunk.keys, key)
    chunk.keys.splice(place, 0, key)
    chunk.ids.splice(place, 0, id)
    if (chunk.keys.length > FULL) this.split(at)
  }

  remove(key: string): void {
    const at = this.chunkFor(key)
    const chunk = this.chunk(at)
    const place = firstAtLeast(chunk.keys, key)
    if (chunk.keys[place] !== key) return
    chunk.keys.splice(place, 1)
    chunk.ids.splice(place, 1)
    if (chunk.keys.length === 0 && this.chunks.length > 1) this.chunks.splice(at, 1)
  }

  /** Fills an empty list at once; `ids[n]` belongs to `keys[n]`, and they may come in any order. */
  fill(keys: readonly string[], ids: readonly DocumentId[]): void {
    const order = ascending(keys)
    this.chunks = []
    for (let at = 0; at < Math.max(order.length, 1); at += FULL / 2) {
      const part = order.slice(at, at + FULL / 2)
      this.chunks.push({
        keys: part.map((place) => keys[place] as string),
        ids: part.map((place) => ids[place] as DocumentId),
      })
    }
  }

  /** Hears every key and its id, in order. */
  forEach(hear: (key: string, id: DocumentId) => void): void {
    for (const { keys, ids } of this.chunks) keys.forEach((key, at) => hear(key, ids[at] as DocumentId))
  }

  /** How many keys lie in [low, high). */
  count(low: string, high: string): number {
    const first = this.chunkFor(low)
    const last = this.chunkFor(high)
    if (last < first) return 0
    let total = firstAtLeast(this.chunk(last).keys, high) - firstAtLeast(this.chunk(first).keys, low)
    for (let at = first; at < last; at++) total += this.chunk(at).keys.length
    return Math.max(total, 0)
  }

  /** The ids whose keys lie in [low, high), in order of the keys or against it. */
  *range(low: string, high: string, backwards = false): Generator<DocumentId> {
    const first = this.chunkFor(low)
    const last = this.chunkFor(high)
    for (let step = 0; step <= last - first; step++) {
      const { keys, ids } = this.chunk(backwards ? last - step : first + step)
      const from = firstAtLeast(keys, low)
      const part = ids.slice(from, Math.max(from, firstAtLeast(keys, high)))
      yield* backwards ? part.reverse() : part
    }
  }

  /** The chunk in which `key` lies or would lie. */
  private chunkFor(key: string): number {
    let low = 0
    let high = this.chunks.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      const first = this.chunk(middle).keys[0]
      if (first !== undefined && first <= key) low = middle
      else high = middle - 1
    }
    return low
  }

  private chunk(at: number): Chunk {
    return this.chunks[at] ?? { keys: [], ids: [] }
  }

  private split(at: number): void {
    const { keys, ids } = this.chunk(at)
    this.chunks.splice(at + 1, 0, { keys: keys.splice(FULL / 2), ids: ids.splice(FULL / 2) })
  }
}

function firstAtLeast(keys: string[], key: string): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    const found = keys[middle]
    if (found !== undefined && found < key) low = middle + 1
    else high = middle
  }
  return low
}

/** The places of the keys in ascending order; keys that come in order already are not sorted. */
function ascending(keys: readonly string[]): number[] {
  const places = keys.map((_, at) => at)
  const inOrder = keys.every((key, at) => at === 0 || (keys[at - 1] as string) < key)
  return inOrder ? places : places.sort((a, b) => ((keys[a] as string) < (keys[b] as string) ? -1 : 1))
}
