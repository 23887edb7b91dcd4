import { facilitiesToBegin } from '../../../src/domain/center/facilities'
import type { Questions } from '../question'
import type { Cell } from '../target'
import { openidOf } from '../world/world'

const facilities = facilitiesToBegin()

/** The village's bookkeeper, who writes and does not decide, has handed it in. */
async function handedIn({ world, target }: Cell) {
  const { villageId } = target.home
  const { bookkeeper } = world.register.helpersOf(villageId)
  await world.must(openidOf(bookkeeper), 'center.write', { villageId, rev: 0, facilities })
  return { villageId, rev: 1, reason: null }
}

export const centerQuestions: Questions = {
  'center.page': (cell) => ({ villageId: cell.target.home.villageId }),
  'center.write': (cell) => ({ villageId: cell.target.home.villageId, rev: 0, facilities }),
  'center.decide': handedIn,
  // As it is already: the world's centers stay in use for all other questions.
  'center.setStage': ({ target }) => ({
    ...{ villageId: target.home.villageId, stage: 'in-use', batch: 1, year: 2025, servedBy: null },
  }),
}
