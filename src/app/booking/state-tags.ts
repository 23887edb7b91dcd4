import type { EntryState } from '../../domain/booking/entry-states'
import type { Status } from '../components/statusTag'

/** The tag of each state of a booking. */
export const stateTags = {
  confirmed: 'booked',
  'checked-in': 'checked-in',
  'no-show': 'no-show',
  cancelled: 'cancelled',
  'late-cancel': 'cancelled',
} as const satisfies Record<EntryState, Status>
