import { add, addAll, command, find, getOne, updateWhere } from '../../platform/database'
import { openVillage } from './closed-village'
import type { ImportDocument, PlannedDocument, PlannedWrite } from './documents'

/** Documents written between two marks of the cursor. */
const step = 100

/**
 * Writes what is left of an import and opens the village. Every document goes under the id in the plan and is
 * never written over, so a crash anywhere, or two runners at once, come to the same village.
 */
export async function applyImport(importId: string): Promise<ImportDocument | null> {
  const found = await getOne<ImportDocument>('imports', importId)
  if (found?.state === 'applying') {
    for (let cursor = found.cursor; cursor < found.plan.length; cursor += step) {
      if (!(await isStillApplying(importId))) break
      await write(importId, found.plan.slice(cursor, cursor + step))
      const written = Math.min(cursor + step, found.plan.length)
      await updateWhere('imports', { _id: importId, state: 'applying' }, { cursor: written })
    }
    await updateWhere('imports', { _id: importId, state: 'applying' }, { state: 'done' })
  }
  const after = await getOne<ImportDocument>('imports', importId)
  if (after && after.state !== 'applying') await openVillage(after.villageId, importId)
  return after
}

/** Nobody has brought the import to its end, or begun to undo it, meanwhile. */
async function isStillApplying(importId: string): Promise<boolean> {
  const still = { _id: importId, state: 'applying' }
  return (await find<{ _id: string }>('imports', still, { limit: 1, fields: { _id: true } })).length === 1
}

/** New documents in one call; after a crash some are there already, then only the missing ones are added. */
async function write(importId: string, writes: PlannedWrite[]): Promise<void> {
  const documents = writes.filter((one) => 'document' in one)
  for (const [collection, list] of byCollection(documents)) {
    if ((await addAll(collection, list)) === 'added') continue
    for (const document of list) await add(collection, document)
  }
  for (const one of writes)
    if ('headRoleId' in one)
      await updateWhere(
        'roles',
        { _id: one.headRoleId, countedBy: command.neq(importId) },
        { households: command.inc(one.add), countedBy: importId },
      )
}

function byCollection(documents: PlannedDocument[]): Map<string, PlannedDocument['document'][]> {
  const groups = new Map<string, PlannedDocument['document'][]>()
  for (const { collection, document } of documents)
    groups.set(collection, [...(groups.get(collection) ?? []), document])
  return groups
}
