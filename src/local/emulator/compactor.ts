import fs from 'node:fs'
import { Compaction, halfOf } from './compaction'
import type { Collection } from './engine/collection'
import type { Log } from './log'

const SMALL = 1024 * 1024
const LARGE = 64 * 1024 * 1024

/** Whether a log of so many bytes is to be rewritten when so many of them live. */
export type Outgrown = (bytes: number, live: number) => boolean

export interface CompactorOptions {
  hasOutgrown: Outgrown
  collections: () => Iterable<Collection>
  onNotice: (sentence: string) => void
}

/** Rewrites a log, between requests, whenever it has grown much larger than what lives in it. */
export class Compactor {
  private running: Compaction | null = null
  private notBefore = 0

  constructor(
    private readonly log: Log,
    private readonly options: CompactorOptions,
  ) {
    fs.rmSync(halfOf(log.path), { force: true })
  }

  /** To be called when the log has grown; `live` is how many of its bytes are alive. */
  consider(live: number): void {
    if (this.running || this.log.size < this.notBefore) return
    if (!this.options.hasOutgrown(this.log.size, live)) return
    this.begin().catch((error: unknown) => this.tell(error))
  }

  /** Throws away what is being rewritten, and its place on the disk; answers whether there was any. */
  stop(): boolean {
    const running = this.running
    running?.stop()
    this.running = null
    this.wait()
    return running !== null
  }

  private async begin(): Promise<void> {
    const compaction = new Compaction(this.log)
    this.running = compaction
    try {
      await compaction.run(this.options.collections())
    } finally {
      if (this.running === compaction) {
        this.running = null
        this.wait()
      }
    }
  }

  /** The next try comes when the log has grown by a quarter, whatever came of this one. */
  private wait(): void {
    this.notBefore = this.log.size * 1.25
  }

  private tell(error: unknown): void {
    const why = error instanceof Error ? error.message : String(error)
    this.wait()
    this.options.onNotice(`数据文件这次没能整理（${why}），数据都在，过会儿再试。`)
  }
}

/** Over four times what lives in it, or for a log over 64 MB over one and a half times; never below 1 MB. */
export const hasOutgrown: Outgrown = (bytes, live) =>
  bytes > SMALL && bytes > live * (bytes > LARGE ? 1.5 : 4)
