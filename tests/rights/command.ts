import { wholeNumbers } from '../bench/whole-numbers'
import { runCommand } from '../run-command'
import { wrongWith } from '../holes/find-in-rights'
import { rightsHoles } from '../holes/list'
import { operations } from '../../src/contract'
import { kinds, scopes } from './actors'
import { everyCell, someCells } from './cells'
import { checkRights, unknownTo } from './check'
import { marksIn } from './leaks'
import { questions } from './questions'
import { World } from './world/world'

/** A hole of each kind that the table has to report: a right, a list, a mark, a private session, a write. */
const controls = [
  'an operation without can',
  'a list without scope',
  'a phone in a presenter',
  'names of the clinic for the keeper',
  'done first and asked afterwards',
]

/**
 * `npm run -s check:permissions [-- --seed N --short 1]`: every operation as everybody about everybody. `--short 1`
 * asks a part of the cells that the seed chooses. Exit code 2 when a planted hole is not reported, 1 when anything is
 * wrong or too little was asked.
 */
async function main(): Promise<number> {
  const { seed, short } = wholeNumbers({ seed: 1, short: 0 })
  for (const hole of rightsHoles.filter(({ name }) => controls.includes(name))) {
    const reported = (await wrongWith(hole)).some((line) => line.includes(hole.expect))
    console.log(`control, ${hole.name}: ${reported ? 'reported' : 'NOT REPORTED'}`)
    if (!reported) return 2
  }
  const world = await World.open()
  const unmarked = marksMissing(world)
  console.log(
    `marks in the database: ${world.register.everybody.length} people, ${unmarked.length} not found`,
  )
  const outcome = { operations: 0, pairs: 0, wrong: unmarked }
  for (const question of Object.keys(questions)) {
    const { pairs, wrong } = await checkRights(world, short ? someCells(seed) : everyCell, [question])
    outcome.pairs += pairs
    for (const line of wrong) console.log(line)
    outcome.wrong.push(...wrong)
  }
  outcome.wrong.push(...unknownTo())
  await world.close()
  const asked = Object.keys(operations).length
  const least = short ? asked * kinds.length : asked * kinds.length * scopes.length
  console.log(JSON.stringify({ operations: asked, pairs: outcome.pairs, wrong: outcome.wrong.length, seed }))
  return outcome.wrong.length === 0 && outcome.pairs >= least ? 0 : 1
}

/** Marks of the fixtures that are nowhere in the database: what is not there could not leak. */
function marksMissing(world: World): string[] {
  const all = world.cloud.emulator.collections().map(({ name }) => world.cloud.emulator.documents(name))
  const there = new Set(marksIn(JSON.stringify(all), world).map(({ mark, who }) => `${mark} of ${who.id}`))
  const due = world.register.everybody.flatMap((who) =>
    (['name', 'phone', 'openid', 'note'] as const).flatMap((mark) =>
      who[mark] === null ? [] : [`${mark} of ${who.id}`],
    ),
  )
  return due.filter((mark) => !there.has(mark))
}

runCommand(main)
