import fs from 'node:fs'
import path from 'node:path'
import { crc32 } from './crc32'

/** Hears each record's text and how many bytes it takes in the file. */
export type Replay = (text: string, bytes: number) => void

/**
 * The append-only log of a data folder. A record is one line: the CRC-32 of its text as eight hexadecimal
 * digits, a space, the text. One record is one atomic commit: what is not wholly there was never acknowledged.
 */
export class Log {
  /** The file has a new name, or is new, and its folder has not been flushed since. */
  private nameDue = true
  /** Part of a record lies at the end that could not be cut off: another one must not follow it. */
  private broken = false

  private constructor(
    readonly path: string,
    private file: number,
    private length: number,
    private readonly sync: boolean,
  ) {}

  /**
   * Opens the log for appending and hands each record's text to `replay`, oldest first.
   * A torn last record is cut off, `onTorn` hears how many bytes it had. With `sync` each append is flushed.
   * @throws Error with one plain Chinese sentence when a record in the middle is damaged.
   */
  static open(place: string, replay: Replay, onTorn: (bytes: number) => void, sync = false): Log {
    const file = fs.openSync(place, 'a+')
    const good = replayRecords(file, place, replay)
    const size = fs.fstatSync(file).size
    if (good < size) {
      fs.ftruncateSync(file, good)
      onTorn(size - good)
    }
    return new Log(place, file, good, sync)
  }

  get size(): number {
    return this.length
  }

  /**
   * Appends one record and answers its bytes; when it returns, the record outlives the death of this process,
   * with `sync` that of the machine too.
   * @throws what the file system says; the log then ends where it ended before, as far as that can be done.
   */
  append(text: string): number {
    if (this.broken) throw new Error(`${this.path} ends in the middle of a record`)
    const bytes = Buffer.from(recordOf(text))
    try {
      writeWhole(this.file, bytes)
      if (this.sync) fs.fdatasyncSync(this.file)
      if (this.sync && this.nameDue) this.flushName()
    } catch (error) {
      this.broken = !cutBack(this.file, this.length)
      throw error
    }
    this.length += bytes.length
    return bytes.length
  }

  /** Up to `most` bytes of what was appended, from `at` on. */
  piece(at: number, most: number): Buffer {
    const bytes = Buffer.alloc(Math.min(most, this.length - at))
    for (let done = 0; done < bytes.length;) {
      const read = fs.readSync(this.file, bytes, done, bytes.length - done, at + done)
      if (read === 0) throw new Error(`${this.path} is shorter than what was written to it`)
      done += read
    }
    return bytes
  }

  /** Gives the log's name to another open file that says the same in `length` bytes, and goes on there. */
  goOnIn(other: { path: string; file: number; length: number }): void {
    fs.renameSync(other.path, this.path)
    const old = this.file
    this.file = other.file
    this.length = other.length
    this.nameDue = true
    fs.close(old, noTrouble)
  }

  /** Waits until the folder on the disk itself knows the file under its name. */
  flushName(): void {
    const folder = fs.openSync(path.dirname(this.path), 'r')
    try {
      fs.fsyncSync(folder)
    } finally {
      fs.closeSync(folder)
    }
    this.nameDue = false
  }

  close(): void {
    fs.closeSync(this.file)
  }
}

/** All that was in the old file is in the new one. */
function noTrouble(): void {
  return
}

/** The line that a text is in a log. */
export function recordOf(text: string): string {
  return `${crc32(text).toString(16).padStart(8, '0')} ${text}\n`
}

/** Writes all the bytes at the end of a file opened for appending. */
export function writeWhole(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += fs.writeSync(file, bytes, done)
}

/** Whether it could be done; if not, the part is cut as a torn record at the next start. */
function cutBack(file: number, length: number): boolean {
  try {
    fs.ftruncateSync(file, length)
    return true
  } catch {
    return false
  }
}

const CHUNK = 8 * 1024 * 1024

/** Replays the records and answers where the last good one ends. */
function replayRecords(file: number, place: string, replay: Replay): number {
  let good = 0
  let damagedAt: number | null = null
  for (const { line, end } of linesOf(file)) {
    const text = textOf(line)
    if (text === null) {
      damagedAt ??= end - line.length
    } else if (damagedAt !== null) {
      throw new Error(`数据文件 ${place} 在第 ${damagedAt} 个字节处损坏，请从备份恢复后再启动。`)
    } else {
      replay(text, line.length)
      good = end
    }
  }
  return good
}

/** The text of a record, or null when it is not whole. */
function textOf(line: Buffer): string | null {
  if (line[8] !== 0x20 || line.at(-1) !== 0x0a) return null
  const text = line.subarray(9, -1)
  return crc32(text) === parseInt(line.toString('latin1', 0, 8), 16) ? text.toString() : null
}

/** The lines of a file with the position behind each, read in pieces; the last one may lack its end. */
function* linesOf(file: number): Generator<{ line: Buffer; end: number }> {
  let rest: Buffer = Buffer.alloc(0)
  let end = 0
  for (let at = 0; ;) {
    const piece = Buffer.alloc(CHUNK)
    const read = fs.readSync(file, piece, 0, CHUNK, at)
    if (read === 0) break
    at += read
    let data: Buffer = Buffer.concat([rest, piece.subarray(0, read)])
    for (let newline = data.indexOf(10); newline !== -1; newline = data.indexOf(10)) {
      end += newline + 1
      yield { line: data.subarray(0, newline + 1), end }
      data = data.subarray(newline + 1)
    }
    rest = data
  }
  if (rest.length > 0) yield { line: rest, end: end + rest.length }
}
