import type { Question, Questions } from '../question'
import type { Cell } from '../target'
import { openidOf } from '../world/world'

const roleId = ({ world, target }: Cell) =>
  `r${world.register.helpersOf(target.home.villageId).bookkeeper.id.slice(1)}`
const planOf = (cell: Cell) => ({
  ...{ villageId: cell.target.home.villageId, date: '2026-12-01' },
  ...{ changes: [{ roleId: roleId(cell), next: 'nobody' }], apply: true },
})

/** The county has planned a change of the village's offices. */
const planned: Question = async (cell) => {
  const { world } = cell
  const { termId } = await world.must(openidOf(world.register.countyAdmin), 'term.plan', planOf(cell))
  return { termId }
}

export const termQuestions: Questions = {
  'term.matters': (cell) => ({ roleId: roleId(cell) }),
  'term.plan': planOf,
  'term.planned': ({ target }) => ({ villageId: target.home.villageId }),
  'term.takeBack': planned,
}
