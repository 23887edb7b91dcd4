import { inRunOrder } from '../../../domain/booking/run'
import type { ListRow } from '../../stores/session-list-store'

/** One lane of the delivery run. */
export interface LaneOfRun {
  laneId: string | null
  lane: string
  rows: ListRow[]
}

/** What is carried, lane by lane in the order of the run. */
export function lanesOfRun(rows: readonly ListRow[], run: readonly string[]): LaneOfRun[] {
  const lanes: LaneOfRun[] = []
  const carried = rows.filter(({ delivery }) => delivery)
  for (const row of inRunOrder(carried, run)) {
    const last = lanes.at(-1)
    if (last?.laneId === row.laneId) last.rows.push(row)
    else lanes.push({ laneId: row.laneId, lane: row.lane, rows: [row] })
  }
  return lanes
}
