import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** One fault of a kind that has happened to mini-programs, put into a copy of the built one. */
export interface Defect {
  /** A file of the built output. */
  file: string
  /** Text that stands in it exactly once. */
  find: string
  /** What stands there instead. */
  put: string
  /** Words that the red run must say: red for another reason does not count. */
  expect: string
}

/** Puts a defect into the output at `dir`. Throws when its text does not stand there exactly once. */
export function plant(dir: string, { file, find, put }: Defect): void {
  const place = path.join(dir, file)
  const parts = readFileSync(place, 'utf8').split(find)
  if (parts.length !== 2)
    throw new Error(`${file} holds ${parts.length - 1} times ${find}: a defect needs exactly one place`)
  writeFileSync(place, parts.join(put))
}
