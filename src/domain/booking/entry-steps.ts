import { addDays, atTime, type Moment } from '../calendar/moment'
import type { EntryActor, KeptState, SessionTimes } from './entry-states'
import type { RosterEntry } from './session'

export type EntryAction =
  | 'book'
  | 'wait'
  | 'offer'
  | 'accept'
  | 'expire'
  | 'cancel'
  | 'walk-in'
  | 'check-in'
  | 'deliver'
  | 'no-show'
  | 'nobody-home'
  | 'sign-out'
  | 'undo'
  | 'close'

/** One permitted step of a booking. */
interface Step {
  action: EntryAction
  /** `none`: the person is not in the roster. */
  from: readonly (KeptState | 'none')[]
  to: KeptState
  by: readonly EntryActor[]
  needs: Need
}

type Need =
  | 'booking-open'
  | 'phone-list-open'
  | 'offer-runs'
  | 'offer-over'
  | 'still-queueing'
  | 'in-time'
  | 'late-and-counted'
  | 'late-by-phone'
  | 'on-the-day'
  | 'begun'
  | 'carried'
  | 'walked-in'
  | 'closed'

const anyone = ['booker', 'staff'] as const
const staff = ['staff'] as const
const rule = ['rule'] as const
const free = ['none', 'cancelled', 'late-cancel', 'expired'] as const
const came = ['confirmed', 'no-show'] as const
const ticked = ['checked-in', 'delivered', 'no-show'] as const

/** The life of a booking, as one table; a cancelled one is never a no-show. The first row that fits counts. */
export const steps: readonly Step[] = [
  // A standing order books by rule; so does nothing else.
  { action: 'book', from: free, to: 'confirmed', by: [...anyone, 'rule'], needs: 'booking-open' },
  { action: 'book', from: free, to: 'confirmed', by: staff, needs: 'phone-list-open' },
  { action: 'wait', from: free, to: 'waitlisted', by: anyone, needs: 'booking-open' },
  { action: 'offer', from: ['waitlisted'], to: 'offered', by: rule, needs: 'booking-open' },
  { action: 'accept', from: ['offered'], to: 'confirmed', by: anyone, needs: 'offer-runs' },
  { action: 'expire', from: ['offered'], to: 'expired', by: rule, needs: 'offer-over' },
  { action: 'cancel', from: ['waitlisted', 'offered'], to: 'cancelled', by: anyone, needs: 'still-queueing' },
  { action: 'cancel', from: ['confirmed'], to: 'cancelled', by: anyone, needs: 'in-time' },
  { action: 'cancel', from: ['confirmed'], to: 'late-cancel', by: anyone, needs: 'late-and-counted' },
  { action: 'cancel', from: ['confirmed'], to: 'cancelled', by: staff, needs: 'late-by-phone' },
  { action: 'walk-in', from: free, to: 'checked-in', by: staff, needs: 'on-the-day' },
  { action: 'check-in', from: came, to: 'checked-in', by: staff, needs: 'on-the-day' },
  { action: 'deliver', from: came, to: 'delivered', by: staff, needs: 'on-the-day' },
  { action: 'no-show', from: ['confirmed'], to: 'no-show', by: staff, needs: 'begun' },
  // The meal was carried there and nobody opened.
  { action: 'nobody-home', from: ['confirmed'], to: 'no-show', by: staff, needs: 'carried' },
  { action: 'sign-out', from: ['checked-in'], to: 'signed-out', by: staff, needs: 'on-the-day' },
  { action: 'undo', from: ['signed-out'], to: 'checked-in', by: staff, needs: 'on-the-day' },
  // Taking back the tick of somebody who just came in leaves nobody who was expected.
  { action: 'undo', from: ['checked-in'], to: 'cancelled', by: staff, needs: 'walked-in' },
  { action: 'undo', from: ticked, to: 'confirmed', by: staff, needs: 'on-the-day' },
  {
    action: 'close',
    from: ['confirmed', 'waitlisted', 'offered'],
    to: 'cancelled-by-center',
    by: rule,
    needs: 'closed',
  },
]

/** The list takes ticks until the end of the next day: a hall without network sends them late. */
export const noMoreTicks = ({ date }: Pick<SessionTimes, 'date'>): Moment => atTime(addDays(date, 2), '00:00')

/** What of an entry the steps depend on; null where the person is not in the roster. */
export type StepEntry = Pick<RosterEntry, 'state' | 'offer' | 'walkedIn' | 'delivery'>

type Met = (session: SessionTimes, now: Moment, entry: StepEntry | null) => boolean

const isLate = (session: SessionTimes, now: Moment): boolean =>
  session.cancelUntil <= now && now < session.endsAt
const onTheDay: Met = ({ date, open }, now) =>
  open && atTime(date, '00:00') <= now && now < noMoreTicks({ date })

/** Every limit counts to the very instant: what ends at 20:00 is over at 20:00:00 (product.md §8 Booking). */
const isMet: Record<Need, Met> = {
  'booking-open': ({ open, opensAt, closesAt }, now) => open && opensAt <= now && now < closesAt,
  'phone-list-open': ({ open, opensAt, phoneUntil }, now) =>
    open && phoneUntil !== null && opensAt <= now && now < phoneUntil,
  'offer-runs': ({ open }, now, entry) => open && !!entry?.offer && now < entry.offer.until,
  'offer-over': (_session, now, entry) => !entry?.offer || now >= entry.offer.until,
  'still-queueing': ({ endsAt }, now) => now < endsAt,
  'in-time': ({ cancelUntil }, now) => now < cancelUntil,
  'late-and-counted': (session, now) => session.lateCancel === 'counted' && isLate(session, now),
  'late-by-phone': (session, now) => session.lateCancel === 'by-phone' && isLate(session, now),
  'on-the-day': onTheDay,
  begun: ({ startsAt, open, date }, now) => open && startsAt <= now && now < noMoreTicks({ date }),
  carried: (session, now, entry) => entry?.delivery === true && onTheDay(session, now, entry),
  'walked-in': (session, now, entry) => entry?.walkedIn === true && onTheDay(session, now, entry),
  closed: ({ open }) => !open,
}

/** Whether an action is a step from this state at all, whoever asks and whenever. */
export function isStep(action: EntryAction, from: KeptState | 'none'): boolean {
  return steps.some((step) => step.action === action && step.from.includes(from))
}

/** The state that an action leads to now, or null when it is not open. */
export function stateAfter(
  action: EntryAction,
  session: SessionTimes,
  entry: StepEntry | null,
  by: EntryActor,
  now: Moment,
): KeptState | null {
  const from = entry?.state ?? 'none'
  const open = steps.find(
    (step) =>
      step.action === action &&
      step.from.includes(from) &&
      step.by.includes(by) &&
      isMet[step.needs](session, now, entry),
  )
  return open?.to ?? null
}
