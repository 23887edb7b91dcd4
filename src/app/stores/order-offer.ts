import type { OutputOf } from '../../contract'
import { stands } from '../../domain/booking/entry-states'
import type { ServiceName } from '../../domain/booking/service'
import { offerOf } from '../../domain/booking/offer'
import { withGuests, type Price } from '../../domain/booking/price'

export type Offered = OutputOf<'booking.sessions'>
export type OfferedSession = Offered['sessions'][number]
export type BookablePerson = Offered['people'][number]
/** Where an order begins: a service, perhaps with the session of a card, or on behalf of somebody. */
export interface OrderStart {
  service: ServiceName
  sessionId?: string
  /** Set by a head or the keeper: the one for whom he books. */
  onBehalfOf?: string
}

/** How many days a page of each service reads. */
export const daysLookedAt: Record<ServiceName, number> = { canteen: 8, clinic: 14, class: 14 }

type Held = OfferedSession['booked'][number]

/** Sessions that stand on the page: open, full, or closed by the center; not those one cannot book yet. */
export function shownOf(offered: Offered | null, now: string): OfferedSession[] {
  const shown = ['open', 'queue', 'full', 'closed-by-center']
  return (offered?.sessions ?? []).filter((one) => shown.includes(offerOf(one, now)))
}

/** What somebody holds in a session. */
export function heldIn(session: OfferedSession | null, personId: string | null): Held | null {
  return session?.booked.find((one) => one.personId === personId && stands(one.state)) ?? null
}

/** One of several who pay. */
export interface Payer {
  person: BookablePerson
  /** His own portion. */
  alone: Price
  /** With the guests that he brings. */
  price: Price
}

/** What each of them pays, the guests with the first; nothing where it is free for all. */
export function pricesIn(session: OfferedSession | null, buyers: BookablePerson[], guests: number): Payer[] {
  return buyers.flatMap((person, at) => {
    const own = session?.prices.find(({ personId }) => personId === person.personId)
    return own ? [{ person, alone: own, price: withGuests(own, at === 0 ? guests : 0) }] : []
  })
}

/** What is paid together; null where nothing is. */
export function sumOf(payers: readonly Payer[]): Price | null {
  const [first, ...others] = payers.map(({ price }) => price)
  if (!first) return null
  return others.reduce<Price>(
    (sum, { full, subsidy, pays }) => ({
      full: sum.full + full,
      subsidy: sum.subsidy + subsidy,
      pays: sum.pays + pays,
      fromAge: null,
    }),
    first,
  )
}
