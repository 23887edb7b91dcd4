import type { StandingOrder } from '../../../domain/booking/standing'
import type { Moment } from '../../../domain/calendar/moment'

/** `standing`: `_id` is the person's id. */
export interface StandingDocument extends StandingOrder {
  _id: string
  /** When the order has to be looked at: at once after a change, when the next date opens, when a seat may be free. */
  nextAt: Moment
}
