import type { Weather } from '../../src/local/emulator'
import type { Answer, World } from '../rights/world/world'
import type { Act, Memo } from './act'
import { differenceOf } from './compare'

/**
 * What goes wrong: at one database call (it is refused, the line breaks before or after it, no answer ever comes), or
 * with the whole call of the function (its answer is lost, it comes twice at once).
 */
export const disturbances = ['refused', 'dropped', 'cut', 'silent', 'answer-lost', 'called-twice'] as const
export type Disturbance = (typeof disturbances)[number]
const atCalls: readonly Disturbance[] = ['refused', 'dropped', 'cut', 'silent']

/** Something that a disturbance left behind. */
export interface Trouble {
  kind: 'lost' | 'doubled' | 'stuck'
  where: string
}

export interface Outcome {
  injected: number
  troubles: Trouble[]
}

/** Which of the injections are made: all, or a part. */
export type Chosen = (act: string, call: number, disturbance: Disturbance) => boolean

/** How often a person taps again before he gives up, and how long he waits in between, in ms. */
const taps = 4
const pauseMs = 700

/**
 * Lets the acts happen one after the other. Before each goes on, it is tried with every disturbance from the same
 * village, tapped again as a person does, and the timer runs; then the village must be as if nothing had been.
 */
export async function disturbed(
  world: World,
  acts: readonly Act[],
  chosen: Chosen,
  say: (line: string) => void = () => undefined,
): Promise<Outcome> {
  const outcome: Outcome = { injected: 0, troubles: [] }
  const memo: Memo = {}
  await world.cloud.timers.run('tick')
  for (const act of acts) {
    const clean = await undisturbed(world, act, memo)
    say(`${act.operation}: ${clean.calls} database calls`)
    for (const [call, disturbance] of injectionsOf(clean.calls)) {
      if (!chosen(act.name, call, disturbance)) continue
      outcome.injected += 1
      outcome.troubles.push(...(await tried(world, act, memo, { call, disturbance, clean })))
    }
    const answer = await ask(world, act, memo, key(act))
    if (!answer.ok) throw new Error(`${act.name} of the day was answered ${JSON.stringify(answer)}`)
    memo[act.name] = answer.value as Memo[string]
    await world.cloud.timers.run('tick')
  }
  return outcome
}

interface Clean {
  calls: number
  changes: ReturnType<ReturnType<World['cloud']['emulator']['note']>['changes']>
}

/** How many database calls the act makes, and what it changes with the timer after it; the village is put back. */
async function undisturbed(world: World, act: Act, memo: Memo): Promise<Clean> {
  const noted = world.cloud.emulator.note()
  let calls = 0
  const stop = world.cloud.emulator.onCall(() => (calls += 1))
  const answer = await ask(world, act, memo, key(act))
  stop()
  if (!answer.ok) throw new Error(`${act.name} of the day was answered ${JSON.stringify(answer)}`)
  await world.cloud.timers.run('tick')
  const changes = noted.changes()
  noted.putBack()
  noted.end()
  return { calls, changes }
}

function injectionsOf(calls: number): [call: number, disturbance: Disturbance][] {
  const each = Array.from({ length: calls }, (_, at) =>
    atCalls.map((one): [number, Disturbance] => [at + 1, one]),
  )
  return [...each.flat(), [0, 'answer-lost'], [0, 'called-twice']]
}

async function tried(
  world: World,
  act: Act,
  memo: Memo,
  { call, disturbance, clean }: { call: number; disturbance: Disturbance; clean: Clean },
): Promise<Trouble[]> {
  const where = `${act.name} (${act.operation}), ${disturbance}${call > 0 ? ` at call ${call}` : ''}`
  const noted = world.cloud.emulator.note()
  const answer = await tapped(world, act, memo, call, disturbance)
  await world.cloud.timers.run('tick')
  const { missing, surplus } = differenceOf(noted.changes(), clean.changes)
  noted.putBack()
  noted.end()
  return [
    ...(answer.ok ? [] : [{ kind: 'stuck', where: `${where}: ${JSON.stringify(answer)}` } as const]),
    ...missing.map((text) => ({ kind: 'lost', where: `${where}: ${text}` }) as const),
    ...surplus.map((text) => ({ kind: 'doubled', where: `${where}: ${text}` }) as const),
  ]
}

/** One tap that is disturbed, and taps in fair weather until there is a yes; all under the same key. */
async function tapped(
  world: World,
  act: Act,
  memo: Memo,
  call: number,
  disturbance: Disturbance,
): Promise<Answer> {
  const under = key(act)
  let answer: Answer
  if (disturbance === 'called-twice') {
    const both = await Promise.all([1, 2].map(() => ask(world, act, memo, under)))
    answer = both.every(({ ok }) => ok) ? both[0]! : {}
  } else {
    world.cloud.emulator.setWeather(disturbance === 'answer-lost' ? null : onceAt(call, disturbance))
    answer = await ask(world, act, memo, under)
    world.cloud.emulator.setWeather(null)
    if (disturbance === 'answer-lost') answer = {}
  }
  for (let attempt = 2; !answer.ok && attempt <= taps; attempt++) {
    if (attempt > 2) await new Promise((go) => setTimeout(go, pauseMs))
    answer = await ask(world, act, memo, under)
  }
  return answer
}

function onceAt(call: number, mishap: Exclude<Disturbance, 'answer-lost' | 'called-twice'>): Weather {
  let seen = 0
  return () => (++seen === call ? mishap : null)
}

const key = ({ name }: Act): string => `key-of-${name}-0000`

/** A code of the phone button is spent at once: every tap has its own. */
let codes = 0

function ask(world: World, act: Act, memo: Memo, under: string): Promise<Answer> {
  const input = act.input(memo, ++codes)
  return world.ask(act.openid, act.operation, input, under)
}
