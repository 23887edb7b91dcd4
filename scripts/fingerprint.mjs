import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** One hash over the contents of files and folders (tests left out): changed sources give another hash. */
export function fingerprint(places) {
  const hash = createHash('sha1')
  for (const file of places.flatMap(filesOf).sort()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function filesOf(place) {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return /\.test\.tsx?$/.test(place) ? [] : [place]
  return readdirSync(place).flatMap((name) => filesOf(path.join(place, name)))
}
