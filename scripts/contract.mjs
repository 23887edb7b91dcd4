// `npm run -s contract`: every operation of the contract as one JSON list, shapes as JSON Schema (agreements §1).
// A shape that does not convert fails with the operation's name.
import { toJsonSchema } from '@valibot/to-json-schema'
import { build } from 'esbuild'

/** Bundles the contract in memory: node reads no TypeScript by itself. */
async function loadOperations() {
  const { outputFiles } = await build({
    entryPoints: ['src/contract/index.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'warning',
  })
  const source = Buffer.from(outputFiles[0].contents).toString('base64')
  const { operations } = await import(`data:text/javascript;base64,${source}`)
  return Object.values(operations)
}

function printable({ name, runsIn, writes, ability, input, output, refusals }) {
  const schemaOf = (shape, part) => {
    try {
      return toJsonSchema(shape, { errorMode: 'throw' })
    } catch (error) {
      throw new Error(`${name} ${part}: ${error.message}`, { cause: error })
    }
  }
  const shapes = { input: schemaOf(input, 'input'), output: schemaOf(output, 'output') }
  return { name, runsIn, writes, ability, ...shapes, refusals }
}

console.log(JSON.stringify((await loadOperations()).map(printable), null, 2))
