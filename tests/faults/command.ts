import { wholeNumbers } from '../bench/whole-numbers'
import { runCommand } from '../run-command'
import { unreported } from './control'
import { firstParts } from './day'
import { oneIn } from './chosen'
import { disturbedOver } from './over'
import { notice, register } from './village-day'

/**
 * `npm run -s faults [-- --seed N --part N]`: a day of the village with every database call and every answer
 * disturbed in turn; `--part 10` makes one in ten of the injections. Exit code 2 when a planted fault is not reported,
 * 1 when anything was lost, doubled or stuck, or too little was tried.
 */
async function main(): Promise<number> {
  const { seed, part } = wholeNumbers({ seed: 1, part: 1 })
  if ((await unreported((line) => console.log(line))).length > 0) return 2
  const { injected, troubles } = await disturbedOver(
    [],
    'day',
    [...firstParts, notice, register],
    oneIn(part, seed),
    (line) => console.log(line),
  )
  for (const { kind, where } of troubles) console.log(`${kind}: ${where.slice(0, 600)}`)
  const count = (wanted: string): number => troubles.filter(({ kind }) => kind === wanted).length
  const counts = { lost: count('lost'), doubled: count('doubled'), stuck: count('stuck') }
  console.log(JSON.stringify({ injected, ...counts, seed }))
  return troubles.length === 0 && injected >= 1000 / part ? 0 : 1
}

runCommand(main)
