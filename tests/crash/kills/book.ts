import { isDeepStrictEqual } from 'node:util'

export type Stored = Record<string, unknown> & { _id: string }

/** A write on its way: what each of its documents (`collection/id`) is to be afterwards; null is gone. */
export type Write = readonly (readonly [key: string, after: Stored | null])[]

/** What is wrong with a database: documents (and seats) of each kind, with the words to look for. */
export interface Findings {
  /** Acknowledged and not there. */
  lost: string[]
  /** There, and nobody ever sent it. */
  phantom: string[]
  /** Transactions of which one document is there and the other is not. */
  half: string[]
}

interface Page {
  /** As the last answered write left it. */
  settled: Stored | null
  /** Sent and not answered. */
  doubt?: Stored | null | undefined
  /** Whatever was ever sent for it. */
  sent: (Stored | null)[]
}

/** What the writers know: each document has one writer, who waits for the answer before he goes on. */
export class Book {
  acknowledged = 0
  unanswered = 0
  private readonly pages = new Map<string, Page>()
  /** The last transaction of each pair, by its first document. */
  private readonly pairs = new Map<string, Write>()

  /** Notes a write that is about to be sent. */
  send(write: Write): void {
    this.unanswered += 1
    for (const [key, after] of write) {
      const page = this.pages.get(key) ?? { settled: null, sent: [] }
      this.pages.set(key, page)
      page.doubt = after
      page.sent.push(after)
    }
  }

  /** The same for a transaction: all of it is there or nothing. */
  sendTogether(write: Write): void {
    this.send(write)
    this.pairs.set(write[0]?.[0] ?? '', write)
  }

  answer(write: Write): void {
    this.unanswered -= 1
    this.acknowledged += 1
    for (const [key, after] of write) Object.assign(this.page(key), { settled: after, doubt: undefined })
  }

  current(key: string): Stored | null {
    return this.pages.get(key)?.settled ?? null
  }

  /** The keys that begin like this and are there, as far as is known. */
  living(prefix: string): string[] {
    return [...this.pages.keys()].filter((key) => key.startsWith(prefix) && this.current(key) !== null)
  }

  /** Looks through everything that is there. */
  compare(there: ReadonlyMap<string, Stored>): Findings {
    const findings: Findings = { lost: [], phantom: [], half: [] }
    for (const key of new Set([...this.pages.keys(), ...there.keys()])) {
      const wrong = this.wrongWith(key, there.get(key) ?? null)
      if (wrong) findings[wrong].push(key)
    }
    for (const write of this.pairs.values()) {
      const came = write.filter(([key, after]) => isDeepStrictEqual(there.get(key) ?? null, after))
      if (came.length > 0 && came.length < write.length)
        findings.half.push(write.map(([key]) => key).join(' + '))
    }
    return findings
  }

  /** Goes on from what is there: what was in doubt is not any more. */
  adopt(there: ReadonlyMap<string, Stored>): void {
    for (const [key, page] of this.pages) {
      page.settled = there.get(key) ?? null
      page.doubt = undefined
    }
  }

  private wrongWith(key: string, found: Stored | null): 'lost' | 'phantom' | null {
    const page = this.pages.get(key)
    if (!page) return 'phantom'
    if (isDeepStrictEqual(found, page.settled)) return null
    if (page.doubt !== undefined && isDeepStrictEqual(found, page.doubt)) return null
    const isKnown = found === null || page.sent.some((sent) => isDeepStrictEqual(found, sent))
    return isKnown ? 'lost' : 'phantom'
  }

  private page(key: string): Page {
    const page = this.pages.get(key)
    if (!page) throw new Error(`${key} was never sent`)
    return page
  }
}
