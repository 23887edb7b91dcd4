import type { InputOf } from '../../contract'
import type { ServiceName } from '../../domain/booking/service'
import type { Door, Reply } from '../send'
import type { BookingStore } from './booking-store'
import type { ConsentStore } from './consent-store'
import type { MeStore } from './me-store'
import type { BookablePerson } from './order-offer'
import type { StandingStore } from './standing-store'

/** The stores that an order speaks with. */
export interface OrderPartners {
  door: Door
  me: MeStore
  bookings: BookingStore
  consents: ConsentStore
  standing: StandingStore
}

/** An order as it goes out, with its key and for whom a yes is asked where one is needed. */
interface Sending {
  name: 'booking.book' | 'booking.wait'
  order: InputOf<'booking.book'>
  key: string
  service: ServiceName
  person: BookablePerson | null
}

/** Sends an order; where the booking needs a yes it is asked for, and after it the same order goes out again. */
export async function sendWish(
  { door, bookings, consents }: OrderPartners,
  { name, order, key, service, person }: Sending,
): Promise<Reply<'booking.book'> | Reply<'booking.wait'>> {
  let reply = await door.tell(name, order, key)
  if (!reply.ok && reply.refusal === 'consent-needed' && person) {
    const kind = service === 'clinic' ? 'clinic' : 'child'
    if (await consents.ask({ kind, personId: person.personId, name: person.name }))
      reply = await door.tell(name, order, key)
  }
  if (reply.ok) await bookings.load()
  return reply
}
