import { spawnSync } from 'node:child_process'
import { complaints } from './kills/crash'
import type { Outcome } from './kills/kills'

jest.setTimeout(180_000)

it('keeps what it acknowledged through six kills, after every planted fault was reported', () => {
  const words = ['scripts/crash.mjs', '--seed', '3', '--kills', '6', '--acknowledged', '600']
  const run = spawnSync(process.execPath, words, { encoding: 'utf8' })
  expect(run.stderr).toBe('')
  const lines = run.stdout.trim().split('\n')
  expect(lines.filter((line) => /^control, .+: reported$/.test(line))).toHaveLength(7)
  const outcome = JSON.parse(lines.at(-1) ?? '') as Outcome
  expect(outcome).toMatchObject({ kills: 6, lost: 0, phantom: 0, halfTransactions: 0, seed: 3 })
  expect(outcome.acknowledged).toBeGreaterThanOrEqual(600)
  expect(run.status).toBe(0)
})

const good: Outcome = {
  kills: 36,
  acknowledged: 10_000,
  lost: 0,
  phantom: 0,
  halfTransactions: 0,
  unanswered: 300,
  inCompaction: 9,
  atRenaming: 6,
  torn: 6,
  compactions: 30,
  withSync: 7,
  reopened: 38,
  documents: 2000,
  seed: 1,
}

it.each([
  [{}, []],
  [{ lost: 1 }, ['lost is not 0']],
  [{ phantom: 1 }, ['phantom is not 0']],
  [{ halfTransactions: 2 }, ['halfTransactions is not 0']],
  [{ acknowledged: 9999 }, ['acknowledged is under 10000']],
  [{ kills: 35, torn: 5 }, ['kills is under 36', 'torn is under 6']],
  [{ inCompaction: 0 }, ['inCompaction is under 6']],
])('complains of %j as %j', (difference, expected) => {
  const wish = { seed: 1, kills: 36, acknowledged: 10_000 }
  expect(complaints({ ...good, ...difference }, wish)).toEqual(expected)
})
