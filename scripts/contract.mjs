// `npm run -s contract`: every operation of the contract as one JSON list, shapes as JSON Schema (agreements §1).
// A shape that does not convert fails with the operation's name.
import { toJsonSchema } from '@valibot/to-json-schema'
import { importSource } from './import-source.mjs'

const { operations } = await importSource('src/contract/index.ts')

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

console.log(JSON.stringify(Object.values(operations).map(printable), null, 2))
