import type { Moment } from '../../../domain/calendar/moment'
import { command, getOne, updateWhere } from '../../platform/database'
import type { VillageDocument } from '../documents'

const undoMark = 'undo-'

/** The name under which the undoing of an import closes the village: the import itself does not open it then. */
export const undoingOf = (importId: string): string => `${undoMark}${importId}`

/** Whether an undoing has closed the village, and of which import. */
export function closerOf(closedBy: string): { undoing: boolean; importId: string } {
  const undoing = closedBy.startsWith(undoMark)
  return { undoing, importId: undoing ? closedBy.slice(undoMark.length) : closedBy }
}

/**
 * Closes the village for everybody but this import or undoing; false when another one has it. The same may again,
 * and then the village is closed since now.
 */
export async function closeVillage(villageId: string, closedBy: string, now: Moment): Promise<boolean> {
  const importing = command.set({ importId: closedBy, since: now })
  const free = command.or(
    { _id: villageId, state: 'ready' },
    { _id: villageId, 'importing.importId': closedBy },
  ) as Record<string, unknown>
  await updateWhere('villages', free, { state: 'being-set-up', importing })
  const village = await getOne<VillageDocument>('villages', villageId)
  return village?.state === 'being-set-up' && village.importing?.importId === closedBy
}

/** Opens the village that this import or undoing closed. */
export async function openVillage(villageId: string, closedBy: string): Promise<void> {
  await updateWhere(
    'villages',
    { _id: villageId, state: 'being-set-up', 'importing.importId': closedBy },
    { state: 'ready', importing: command.set(null) },
  )
}
