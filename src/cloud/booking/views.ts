import { cancellingNow, type SessionTimes } from '../../domain/booking/entry-states'
import { priceOf } from '../../domain/booking/price'
import type { RosterEntry, Session } from '../../domain/booking/session'
import type { OutputOf } from '../../contract'
import type { PersonDocument } from '../people/documents'
import { menuKey, type ServiceDocument } from './documents'

type ListView = OutputOf<'booking.list'>
type MineView = OutputOf<'booking.mine'>['bookings'][number]
type OfferedView = OutputOf<'booking.sessions'>['sessions'][number]

/** A session without anybody's name in it. */
export function sessionView(session: Session): ListView['session'] {
  const { id, service, date, name, startsAt, endsAt, opensAt, closesAt, cancelUntil } = session
  const { capacity, left, open, closedBecause } = session
  const times = { startsAt, endsAt, opensAt, closesAt, cancelUntil }
  return { id, service, date, name, ...times, capacity, left, open, closedBecause }
}

/** Somebody's place in a session, as he and his family see it. */
export function entryView(
  times: SessionTimes,
  { seats, guests, state, basis }: Pick<RosterEntry, 'seats' | 'guests' | 'state' | 'basis'>,
  now: string,
): Pick<MineView, 'seats' | 'guests' | 'state' | 'basis' | 'cancelling'> {
  return { seats, guests, state, basis, cancelling: cancellingNow(times, { state }, now) }
}

/** Where a service is and whom one can call there. */
export function placeView({ name, place, phone }: ServiceDocument) {
  return { name, place, phone }
}

/** A session with the menu, and what these people pay and have booked in it. */
export function offeredView(
  session: Session,
  service: Pick<ServiceDocument, 'menus'>,
  people: { person: Pick<PersonDocument, '_id' | 'birth'> }[],
  now: string,
): OfferedView {
  const { prices, mostGuests } = session.terms
  return {
    ...sessionView(session),
    menu: service.menus[menuKey(session.date)] ?? null,
    mostGuests,
    prices: prices
      ? people.map(({ person }) => ({
          personId: person._id,
          ...priceOf(prices, person.birth, 0, session.date),
        }))
      : [],
    booked: Object.entries(session.roster).map(([personId, entry]) => ({
      personId,
      ...entryView(session, entry, now),
    })),
  }
}
