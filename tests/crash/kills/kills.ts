import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Findings } from './book'
import type { Death } from './child'
import { DyingCloud } from './cloud'
import { diceOf, type Dice } from './dice'
import { World } from './world'

/** What was looked at and what was found; the last line of the command. */
export interface Outcome {
  kills: number
  acknowledged: number
  lost: number
  phantom: number
  halfTransactions: number
  /** Writes that were on their way when the cloud was killed. */
  unanswered: number
  /** Kills after which a half-rewritten log lay there. */
  inCompaction: number
  /** Kills at the renaming of a rewritten log. */
  atRenaming: number
  /** Kills after which the last record was torn. */
  torn: number
  compactions: number
  /** Kills of a cloud that flushes each commit. */
  withSync: number
  reopened: number
  documents: number
  seed: number
}

/** The order in which it dies; half of the times by the parent's hand at any moment. */
const deaths: Death['by'][] = ['parent', 'rewriting', 'parent', 'record', 'parent', 'renaming']

export interface KillOptions {
  home: string
  seed: number
  kills: number
  acknowledged: number
  say: (line: string) => void
}

/** Kills the cloud under load until there are enough kills and acknowledged writes, and looks after each kill. */
export async function killAgainAndAgain(options: KillOptions): Promise<Outcome> {
  const { home, seed, kills, acknowledged, say } = options
  const dice = diceOf(seed)
  const world = new World(seed)
  const outcome = emptyOutcome(seed)
  const open = (death: Death, sync: boolean): Promise<DyingCloud> =>
    DyingCloud.open({ folder: path.join(home, 'data'), sync, rewriteAt: 1.1, death })
  while (outcome.kills < kills || (world.book.acknowledged < acknowledged && outcome.kills < 2 * kills)) {
    const death = deathOf(deaths[outcome.kills % deaths.length] ?? 'parent', dice)
    const sync = outcome.kills % 5 === 4
    const cloud = await open(death, sync)
    await look(cloud, world, outcome, say)
    if (outcome.kills === 0) await world.begin()
    await killOnce(cloud, world, death, dice, outcome)
    outcome.withSync += sync ? 1 : 0
    outcome.acknowledged = world.book.acknowledged
    say(`kill ${outcome.kills}, ${nameOf(death)}: ${outcome.acknowledged} acknowledged`)
  }
  for (const last of ['after the last kill', 'after closing']) {
    const cloud = await open({ by: 'parent', after: 0 }, false)
    await look(cloud, world, outcome, say)
    await cloud.close()
    say(`looked ${last}`)
  }
  return outcome
}

/** Reads everything and compares; what is in doubt is settled by what is there. */
async function look(cloud: DyingCloud, world: World, outcome: Outcome, say: KillOptions['say']) {
  const there = await cloud.everything()
  const { lost, phantom, half } = world.compare(there)
  world.book.adopt(there)
  outcome.reopened += 1
  outcome.documents = there.size
  outcome.lost += lost.length
  outcome.phantom += phantom.length
  outcome.halfTransactions += half.length
  for (const [kind, found] of Object.entries({ lost, phantom, half } satisfies Findings))
    if (found.length > 0) say(`${kind}: ${found.slice(0, 5).join(', ')}`)
}

async function killOnce(
  cloud: DyingCloud,
  world: World,
  death: Death,
  dice: Dice,
  outcome: Outcome,
): Promise<void> {
  const session = await world.openSession()
  const before = world.book.unanswered
  const hand = death.by === 'parent' ? killAfter(cloud, world, death.after, dice.between(0, 30)) : null
  await world.write(cloud, session)
  const { inCompaction } = await cloud.died()
  await hand
  outcome.kills += 1
  outcome.inCompaction += inCompaction ? 1 : 0
  outcome.atRenaming += death.by === 'renaming' ? 1 : 0
  outcome.unanswered += world.book.unanswered - before
  outcome.torn += cloud.torn
  outcome.compactions += cloud.rewritten
}

/** Kills it so many milliseconds after so many more writes have been acknowledged. */
async function killAfter(cloud: DyingCloud, { book }: World, writes: number, ms: number): Promise<void> {
  const from = book.acknowledged
  while (book.acknowledged < from + writes && !cloud.isGone) await wait(2)
  await wait(ms)
  cloud.kill()
}

function deathOf(by: Death['by'], dice: Dice): Death {
  const after = dice.between(100, 320)
  if (by === 'record') return { by, after, share: dice.between(1, 99) / 100 }
  if (by === 'rewriting') return { by, after, write: dice.between(1, 8) }
  if (by === 'renaming') return { by, after, done: dice.percent(50) }
  return { by, after }
}

function nameOf(death: Death): string {
  if (death.by === 'parent') return 'by the parent at any moment'
  if (death.by === 'renaming') return death.done ? 'just after the renaming' : 'just before the renaming'
  return death.by === 'record' ? 'in the middle of a record' : 'in the middle of a rewriting'
}

function emptyOutcome(seed: number): Outcome {
  const counts = { kills: 0, acknowledged: 0, lost: 0, phantom: 0, halfTransactions: 0, unanswered: 0 }
  const looked = { inCompaction: 0, atRenaming: 0, torn: 0, compactions: 0, withSync: 0, reopened: 0 }
  return { ...counts, ...looked, documents: 0, seed }
}
