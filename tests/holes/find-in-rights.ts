import { checkRights } from '../rights/check'
import { World } from '../rights/world/world'
import { builtWith } from './copy'
import type { RightsHole } from './list'

/** What the table of rights finds wrong with a copy in which this hole was planted. */
export async function wrongWith(hole: RightsHole): Promise<string[]> {
  const dist = builtWith([hole], hole.name.replaceAll(' ', '-'))
  // A visitor asks about what is a resident's.
  const kinds = hole.kinds.map((kind) => (kind === 'visitor' ? 'resident' : kind))
  const world = await World.open({ dist, kinds })
  try {
    return (await checkRights(world, (_question, kind) => hole.kinds.includes(kind), hole.questions)).wrong
  } finally {
    await world.close()
  }
}
