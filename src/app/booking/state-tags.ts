import type { EntryState } from '../../domain/booking/entry-states'
import type { Status } from '../components/statusTag'

/** The tag of each state of a booking. */
export const stateTags = {
  confirmed: 'booked',
  waitlisted: 'waitlist',
  offered: 'due',
  'checked-in': 'checked-in',
  delivered: 'delivery',
  'signed-out': 'checked-in',
  served: 'checked-in',
  'no-show': 'no-show',
  cancelled: 'cancelled',
  'late-cancel': 'cancelled',
  expired: 'cancelled',
  'cancelled-by-center': 'late',
} as const satisfies Record<EntryState, Status>
