import { no, yes } from '../../../domain/answer'
import { can } from '../../../domain/people/can'
import { decideUndo } from '../../../domain/people/register/decide-undo'
import type { Handler } from '../../api/handler'
import { command, find, getOne, removeWhere, updateWhere } from '../../platform/database'
import type { HouseholdDocument } from '../documents'
import { closeVillage, openVillage, undoingOf } from './closed-village'
import type { ImportDocument, PlannedDocument } from './documents'
import { inGroups, isAnyOf, undoFactsOf } from './undo-facts'
import { viewOf } from './view'

/** people.undoImport: the village is closed first, so that nobody is bound while it is judged. */
export const undoImport: Handler<'people.undoImport'> = async ({ importId }, { viewer, now }) => {
  const wished = await getOne<ImportDocument>('imports', importId)
  if (!wished) return no('not-found')
  const { villageId } = wished
  if (!can(viewer, 'import-register', { villageId }, now)) return no('not-allowed')
  if (wished.state === 'undone') return yes(viewOf(wished))
  if (!(await closeVillage(villageId, undoingOf(importId), now))) return no('village-being-set-up')
  // Read once more: until the village was closed, another call may have gone further.
  const found = (await getOne<ImportDocument>('imports', importId)) ?? wished
  if (found.state !== 'undoing' && found.state !== 'undone') {
    const decided = decideUndo(await undoFactsOf(found, now))
    if (!decided.ok) {
      await openVillage(villageId, undoingOf(importId))
      return decided
    }
    await updateWhere('imports', { _id: importId, state: 'done' }, { state: 'undoing' })
  }
  return yes(viewOf((await finishUndo(importId)) ?? found))
}

/** Takes away what an import added and opens the village; a crash anywhere is gone on with by the same steps. */
export async function finishUndo(importId: string): Promise<ImportDocument | null> {
  const found = await getOne<ImportDocument>('imports', importId)
  if (found?.state === 'undone') await openVillage(found.villageId, undoingOf(importId))
  if (found?.state !== 'undoing') return found
  const idsOf = (wanted: PlannedDocument['collection']): string[] =>
    found.plan.flatMap((one) => ('document' in one && one.collection === wanted ? [one.document._id] : []))
  await countBack(importId, idsOf('households'), idsOf('roles'))
  // Households first, as they were written last: none ever stands without its head.
  for (const collection of ['households', 'roles', 'people', 'lanes'] as const)
    for (const ids of inGroups(idsOf(collection))) await removeWhere(collection, isAnyOf('_id', ids))
  await letGo(idsOf('people'))
  await updateWhere('imports', { _id: importId, state: 'undoing' }, { state: 'undone' })
  await openVillage(found.villageId, undoingOf(importId))
  return getOne<ImportDocument>('imports', importId)
}

/** Accounts that a call bound, or that asked, until the village was closed may be bound to somebody else. */
async function letGo(people: string[]): Promise<void> {
  const nobody = { personId: null, ask: command.set(null) }
  for (const ids of inGroups(people)) {
    await updateWhere('accounts', isAnyOf('personId', ids), nobody)
    await updateWhere('accounts', isAnyOf('ask.personId', ids), { ask: command.set(null) })
  }
}

/** Heads who stay have so many households less, each counted once however often this runs. */
async function countBack(importId: string, householdIds: string[], goingRoles: string[]): Promise<void> {
  const lost = new Map<string, number>()
  for (const ids of inGroups(householdIds))
    for (const { headId } of await find<HouseholdDocument>('households', isAnyOf('_id', ids), {
      limit: ids.length,
    }))
      if (headId) lost.set(headId, (lost.get(headId) ?? 0) + 1)
  for (const [personId, households] of lost)
    await updateWhere(
      'roles',
      {
        personId,
        role: command.in(['lane-chief', 'group-head']),
        to: command.in([null]),
        _id: command.nin(goingRoles),
        countedBy: command.neq(undoingOf(importId)),
      },
      { households: command.inc(-households), countedBy: undoingOf(importId) },
    )
}
