import type { DateText, Moment } from '../calendar/moment'
import { stateNow } from './state-now'
import type { Session } from './session'

/** One subsidised meal that was eaten: of whom, on which day, in which tier, how much (fen). */
export interface Subsidy {
  personId: string
  date: DateText
  /** 午饭 */
  meal: string
  /** The tier: from this age on. */
  fromAge: number | null
  amount: number
}

/**
 * The subsidised meals that were eaten or carried in these sessions, by day; who did not come or gave it back late
 * gets no subsidy. Amounts are those that were frozen at booking.
 */
export function subsidiesOf(sessions: readonly Session[], now: Moment): Subsidy[] {
  return sessions
    .flatMap((session) =>
      Object.entries(session.roster).flatMap(([personId, entry]): Subsidy[] => {
        const state = stateNow(session, entry, now)
        const eaten = state === 'checked-in' || state === 'delivered' || state === 'served'
        if (!eaten || !entry.price || entry.price.subsidy === 0) return []
        const { fromAge, subsidy: amount } = entry.price
        return [{ personId, date: session.date, meal: session.name, fromAge, amount }]
      }),
    )
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
}
