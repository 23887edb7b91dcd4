import { personaOf } from '../../../src/local/personas'
import { always, type Question, type Questions } from '../question'
import type { Cell } from '../target'
import { openidOf } from '../world/world'

const basis = { how: 'phone', words: '叫我闺女帮我订饭' }
const relative = ({ world, target }: Cell) => world.register.helpersOf(target.home.villageId).spareHead
const numberOf = (cell: Cell) => ({ name: relative(cell).name, phone: relative(cell).phone })

/** She gives somebody leave herself; who may end it is asked. */
async function given(cell: Cell): Promise<string[]> {
  const { world, target } = cell
  const input = { forPersonId: target.person.id, to: numberOf(cell), services: ['meal'] }
  return (await world.must(openidOf(target.person), 'care.give', input)).careIds
}

const endedByHer: Question = async (cell) => {
  const careIds = await given(cell)
  await cell.world.must(openidOf(cell.target.person), 'care.end', { careIds })
  return { careIds }
}

export const careQuestions: Questions = {
  'care.given': ({ target }) => ({ personId: target.person.id }),
  'care.given#child': ({ target }) => ({ personId: target.home.child.id }),
  'care.given#own': always({}),
  'care.held': always({}),
  'care.give': (cell) => ({
    ...{ forPersonId: cell.target.person.id, to: numberOf(cell), services: ['meal'], basis },
  }),
  'care.give#child': (cell) => ({
    ...{ forPersonId: cell.target.home.child.id, to: numberOf(cell), services: ['class'], basis },
  }),
  'care.end': async (cell) => ({ careIds: await given(cell), basis }),
  'care.end#grantee': ({ circle }) => ({ careIds: [circle.careId] }),
  'care.restore': endedByHer,
  'care.accept': ({ world }) => ({ code: `phone-${personaOf('visitor').openid}~${world.key()}` }),
}
