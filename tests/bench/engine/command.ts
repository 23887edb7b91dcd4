import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { wholeNumbers } from '../whole-numbers'
import { benchEngine, reopen } from './bench'
import { short } from './goals'

/** `npm run -s bench:engine [-- --seed n]`: one line of JSON; exit code 1 when a goal is not reached. */
async function main(): Promise<void> {
  const [, , word, place] = process.argv
  if (word === '--reopen' && place !== undefined) {
    console.log(reopen(place))
    return
  }
  const { seed } = wholeNumbers({ seed: 20_261_124 })
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'linli-bench-engine-'))
  try {
    const outcome = await benchEngine(folder, seed)
    const missed = short(outcome)
    console.log(JSON.stringify({ ...outcome, missed }))
    process.exitCode = missed.length > 0 ? 1 : 0
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

main().catch((trouble: unknown) => {
  console.error(trouble instanceof Error ? trouble.message : trouble)
  process.exitCode = 1
})
