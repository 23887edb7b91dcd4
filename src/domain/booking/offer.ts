import type { Moment } from '../calendar/moment'
import type { Session } from './session'

/** What a session is to somebody who wants a seat now. */
export type Offer = 'open' | 'full' | 'closed-by-center' | 'not-open-yet' | 'over'

/** Tells whether one can book now, and why not; for showing, the cloud decides again. */
export function offerOf(
  { open, opensAt, closesAt, left }: Pick<Session, 'open' | 'opensAt' | 'closesAt' | 'left'>,
  now: Moment,
): Offer {
  if (!open) return 'closed-by-center'
  if (now < opensAt) return 'not-open-yet'
  if (now >= closesAt) return 'over'
  return left > 0 ? 'open' : 'full'
}
