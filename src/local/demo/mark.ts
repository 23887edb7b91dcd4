import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const markIn = (folder: string): string => path.join(folder, 'settling')

/** Tells whether a start was stopped while the village was being settled: such a village is begun anew. */
export function isHalfSettled(folder: string): boolean {
  return existsSync(markIn(folder))
}

/** Marks the folder; what it gives back takes the mark away once the village stands. */
export function markSettling(folder: string): () => void {
  writeFileSync(markIn(folder), '')
  return () => {
    rmSync(markIn(folder), { force: true })
  }
}

/** Tells whether nothing has ever been written in this folder. */
export function isEmptyVillage(folder: string): boolean {
  return !existsSync(path.join(folder, 'data.log'))
}
