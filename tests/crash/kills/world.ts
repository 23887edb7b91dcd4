import { sdkDatabase } from '../../../src/local/emulator/sdk-for-tests'
import { Book, type Findings, type Stored } from './book'
import type { DyingCloud } from './cloud'
import { diceOf } from './dice'
import { SEATS, SeatBook } from './seats'
import { Writer } from './writer'

const WRITERS = 24
const FIRST_NOTES = 50

/** The writers with their books. */
export class World {
  readonly book = new Book()
  private readonly seats = new SeatBook()
  private readonly writers: Writer[]
  private sessions = 0

  constructor(seed: number) {
    const { book, seats } = this
    this.writers = Array.from(
      { length: WRITERS },
      (_, n) =>
        new Writer({
          name: `w${n}`,
          database: sdkDatabase,
          book,
          seats,
          dice: diceOf(seed + n),
        }),
    )
  }

  /** Puts something there that a rewriting has to carry. */
  async begin(): Promise<void> {
    for (const writer of this.writers) await writer.begin(FIRST_NOTES)
  }

  /** A new session for all. */
  async openSession(): Promise<string> {
    this.sessions += 1
    const _id = `s${this.sessions}`
    await sdkDatabase()
      .collection('sessions')
      .add({ data: { _id, left: SEATS, roster: [] } })
    this.book.acknowledged += 1
    this.seats.open(`sessions/${_id}`)
    return `sessions/${_id}`
  }

  /** All write at once until the cloud is gone, or until so many writes have been acknowledged. */
  async write(cloud: DyingCloud, session: string, most = Infinity): Promise<void> {
    const enough = (): boolean => this.book.acknowledged >= most
    await Promise.all(this.writers.map((writer) => writer.work(session, () => cloud.isGone, enough)))
  }

  /** What is wrong with what is there; nothing is taken for granted by looking. */
  compare(there: ReadonlyMap<string, Stored>): Findings {
    const part = (isSession: boolean): Map<string, Stored> =>
      new Map([...there].filter(([key]) => key.startsWith('sessions/') === isSession))
    const notes = this.book.compare(part(false))
    const seats = this.seats.compare(part(true))
    return {
      lost: [...notes.lost, ...seats.lost],
      phantom: [...notes.phantom, ...seats.phantom],
      half: [...notes.half, ...seats.half],
    }
  }
}
