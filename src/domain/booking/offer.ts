import type { Moment } from '../calendar/moment'
import type { Session } from './session'

/** What a session is to somebody who wants a seat now; `queue`: it is full, and one can queue. */
export type Offer = 'open' | 'queue' | 'full' | 'closed-by-center' | 'not-open-yet' | 'over'

/** A session as far as this depends on it; `left` is what those who come now can have. */
type Offered = Pick<Session, 'open' | 'opensAt' | 'closesAt' | 'left'> & { waitlist: boolean }

/** Tells whether one can book now, and why not; for showing, the cloud decides again. */
export function offerOf({ open, opensAt, closesAt, left, waitlist }: Offered, now: Moment): Offer {
  if (!open) return 'closed-by-center'
  if (now < opensAt) return 'not-open-yet'
  if (now >= closesAt) return 'over'
  if (left > 0) return 'open'
  return waitlist ? 'queue' : 'full'
}
