import type { Facility } from '../../domain/center/facilities'
import type { Moment } from '../../domain/calendar/moment'

/** `centers`: `_id` is the village's code; what there is at its center, and what waits to be decided. */
export interface CenterDocument {
  _id: string
  villageId: string
  facilities: Facility[]
  /** Rises with every step. */
  rev: number
  draft: CenterDraft | null
  /** The last steps, so that a retry is answered and not done again. */
  history: { what: 'sent' | 'returned' | 'in-force'; byId: string; at: Moment; key: string }[]
}

export interface CenterDraft {
  state: 'sent' | 'returned'
  facilities: Facility[]
  reason: string | null
}
