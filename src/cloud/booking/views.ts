import { isCarried } from '../../domain/booking/decide-booking'
import { cancellingNow } from '../../domain/booking/cancelling'
import type { SessionTimes } from '../../domain/booking/entry-states'
import { clinicHours } from '../../domain/booking/defaults'
import { doctorNow } from '../../domain/booking/presence'
import { priceOf } from '../../domain/booking/price'
import type { RowEntry } from '../../domain/booking/booking-row'
import type { Session } from '../../domain/booking/session'
import { offersToCome, queueStands } from '../../domain/booking/queue'
import { stateNow } from '../../domain/booking/state-now'
import { isGiven } from '../../domain/privacy/consent'
import type { ConsentDocument } from '../privacy/documents'
import type { OutputOf } from '../../contract'
import type { PersonDocument } from '../people/documents'
import { menuKey, type ServiceDocument } from './documents'

type ListView = OutputOf<'booking.list'>
type EntryView = Omit<OutputOf<'booking.sessions'>['sessions'][number]['booked'][number], 'personId'>
type OfferedView = OutputOf<'booking.sessions'>['sessions'][number]

/** A session without anybody's name in it. */
export function sessionView(session: Session, now: string): ListView['session'] {
  const { id, service, date, name, startsAt, endsAt, opensAt, closesAt, cancelUntil } = session
  const { capacity, open, closedBecause, terms, waiting } = session
  const times = { startsAt, endsAt, opensAt, closesAt, cancelUntil }
  return {
    ...{ id, service, date, name, ...times, capacity, open, closedBecause },
    left: leftFor(session, now),
    waitlist: terms.waitlist && offersToCome(session, now),
    queueing: waiting.length,
    onlyDelivered: terms.onlyDelivered === true,
  }
}

/** The seats for those who come now: none while others queue for them. */
function leftFor(session: Session, now: string): number {
  return queueStands(session, now) ? 0 : session.left
}

/** Somebody's booking in a session, as he and his family see it; `queuePlace` is his place in the queue. */
export function entryView(
  times: SessionTimes,
  entry: RowEntry,
  now: string,
  queuePlace: number | null = null,
): EntryView {
  const { guests, basis, delivery, offer, standing } = entry
  const state = stateNow(times, entry, now)
  return {
    seats: state === 'expired' || state === 'cancelled-by-center' ? 0 : entry.seats,
    guests,
    state,
    basis,
    delivery,
    standing,
    queuePlace: state === 'waitlisted' ? queuePlace : null,
    offerUntil: state === 'offered' ? (offer?.until ?? null) : null,
    cancelling: cancellingNow(times, entry, now),
  }
}

/** The place of somebody in the queue, from 1; null: he does not queue. */
export function placeOf({ waiting }: Pick<Session, 'waiting'>, personId: string): number | null {
  const index = waiting.indexOf(personId)
  return index < 0 ? null : index + 1
}

/** What somebody must not eat, while the yes to writing it down stands. */
export function avoidsOf(consents: readonly ConsentDocument[]): string | null {
  const yes = consents.find((one) => one.kind === 'allergy' && isGiven(one))
  return yes?.note ?? null
}

/** Where a service is and whom one can call there. */
export function placeView({ name, place, phone }: ServiceDocument) {
  return { name, place, phone }
}

/** Whether the doctor is there, of a clinic; null of any other service. */
export function doctorView({ service, timetable, presence }: ServiceDocument, now: string) {
  if (service !== 'clinic') return null
  return doctorNow({ presence: presence ?? null, timetable, hours: clinicHours }, now)
}

/** A session with the menu, and what these people pay and have booked in it. */
export function offeredView(
  session: Session,
  service: Pick<ServiceDocument, 'menus'>,
  people: { person: Pick<PersonDocument, '_id' | 'birth'> }[],
  now: string,
): OfferedView {
  const { prices, mostGuests, deliveryFrom } = session.terms
  const isCarriedTo = ({ person }: { person: Pick<PersonDocument, 'birth'> }): boolean =>
    isCarried(session.terms, person.birth, session.date)
  return {
    ...sessionView(session, now),
    menu: service.menus[menuKey(session.date)] ?? null,
    mostGuests,
    carried: deliveryFrom === null ? null : people.filter(isCarriedTo).map(({ person: { _id } }) => _id),
    prices: prices
      ? people.map(({ person }) => ({
          personId: person._id,
          ...priceOf(prices, person.birth, 0, session.date),
        }))
      : [],
    // A queue that was moved has read entries of others too: only those asked about leave.
    booked: people.flatMap(({ person: { _id: personId } }) => {
      const entry = session.roster[personId]
      return entry ? [{ personId, ...entryView(session, entry, now, placeOf(session, personId)) }] : []
    }),
  }
}
