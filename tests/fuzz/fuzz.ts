import fc from 'fast-check'
import { operations, type OperationName } from '../../src/contract'
import { kinds, type Kind } from '../rights/actors'
import { changesOf } from '../rights/changes'
import { countedBy, mayWrite } from '../rights/expected'
import { leaksIn } from '../rights/leaks'
import { cellOf, type Cell } from '../rights/target'
import type { Answer, World } from '../rights/world/world'
import { inputsOf } from './inputs'
import { mayHaveChanged } from './reach'

export interface Found {
  crashes: string[]
  leaks: string[]
  changedWithoutRight: string[]
}

/** What was sent, as text; what JSON does not know is said by its type. */
export const asText = (value: unknown): string => (value === undefined ? 'undefined' : JSON.stringify(value))

/** What no answer may say: how it is made inside. */
const innerWords =
  /node_modules|\.(ts|js):\d+|\bat \w+ \(|E11000|DATABASE_|TypeError|RangeError|SyntaxError|ECONN|database request|-50\d{4}|wx-server-sdk|ValiError/

/** Feeds one operation with so many inputs, the kinds in turn; the village is as it was before each of them. */
export async function fuzz(
  world: World,
  name: OperationName,
  inputs: number,
  seed: number,
  as: readonly Kind[] = kinds,
): Promise<Found> {
  const found: Found = { crashes: [], leaks: [], changedWithoutRight: [] }
  const samples = fc.sample(inputsOf(name, knownIds(world)), { numRuns: inputs, seed })
  for (const [at, input] of samples.entries()) {
    const kind = as[at % as.length]!
    const noted = world.cloud.emulator.note()
    const answer = await world.ask(cellOf(world, kind, 'own').openid, name, input)
    const changes = changesOf(noted)
    noted.putBack()
    noted.end()
    const cell = aboutWhom(world, kind, input)
    const where = `${name} as ${kind}, input ${at} of seed ${seed}: ${asText(input).slice(0, 300)}`
    if (isCrash(answer)) found.crashes.push(`${where} was answered ${JSON.stringify(answer)}`)
    found.leaks.push(...leaked(answer, cell, name, input).map((leak) => `${where}: ${leak}`))
    const wrong = changes.filter((change) =>
      answer.ok ? !mayHaveChanged(change, cell) : !countsIn(name, answer, change.collection),
    )
    for (const { collection, id } of wrong)
      found.changedWithoutRight.push(`${where}: ${collection} ${String(id)}`)
  }
  return found
}

const isCrash = ({ ok, refusal, errMsg }: Answer): boolean =>
  refusal === 'our-mistake' ||
  (ok === undefined && errMsg === undefined) ||
  (errMsg !== undefined && !/100 KB/.test(errMsg))

/** A refusal writes nothing but what counts wrong tries; one that the table calls the yes may keep a file. */
function countsIn(name: string, { refusal }: Answer, collection: string): boolean {
  return mayWrite(name, refusal ?? '') === 'any' || countedBy(name).includes(collection)
}

function leaked(answer: Answer, cell: Cell, name: string, input: unknown): string[] {
  const sent = asText(input)
  const said = JSON.stringify(answer)
  const inner = innerWords.exec(said)
  return [
    ...(inner && !sent.includes(inner[0]) ? [`says ${inner[0]}`] : []),
    ...leaksIn(answer, cell, name)
      .filter(({ whose, mark }) => !sent.includes(markOf(cell.world, whose, mark)))
      .map(({ mark, whose, standing }) => `shows the ${mark} of ${whose} (${standing})`),
  ]
}

function markOf({ register }: World, whose: string, mark: 'name' | 'phone' | 'openid' | 'note'): string {
  return register.everybody.find(({ id }) => id === whose)?.[mark] ?? '\u0000'
}

/** The cell of a question, about whomever its input names: what is shown of that one alone is measured by it. */
function aboutWhom(world: World, kind: Kind, input: unknown): Cell {
  const cell = cellOf(world, kind, 'own')
  const named = Object.values((typeof input === 'object' && input) || {}).filter(
    (part) => typeof part === 'string',
  )
  const request = world.cloud.emulator
    .documents('requests')
    .find((one) => named.includes((one as { _id: string })._id)) as { subjectId: string } | undefined
  const person = world.register.everybody.find(({ id }) => id === request?.subjectId || named.includes(id))
  return person ? { ...cell, target: { person, home: cell.target.home } } : cell
}

const collections = [
  'people',
  'households',
  'lanes',
  'roles',
  'requests',
  'notices',
  'imports',
  'files',
  'sessions',
  'villages',
]

/** Ids of everything in the village. */
function knownIds({ cloud }: World): string[] {
  return collections.flatMap((name) =>
    (cloud.emulator.documents(name) as { _id: string }[]).slice(0, 400).map(({ _id }) => _id),
  )
}

/** Every operation there is. */
export const operationNames = Object.keys(operations) as OperationName[]
