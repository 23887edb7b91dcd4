import { operations } from '../../src/contract'
import { kinds, scopes, type Kind, type Scope } from './actors'
import { changesOf } from './changes'
import { expected, expectedQuestions, mayWrite } from './expected'
import { leaksIn } from './leaks'
import { privateLeaks } from './private-sessions'
import { operationOf } from './question'
import { questions } from './questions'
import { cellOf } from './target'
import type { Answer, World } from './world/world'

/** How much was looked at, and what was not as it has to be. */
export interface Outcome {
  operations: number
  pairs: number
  wrong: string[]
}

/** Which cells are asked: all of them, or a part. */
export type Picks = (question: string, kind: Kind, scope: Scope) => boolean

/** What of the product the table does not know, or knows without asking; both fail the check. */
export function unknownTo(names: readonly string[] = Object.keys(operations)): string[] {
  const asked = Object.keys(questions)
  return [
    ...names
      .filter((name) => !asked.some((question) => operationOf(question) === name))
      .map((name) => `${name} is asked by nobody`),
    ...asked.filter((name) => !expectedQuestions.includes(name)).map((name) => `${name} has no expectation`),
    ...expectedQuestions
      .filter((name) => !asked.includes(name))
      .map((name) => `${name} is expected and not asked`),
    ...asked.filter((name) => !names.includes(operationOf(name))).map((name) => `${name} is no operation`),
  ]
}

/** Asks every question as everybody about everybody, each in the village as it was at first. */
export async function checkRights(
  world: World,
  picks: Picks,
  only = Object.keys(questions),
): Promise<Outcome> {
  const wrong: string[] = []
  let pairs = 0
  for (const question of only)
    for (const kind of kinds)
      for (const scope of scopes.filter((one) => picks(question, kind, one))) {
        pairs += 1
        wrong.push(...(await askCell(world, question, kind, scope)))
      }
  return { operations: new Set(only.map(operationOf)).size, pairs, wrong }
}

async function askCell(world: World, question: string, kind: Kind, scope: Scope): Promise<string[]> {
  const where = `${question} as ${kind}, ${scope}`
  const operation = operationOf(question)
  const village = world.cloud.emulator.note()
  const cell = cellOf(world, kind, scope)
  const input = await questions[question]!(cell)
  const asking = world.cloud.emulator.note()
  const answer = await world.ask(cell.openid, operation, input)
  const changed = new Set(changesOf(asking).map(({ collection }) => collection))
  village.putBack()
  asking.end()
  village.end()
  const want = expected(question, kind, scope)
  const got = told(answer)
  const may = mayWrite(question, got)
  return [
    ...(got === want ? [] : [`${where}: ${got} instead of ${want}`]),
    ...(may === 'any' ? [] : [...changed].filter((name) => !may.includes(name))).map(
      (name) => `${where}: was refused and changed ${name}`,
    ),
    ...privateLeaks(answer, cell, operation).map(
      ({ service, personId }) => `${where}: tells of ${personId} in the ${service}`,
    ),
    ...leaksIn(answer, cell, operation).map(
      ({ mark, whose, standing }) => `${where}: shows the ${mark} of ${whose} (${standing})`,
    ),
  ]
}

/** An answer in one word. */
function told({ ok, refusal, errMsg }: Answer): string {
  if (ok) return 'yes'
  return refusal ?? `an error: ${errMsg ?? 'no answer'}`
}
