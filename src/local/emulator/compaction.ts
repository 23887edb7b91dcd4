import fs from 'node:fs'
import path from 'node:path'
import { encode } from './codec'
import type { Collection } from './engine/collection'
import { Log } from './log'

const SMALL = 1024 * 1024
const LARGE = 64 * 1024 * 1024
const DOCUMENTS_A_RECORD = 200

/**
 * Rewrites a log that has grown much larger than what lives in it: more than four times,
 * or for a log over 64 MB more than one and a half times. The new file takes the old one's place by renaming,
 * so a crash leaves one of the two whole. Answers whether it did.
 */
export function compact(file: string, size: number, collections: Iterable<Collection>): boolean {
  fs.rmSync(`${file}.new`, { force: true })
  if (size <= SMALL) return false
  const all = [...collections]
  let live = 0
  for (const text of recordsOf(all)) live += Buffer.byteLength(text)
  if (size <= live * (size > LARGE ? 1.5 : 4)) return false
  writeSnapshot(`${file}.new`, recordsOf(all))
  fs.renameSync(`${file}.new`, file)
  syncFolder(path.dirname(file))
  return true
}

/** Every collection and its documents as records of puts. */
function* recordsOf(collections: readonly Collection[]): Generator<string> {
  for (const { name, documents } of collections) {
    yield encode([[name]])
    let batch: unknown[] = []
    for (const document of documents.values()) {
      batch.push([name, document._id, document])
      if (batch.length === DOCUMENTS_A_RECORD) {
        yield encode(batch)
        batch = []
      }
    }
    if (batch.length > 0) yield encode(batch)
  }
}

function writeSnapshot(file: string, records: Iterable<string>): void {
  const log = Log.open(file, noRecord, noRecord)
  for (const text of records) log.append(text)
  log.flush()
  log.close()
}

function noRecord(): void {
  throw new Error('a snapshot begins with an empty file')
}

/** The new name is on the disk only when the folder is. */
function syncFolder(folder: string): void {
  const handle = fs.openSync(folder, 'r')
  fs.fsyncSync(handle)
  fs.closeSync(handle)
}
