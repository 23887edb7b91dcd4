import type { Question, Questions } from '../question'
import { always } from '../question'
import type { Cell } from '../target'
import { openidOf } from '../world/world'

const roleId = ({ world, target }: Cell) =>
  `r${world.register.helpersOf(target.home.villageId).bookkeeper.id.slice(1)}`
const wishOf = (cell: Cell, apply = true) => ({
  date: '2026-12-01',
  ...{ changes: [{ roleId: roleId(cell), next: 'nobody' }], apply },
})
const planOf = (cell: Cell) => ({ villageId: cell.target.home.villageId, ...wishOf(cell) })
const proposalOf = (cell: Cell) => ({ ...planOf(cell), of: null })

/** The county has planned a change of the village's offices. */
const planned: Question = async (cell) => {
  const { world } = cell
  const { termId } = await world.must(openidOf(world.register.countyAdmin), 'term.plan', planOf(cell))
  return { termId }
}

/** The village's director has proposed one, with somebody new in it. */
const proposed = async (cell: Cell) => {
  const { world, target } = cell
  const { director } = world.register.helpersOf(target.home.villageId)
  const changes = [{ roleId: roleId(cell), next: { name: '郑新来', phone: '19900000333' } }]
  const wish = { ...proposalOf(cell), changes }
  const made = (await world.must(openidOf(director), 'term.propose', wish)) as { proposalId?: string }
  return { proposalId: made.proposalId, rev: 0 }
}

export const termQuestions: Questions = {
  'term.matters': (cell) => ({ roleId: roleId(cell) }),
  'term.plan': planOf,
  'term.planned': async (cell) => {
    await planned(cell)
    return { villageId: cell.target.home.villageId }
  },
  'term.change': async (cell) => ({
    ...((await planned(cell)) as object),
    ...{ rev: 0, ...wishOf(cell), date: '2026-12-05' },
  }),
  'term.takeBack': planned,
  'term.proposals': async (cell) => {
    await proposed(cell)
    return always({})(cell)
  },
  'term.proposal': async (cell) => {
    await proposed(cell)
    return { villageId: cell.target.home.villageId }
  },
  'term.propose': proposalOf,
  'term.propose#anew': async (cell) => ({ ...proposalOf(cell), of: await proposed(cell) }),
  'term.withdraw': proposed,
  'term.sendBack': async (cell) => ({ ...(await proposed(cell)), reason: '日子太早了' }),
  'term.approve': async (cell) => ({ ...(await proposed(cell)), apply: true }),
}
