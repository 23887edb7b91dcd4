import type { SdkDatabase } from '../../../src/local/emulator/sdk-types'
import type { Book, Stored, Write } from './book'
import type { Dice } from './dice'
import type { SeatBook } from './seats'

export interface WriterOptions {
  name: string
  database: () => SdkDatabase
  book: Book
  seats: SeatBook
  dice: Dice
}

/** One of many who write at once, through the real SDK. It alone writes its notes and pairs; sessions are everybody's. */
export class Writer {
  private count = 0

  constructor(private readonly options: WriterOptions) {}

  /** Writes one thing after the other until the cloud is gone, or `enough` says so; `session` is where it takes seats. */
  async work(session: string, isGone: () => boolean, enough: () => boolean): Promise<void> {
    while (!enough()) {
      try {
        await this.writeOne(session)
      } catch (error) {
        if (isConnection(error) && (await soon(isGone))) return
        throw error
      }
    }
  }

  /** Many notes in one call. */
  async begin(notes: number): Promise<void> {
    const all = Array.from({ length: notes }, () => this.document('n', 60))
    const write = all.map((note) => [`notes/${note._id}`, note] as const)
    this.options.book.send(write)
    await this.options.database().collection('notes').add({ data: all })
    this.options.book.answer(write)
  }

  private writeOne(session: string): Promise<void> {
    const { dice, book } = this.options
    const notes = book.living(`notes/${this.options.name}-`)
    const pairs = book.living(`pairs/${this.options.name}-`)
    const kind = dice.between(1, 100)
    if (kind <= 25 || notes.length === 0) return this.add()
    if (kind <= 55) return this.change(dice.one(notes))
    if (kind <= 60) return this.changeInVain(dice.one(notes))
    if (kind <= 75) return this.remove(dice.one(notes))
    if (kind <= 90) return this.takeSeat(session)
    return this.writePair(pairs.length === 0 || dice.percent(30) ? null : dice.one(pairs))
  }

  private async add(): Promise<void> {
    const note = this.document('n', this.options.dice.percent(4) ? 20_000 : 60)
    await this.acknowledge([[`notes/${note._id}`, note]], () =>
      this.options.database().collection('notes').add({ data: note }),
    )
  }

  private async change(key: string): Promise<void> {
    const before = this.options.book.current(key) as Stored & { rev: number }
    const next = { token: this.token(), text: this.text(60) }
    const after = { ...before, ...next, rev: before.rev + 1 }
    await this.acknowledge([[key, after]], async () => {
      const { command } = this.options.database()
      const updated = await this.update(before._id, before.rev, { ...next, rev: command.inc(1) })
      if (updated !== 1) throw new Error(`${key} is not what was acknowledged`)
    })
  }

  /** On a condition that does not hold: what it would have written must never be there. */
  private async changeInVain(key: string): Promise<void> {
    const before = this.options.book.current(key) as Stored & { rev: number }
    const updated = await this.update(before._id, before.rev + 7, { token: this.token() })
    if (updated !== 0) throw new Error(`${key} was changed against its condition`)
  }

  private async remove(key: string): Promise<void> {
    const id = key.slice('notes/'.length)
    await this.acknowledge([[key, null]], async () => {
      const { stats } = await this.options.database().collection('notes').doc(id).remove()
      if (stats.removed !== 1) throw new Error(`${key} is not there, though it was acknowledged`)
    })
  }

  private async takeSeat(session: string): Promise<void> {
    const { book, seats, database } = this.options
    const token = this.token()
    const { command } = database()
    seats.note(session, token, 'asked')
    const { stats } = await database()
      .collection('sessions')
      .where({ _id: session.slice('sessions/'.length), left: command.gte(1) })
      .update({ data: { left: command.inc(-1), roster: command.push([token]) } })
    seats.note(session, token, stats.updated === 1 ? 'taken' : 'declined')
    if (stats.updated === 1) book.acknowledged += 1
  }

  /** A transaction that puts, changes or removes two documents; some are rolled back and leave nothing. */
  private async writePair(key: string | null): Promise<void> {
    const { dice, book, database } = this.options
    const made = this.document('p', 60)
    const id = key === null ? made._id : key.slice('pairs/'.length).replace(/-[ab]$/, '')
    const ids = [`${id}-a`, `${id}-b`]
    const after = key !== null && dice.percent(25) ? null : made
    const write = ids.map((_id) => [`pairs/${_id}`, after && { ...after, _id }] as const)
    const transaction = await database().startTransaction()
    for (const [place, document] of write) {
      const target = transaction.collection('pairs').doc(place.slice('pairs/'.length))
      await (document ? target.set({ data: withoutId(document) }) : target.remove())
    }
    if (dice.percent(10)) await transaction.rollback()
    else {
      book.sendTogether(write)
      await transaction.commit()
      book.answer(write)
    }
  }

  private async acknowledge(write: Write, send: () => Promise<unknown>): Promise<void> {
    this.options.book.send(write)
    await send()
    this.options.book.answer(write)
  }

  private async update(id: string, rev: number, data: Record<string, unknown>): Promise<number> {
    const { stats } = await this.options
      .database()
      .collection('notes')
      .where({ _id: id, rev })
      .update({ data })
    return stats.updated
  }

  private document(kind: string, length: number): Stored {
    this.count += 1
    const _id = `${this.options.name}-${kind}${this.count}`
    return { _id, rev: 1, token: this.token(), text: this.text(length) }
  }

  private token(): string {
    this.count += 1
    return `${this.options.name}:${this.count}`
  }

  private text(length: number): string {
    return '订饭'.repeat(this.options.dice.between(1, length / 2))
  }
}

/** `doc(id).set` takes everything but the id. */
function withoutId(document: Stored): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([field]) => field !== '_id'))
}

function isConnection(error: unknown): boolean {
  const { message = '', errMsg = '' } = error as { message?: string; errMsg?: string }
  return /ECONNRESET|ECONNREFUSED|EPIPE|socket hang up/.test(message + errMsg)
}

/** The news that a process is gone comes a little after its connections have broken. */
async function soon(isGone: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 100 && !isGone(); tries++) await new Promise((done) => setTimeout(done, 20))
  return isGone()
}
