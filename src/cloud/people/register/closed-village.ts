import type { Moment } from '../../../domain/calendar/moment'
import { command, getOne, updateWhere } from '../../platform/database'
import type { VillageDocument } from '../documents'

/** Closes the village for everybody but this import; false when another one has it. The same import may again. */
export async function closeVillage(villageId: string, importId: string, now: Moment): Promise<boolean> {
  const importing = command.set({ importId, since: now })
  await updateWhere('villages', { _id: villageId, state: 'ready' }, { state: 'being-set-up', importing })
  const village = await getOne<VillageDocument>('villages', villageId)
  return village?.state === 'being-set-up' && village.importing?.importId === importId
}

/** Opens the village that this import closed. */
export async function openVillage(villageId: string, importId: string): Promise<void> {
  await updateWhere(
    'villages',
    { _id: villageId, state: 'being-set-up', 'importing.importId': importId },
    { state: 'ready', importing: command.set(null) },
  )
}
