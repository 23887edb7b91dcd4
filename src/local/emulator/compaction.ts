import fs from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { promisify } from 'node:util'
import { encode } from './codec'
import type { Collection } from './engine/collection'
import type { Document } from './engine/document'
import { recordOf, writeWhole, type Log } from './log'

const DOCUMENTS_A_RECORD = 200
const PIECE = 256 * 1024

type Snapshot = { name: string; documents: Document[] }[]

/**
 * One rewriting of a log while it is being appended to: what lives at the beginning goes into `<log>.new`, a piece
 * between two requests, then whatever was appended meanwhile, byte for byte; at last the new file takes the log's name
 * in one step, so that a crash at any moment leaves one whole log.
 */
export class Compaction {
  private readonly path: string
  private readonly file: number
  private length = 0
  private stopped = false

  /** @throws when the new file cannot be opened. */
  constructor(private readonly log: Log) {
    this.path = halfOf(log.path)
    fs.rmSync(this.path, { force: true })
    this.file = fs.openSync(this.path, 'ax+')
  }

  /**
   * Writes and takes over; ends early when it was stopped.
   * Rejects with what the file system says: the log is then as it was, the half-written file is gone.
   */
  async run(collections: Iterable<Collection>): Promise<void> {
    let copied = this.log.size
    // A stored document is never changed in place: the list is what lives now.
    const snapshot = [...collections].map(({ name, documents }) => ({
      name,
      documents: [...documents.values()],
    }))
    try {
      for (const text of recordsOf(snapshot)) {
        this.write(Buffer.from(recordOf(text)))
        if (await this.isStoppedAfterTurn()) return
      }
      do {
        copied += this.copy(copied)
        if (await this.isStoppedAfterTurn()) return
      } while (this.log.size - copied > PIECE)
      await promisify(fs.fsync)(this.file)
      if (this.stopped) return
      while (copied < this.log.size) copied += this.copy(copied)
      fs.fdatasyncSync(this.file)
      this.log.goOnIn({ path: this.path, file: this.file, length: this.length })
    } catch (error) {
      this.stop()
      throw error
    } finally {
      // Not at once when it is stopped: the file may just be flushed.
      if (this.stopped) fs.closeSync(this.file)
    }
    this.log.flushName()
  }

  /** Throws the half-written file away. */
  stop(): void {
    if (this.stopped) return
    this.stopped = true
    fs.rmSync(this.path, { force: true })
  }

  private async isStoppedAfterTurn(): Promise<boolean> {
    await nextTurn()
    return this.stopped
  }

  private copy(at: number): number {
    const bytes = this.log.piece(at, PIECE)
    this.write(bytes)
    return bytes.length
  }

  private write(bytes: Buffer): void {
    writeWhole(this.file, bytes)
    this.length += bytes.length
  }
}

/** The name of a log that is being rewritten; one that lies there at opening is what a crash left. */
export function halfOf(path: string): string {
  return `${path}.new`
}

/** Every collection and its documents as records of puts, none much longer than a piece or its one document. */
function* recordsOf(snapshot: Snapshot): Generator<string> {
  for (const { name, documents } of snapshot) {
    yield encode([[name]])
    let entries: string[] = []
    let length = 0
    for (const document of documents) {
      const entry = encode([name, document._id, document])
      entries.push(entry)
      length += entry.length
      if (entries.length === DOCUMENTS_A_RECORD || length > PIECE) {
        yield `[${entries.join(',')}]`
        entries = []
        length = 0
      }
    }
    if (entries.length > 0) yield `[${entries.join(',')}]`
  }
}
