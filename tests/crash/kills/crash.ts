import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { wholeNumbers } from '../../bench/whole-numbers'
import { unreported } from './control'
import { killAgainAndAgain, type Outcome } from './kills'

/** How much must have been looked at before zeros mean anything. */
interface Wish {
  seed: number
  kills: number
  acknowledged: number
}

/** What is not as it must be, in words: a count that is short, a zero that is none. */
export function complaints(outcome: Outcome, { kills, acknowledged }: Wish): string[] {
  const least = { kills, acknowledged, inCompaction: Math.floor(kills / 6), torn: Math.floor(kills / 6) }
  const short = Object.entries(least)
    .filter(([name, count]) => outcome[name as keyof typeof least] < count)
    .map(([name, count]) => `${name} is under ${count}`)
  const zeros = (['lost', 'phantom', 'halfTransactions'] as const).filter((name) => outcome[name] > 0)
  return [...short, ...zeros.map((name) => `${name} is not 0`)]
}

/** `npm run -s crash`: exit code 2 when a planted fault is not reported, 1 when a count is short or a zero is none. */
export async function crash(): Promise<number> {
  const say = (line: string): void => console.log(line)
  const wish: Wish = wholeNumbers({ seed: Date.now() % 1_000_000, kills: 36, acknowledged: 10_000 })
  say(`seed ${wish.seed}`)
  const home = mkdtempSync(path.join(os.tmpdir(), 'linli-crash-'))
  try {
    const missed = await unreported(home, wish.seed, say)
    if (missed.length > 0) {
      say(JSON.stringify({ unreported: missed, seed: wish.seed }))
      return 2
    }
    const outcome = await killAgainAndAgain({ ...wish, home, say })
    const wrong = complaints(outcome, wish)
    for (const complaint of wrong) say(complaint)
    say(JSON.stringify(outcome))
    return wrong.length > 0 ? 1 : 0
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
