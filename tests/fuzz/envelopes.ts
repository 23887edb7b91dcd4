import fc from 'fast-check'
import { kinds } from '../rights/actors'
import { cellOf } from '../rights/target'
import type { Answer, World } from '../rights/world/world'
import { asText } from './fuzz'
import { nasty } from './inputs'

const name = fc.constantFrom(
  'me.home',
  'booking.book',
  'people.importRegister',
  'constructor',
  '__proto__',
  'toString',
)
const key = fc.oneof(fc.constant('a-fair-key-0001'), nasty)
const question = fc.oneof(
  fc.record({ name, input: nasty, key }, { requiredKeys: [] }),
  fc.record({ name: nasty, input: fc.constant({}), key, openid: nasty }, { requiredKeys: ['name'] }),
  nasty,
)

/** Whole events beside the wire's form: what is no question, batches of what is none, names of no operation. */
const events = fc.oneof(
  question,
  fc.record({ batch: fc.oneof(fc.array(question, { maxLength: 12 }), nasty) }),
)

/** Sends so many events to `api` and `office`; what was not answered in our own words. */
export async function fuzzEnvelopes(world: World, inputs: number, seed: number): Promise<string[]> {
  const found: string[] = []
  for (const [at, event] of fc.sample(events, { numRuns: inputs, seed }).entries()) {
    const { openid } = cellOf(world, kinds[at % kinds.length]!, 'own')
    const noted = world.cloud.emulator.note()
    const invocation = await world.cloud.ask(at % 5 === 0 ? 'office' : 'api', event, openid)
    noted.putBack()
    noted.end()
    const said = 'errCode' in invocation ? invocation : (invocation.result as Answer)
    const plain = 'errMsg' in said ? /100 KB/.test(String(said.errMsg)) : typeof said.ok === 'boolean'
    if (!plain || JSON.stringify(said).includes('our-mistake'))
      found.push(`event ${at} of seed ${seed}: ${asText(event).slice(0, 300)} → ${JSON.stringify(said)}`)
  }
  return found
}
