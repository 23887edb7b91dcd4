import { find } from '../platform/database'
import type { LaneDocument } from './documents'

/** A village's lanes in their order; no village has more than a hundred. */
export function lanesOf(villageId: string): Promise<LaneDocument[]> {
  return find<LaneDocument>('lanes', { villageId }, { limit: 100, order: [['order', 'asc']] })
}
