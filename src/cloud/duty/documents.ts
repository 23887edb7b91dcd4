import type { Moment } from '../../domain/calendar/moment'
import type { Shift } from '../../domain/duty/shift'

/** `shifts`: `_id` is `<villageId>:<date>:<half>`; a half-day that was taken back stays with nobody in it. */
export interface ShiftDocument extends Omit<Shift, 'personId'> {
  _id: string
  personId: string | null
  /** Counts the acts: each is written only over what was read. */
  rev: number
  /** Who put whom there, the newest last. */
  history: { personId: string | null; byId: string; at: Moment; key: string }[]
}
