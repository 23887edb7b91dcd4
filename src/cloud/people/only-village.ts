import { find } from '../platform/database'
import type { VillageDocument } from './documents'

/** The one village there is, for somebody who belongs to none and has not said which he looks at; null with several. */
export async function onlyVillage(): Promise<VillageDocument | null> {
  const [only, more] = await find<VillageDocument>('villages', {}, { limit: 2, order: [['_id', 'asc']] })
  return only && !more ? only : null
}
