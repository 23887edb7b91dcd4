import { addMinutes, type Moment } from '../../../domain/calendar/moment'
import { find, getOne } from '../../platform/database'
import type { VillageDocument } from '../documents'
import { applyImport } from './apply-import'
import { closerOf, openVillage } from './closed-village'
import type { ImportDocument } from './documents'
import { finishUndo } from './undo-import'

/**
 * A file that is still being read has no import yet, and an undoing that is still being judged leaves it done;
 * `office` may work for one minute, then nobody reads or judges any more.
 */
const readingMinutes = 2

/** tick: brings to its end every import and every undoing that a crash left in the middle. */
export async function finishImports(now: Moment): Promise<void> {
  const closed = await find<VillageDocument>('villages', { state: 'being-set-up' }, { limit: 50 })
  for (const { _id, importing } of closed) if (importing) await finish(_id, importing, now)
}

async function finish(
  villageId: string,
  { importId: closedBy, since }: { importId: string; since: Moment },
  now: Moment,
): Promise<void> {
  const { undoing, importId } = closerOf(closedBy)
  const found = await getOne<ImportDocument>('imports', importId)
  if (found?.state === 'applying') await applyImport(importId)
  else if (found?.state === 'undoing') await finishUndo(importId)
  else if ((found && !(undoing && found.state === 'done')) || since < addMinutes(now, -readingMinutes))
    await openVillage(villageId, closedBy)
}
