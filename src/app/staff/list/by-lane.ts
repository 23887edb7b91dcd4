import { isTicked, type ListRow } from '../../stores/session-list-store'

/** One lane of the list with its rows numbered through the whole list. */
export interface LaneOfList {
  lane: string
  rows: { row: ListRow; number: number }[]
  seats: number
  missing: number
}

/** The rows, which come by lane, in one group a lane. */
export function byLane(rows: ListRow[]): LaneOfList[] {
  const lanes: LaneOfList[] = []
  for (const [at, row] of rows.entries()) {
    let last = lanes.at(-1)
    if (last?.lane !== row.lane) {
      last = { lane: row.lane, rows: [], seats: 0, missing: 0 }
      lanes.push(last)
    }
    last.rows.push({ row, number: at + 1 })
    last.seats += row.seats
    if (!isTicked(row)) last.missing += row.seats
  }
  return lanes
}
