import { decideCancel } from '../../domain/booking/decide-cancel'
import { isStep, stateAfter } from '../../domain/booking/entry-steps'
import type { ServiceName } from '../../domain/booking/service'
import type { Session } from '../../domain/booking/session'
import { dateOf } from '../../domain/calendar/moment'
import type { ConsentKind } from '../../domain/privacy/consent'
import type { Context } from '../api/handler'
import { act } from '../booking/act'
import type { BookingDocument } from '../booking/documents'
import { readSession } from '../booking/session-records'
import { command, find, updateWhere } from '../platform/database'

/** Takes away whom the guardians let fetch a child that is no longer in the class; a court's mark stays. One database call. */
export async function forgetWhoFetches(personId: string): Promise<void> {
  await updateWhere(
    'pickups',
    { _id: personId },
    {
      adults: command.set([]),
      emergencyPhone: command.set(null),
      forToday: command.set(null),
      rev: command.inc(1),
    },
  )
}

/** Which service's bookings stand on a consent. */
const serviceOf: Partial<Record<ConsentKind, ServiceName>> = { clinic: 'clinic', child: 'class' }

/** Most coming bookings of one person in one service: fourteen days of a class, twice over. */
const mostBookings = 30

/** What came of the coming bookings: cancelled, or so near that only a call helps. */
export interface Cancelled {
  cancelled: number
  byPhone: number
}

/** Cancels the coming bookings that stood on this consent, each like a cancelling by the booker. */
export async function cancelWhatStoodOnIt(
  personId: string,
  kind: ConsentKind,
  { viewer, now, key }: Context,
): Promise<Cancelled> {
  const service = serviceOf[kind]
  const sum: Cancelled = { cancelled: 0, byPhone: 0 }
  if (!service) return sum
  const rows = await find<BookingDocument>(
    'bookings',
    { personId, date: command.gte(dateOf(now)) },
    { limit: mostBookings, order: [['date', 'asc']] },
  )
  for (const row of rows.filter((one) => one.service === service)) {
    const session = await readSession(row.sessionId, [personId])
    const entry = session?.roster[personId]
    if (!session || !entry) continue
    if (entry.keys.includes(key)) sum.cancelled += 1
    else if (!isStep('cancel', entry.state) || now >= session.endsAt) continue
    else if (!mayCancel(session, personId, now)) sum.byPhone += 1
    else {
      const done = { key, now, actorId: viewer.person?.id ?? '', basis: 'self', by: 'booker' } as const
      const decide = (at: Session) => decideCancel({ session: at, personId, act: done })
      const gone = await act({ session, stored: true, personIds: [personId], now, decide })
      if (gone.ok) sum.cancelled += 1
      else sum.byPhone += 1
    }
  }
  return sum
}

const mayCancel = (session: Session, personId: string, now: string): boolean =>
  stateAfter('cancel', session, session.roster[personId] ?? null, 'booker', now) !== null
