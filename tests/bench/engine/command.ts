import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { benchEngine, reopen, type Outcome } from './bench'

/** What has to be reached (agreements: ratios and, at 100,000 documents, figures a second). */
export const goals = { sortedRatio: 0.5, updateRatio: 0.4, perSecond: 2000, reopenMs: 2000 }

/** Which goals were not reached, in words. */
export function short(outcome: Outcome): string[] {
  const { sortedFind, orderedFind, conditionalUpdate, reopenMs } = outcome
  const checks: [string, boolean][] = [
    ['sortedFind.ratio', sortedFind.ratio >= goals.sortedRatio],
    ['orderedFind.ratio', orderedFind.ratio >= goals.sortedRatio],
    ['conditionalUpdate.ratio', conditionalUpdate.ratio >= goals.updateRatio],
    ['sortedFind.perSecond', sortedFind.perSecond >= goals.perSecond],
    ['orderedFind.perSecond', orderedFind.perSecond >= goals.perSecond],
    ['conditionalUpdate.perSecond', conditionalUpdate.perSecond >= goals.perSecond],
    ['reopenMs', reopenMs <= goals.reopenMs],
  ]
  return checks.flatMap(([name, reached]) => (reached ? [] : [name]))
}

/** `npm run -s bench:engine [-- --seed n]`: one line of JSON; exit code 1 when a goal is not reached. */
async function main(): Promise<void> {
  const [, , word, place] = process.argv
  if (word === '--reopen' && place !== undefined) {
    console.log(reopen(place))
    return
  }
  const at = process.argv.indexOf('--seed')
  const seed = at > 0 ? Number(process.argv[at + 1]) : 20261124
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
