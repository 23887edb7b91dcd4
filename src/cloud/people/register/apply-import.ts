import { command, getOne, setOne, updateWhere, addAll } from '../../platform/database'
import type { ImportDocument, PlannedDocument } from './documents'

/** Documents written between two marks of the cursor. */
const step = 100

/**
 * Writes what is left of an import and opens the village. Every document goes under the id in the plan, so a
 * crash anywhere, or two runners at once, come to the same village.
 */
export async function applyImport(importId: string): Promise<ImportDocument | null> {
  const found = await getOne<ImportDocument>('imports', importId)
  if (found?.state !== 'applying') return found
  for (let cursor = found.cursor; cursor < found.plan.length; cursor += step) {
    await write(found.plan.slice(cursor, cursor + step))
    await updateWhere(
      'imports',
      { _id: importId, state: 'applying' },
      { cursor: Math.min(cursor + step, found.plan.length) },
    )
  }
  await updateWhere('villages', { _id: found.villageId, state: 'being-set-up' }, { state: 'ready' })
  await updateWhere('imports', { _id: importId, state: 'applying' }, { state: 'done', rev: command.inc(1) })
  return getOne<ImportDocument>('imports', importId)
}

/** New documents in one call; after a crash some are there already, then each is set by itself. */
async function write(documents: PlannedDocument[]): Promise<void> {
  for (const [collection, list] of byCollection(documents)) {
    if ((await addAll(collection, list)) === 'added') continue
    for (const { _id, ...rest } of list) await setOne(collection, _id, rest)
  }
}

function byCollection(documents: PlannedDocument[]): Map<string, PlannedDocument['document'][]> {
  const groups = new Map<string, PlannedDocument['document'][]>()
  for (const { collection, document } of documents)
    groups.set(collection, [...(groups.get(collection) ?? []), document])
  return groups
}
