import { getOne } from '../platform/database'
import type { VillageDocument } from './documents'

/** Whether a village's register is being written or taken back just now: then it answers nobody (agreements §7). */
export async function isBeingSetUp(villageId: string): Promise<boolean> {
  return (await getOne<VillageDocument>('villages', villageId))?.state === 'being-set-up'
}
