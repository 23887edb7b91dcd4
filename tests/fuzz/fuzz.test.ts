import { World } from '../rights/world/world'
import { fuzzEnvelopes } from './envelopes'
import { fuzz, operationNames } from './fuzz'

const seed = 20261125
/** Of each operation; the command feeds five hundred. */
const inputs = 9

let world: World
beforeAll(async () => {
  world = await World.open()
}, 120_000)
afterAll(() => world.close())

it('answers every operation plainly, tells nobody what is not his, and changes nothing without a right', async () => {
  expect(operationNames.length).toBeGreaterThan(90)
  for (const name of operationNames)
    expect({ name, ...(await fuzz(world, name, inputs, seed)) }).toEqual({
      ...{ name, crashes: [], leaks: [], changedWithoutRight: [] },
    })
}, 300_000)

it('answers plainly what is no question at all', async () => {
  expect(await fuzzEnvelopes(world, 150, seed)).toEqual([])
}, 60_000)
