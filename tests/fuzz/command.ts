import { wholeNumbers } from '../bench/whole-numbers'
import { runCommand } from '../run-command'
import { builtWith } from '../holes/copy'
import { fuzzHoles } from '../holes/list'
import { World } from '../rights/world/world'
import { fuzzEnvelopes } from './envelopes'
import { fuzz, operationNames } from './fuzz'

/**
 * `npm run -s fuzz [-- --seed N --inputs N]`: every operation with so many inputs (default 500), and as many whole
 * events. Exit code 2 when a planted hole of each kind is not found, 1 when anything is.
 */
async function main(): Promise<number> {
  const { seed, inputs } = wholeNumbers({ seed: 1, inputs: 500 })
  for (const hole of fuzzHoles) {
    const dist = builtWith(hole.plants, `fuzz-${hole.kind}`)
    const world = await World.open({ dist, kinds: hole.kinds })
    const found = await fuzz(world, hole.operation, 300, seed, hole.kinds)
    await world.close()
    const reported = found[hole.kind].some((line) => line.includes(hole.expect))
    console.log(`control, ${hole.name}: ${reported ? 'reported' : 'NOT REPORTED'}`)
    if (!reported) return 2
  }
  const world = await World.open()
  const counts = { crashes: 0, leaks: 0, changedWithoutRight: 0 }
  for (const name of operationNames) {
    const found = await fuzz(world, name, inputs, seed)
    for (const kind of ['crashes', 'leaks', 'changedWithoutRight'] as const) {
      counts[kind] += found[kind].length
      for (const line of found[kind].slice(0, 5)) console.log(`${kind}: ${line}`)
    }
  }
  const strange = await fuzzEnvelopes(world, inputs, seed)
  for (const line of strange.slice(0, 5)) console.log(`crash: ${line}`)
  counts.crashes += strange.length
  await world.close()
  const all = inputs * (operationNames.length + 1)
  console.log(JSON.stringify({ operations: operationNames.length, inputs: all, ...counts, seed }))
  return Object.values(counts).some((count) => count > 0) ? 1 : 0
}

runCommand(main)
