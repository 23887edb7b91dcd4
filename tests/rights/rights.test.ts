import { operations } from '../../src/contract'
import { kinds } from './actors'
import { someCells } from './cells'
import { checkRights, unknownTo } from './check'
import { questions } from './questions'
import { World } from './world/world'

it('knows every operation of the product, and fails for one that it does not know', () => {
  expect(unknownTo()).toEqual([])
  expect(unknownTo([...Object.keys(operations), 'people.newcomer'])).toEqual([
    'people.newcomer is asked by nobody',
  ])
})

it('answers everybody as the table says, shows nobody what is not his, and changes nothing that it refuses', async () => {
  const world = await World.open()
  try {
    const { pairs, wrong } = await checkRights(world, someCells(20261125))
    expect(wrong).toEqual([])
    expect(pairs).toBeGreaterThan(Object.keys(questions).length * kinds.length)
  } finally {
    await world.close()
  }
}, 300_000)
