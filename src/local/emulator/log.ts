import fs from 'node:fs'
import { crc32 } from './crc32'

/**
 * The append-only log of a data folder. A record is one line: the CRC-32 of its text as eight hexadecimal
 * digits, a space, the text. One record is one atomic commit: what is not wholly there was never acknowledged.
 */
export class Log {
  private constructor(
    private readonly file: number,
    private length: number,
  ) {}

  /**
   * Opens the log for appending and hands each record's text to `replay`, oldest first.
   * A torn last record is cut off, `onTorn` hears how many bytes it had.
   * @throws Error with one plain Chinese sentence when a record in the middle is damaged.
   */
  static open(path: string, replay: (text: string) => void, onTorn: (bytes: number) => void): Log {
    const file = fs.openSync(path, 'a+')
    const good = replayRecords(file, path, replay)
    const size = fs.fstatSync(file).size
    if (good < size) {
      fs.ftruncateSync(file, good)
      onTorn(size - good)
    }
    return new Log(file, good)
  }

  get size(): number {
    return this.length
  }

  /**
   * Appends one record; when it returns, the record outlives the death of this process.
   * @throws what the file system says; the log then ends where it ended before, as far as that can be done.
   */
  append(text: string): void {
    const bytes = Buffer.from(recordOf(text))
    try {
      for (let done = 0; done < bytes.length;) done += fs.writeSync(this.file, bytes, done)
    } catch (error) {
      cutBack(this.file, this.length)
      throw error
    }
    this.length += bytes.length
  }

  /** Waits until everything is on the disk itself. */
  flush(): void {
    fs.fsyncSync(this.file)
  }

  close(): void {
    fs.closeSync(this.file)
  }
}

function recordOf(text: string): string {
  return `${crc32(text).toString(16).padStart(8, '0')} ${text}\n`
}

/** The first error is the one to report; a part that cannot be cut off now is cut as a torn record at the next start. */
function cutBack(file: number, length: number): void {
  try {
    fs.ftruncateSync(file, length)
  } catch {
    return
  }
}

const CHUNK = 8 * 1024 * 1024

/** Replays the records and answers where the last good one ends. */
function replayRecords(file: number, path: string, replay: (text: string) => void): number {
  let good = 0
  let damagedAt: number | null = null
  for (const { line, end } of linesOf(file)) {
    const text = textOf(line)
    if (text === null) {
      damagedAt ??= end - line.length
    } else if (damagedAt !== null) {
      throw new Error(`数据文件 ${path} 在第 ${damagedAt} 个字节处损坏，请从备份恢复后再启动。`)
    } else {
      replay(text)
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
