import { defects } from './list'
import { runDefects } from './run'
import { walk } from './walk'

/** `npm run -s defects`: a line for each walk, then the outcome as JSON; exit code 1 when a defect was missed. */
async function main(): Promise<void> {
  const outcome = await runDefects('dist/weapp', defects, walk, (line) => console.log(line))
  console.log(JSON.stringify(outcome))
  process.exitCode = outcome.missed.length > 0 ? 1 : 0
}

main().catch((trouble: unknown) => {
  console.error(trouble instanceof Error ? trouble.message : trouble)
  process.exitCode = 1
})
