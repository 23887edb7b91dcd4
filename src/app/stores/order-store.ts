import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, OutputOf, RefusalOf } from '../../contract'
import type { SpokenBasis } from '../../domain/booking/basis'
import { stands } from '../../domain/booking/entry-states'
import { offerOf } from '../../domain/booking/offer'
import { withGuests, type Price } from '../../domain/booking/price'
import type { ServiceName } from '../../domain/booking/service'
import type { Door } from '../send'
import { askWithMe } from './ask-with-me'
import type { BookingStore } from './booking-store'
import type { ConsentStore } from './consent-store'
import { Latest } from './latest'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

type Offered = OutputOf<'booking.sessions'>
export type OfferedSession = Offered['sessions'][number]
export type BookablePerson = Offered['people'][number]
type Refusal =
  RefusalOf<'booking.sessions'> | RefusalOf<'booking.book'> | RefusalOf<'booking.wait'> | 'no-network'

/** Where an order begins: a service, perhaps with the session of a card, or on behalf of somebody. */
export interface OrderStart {
  service: ServiceName
  sessionId?: string
  /** Set by a head or the keeper: the one for whom he books. */
  onBehalfOf?: string
}

const daysLookedAt: Record<ServiceName, number> = { canteen: 8, clinic: 14, class: 14 }
const daysShown = 4

/** The stores that an order speaks with. */
interface OrderPartners {
  door: Door
  me: MeStore
  bookings: BookingStore
  consents: ConsentStore
}

/** One order in the making: for whom, which session, how many; sent once. */
export class OrderStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  start: OrderStart = { service: 'canteen' }
  offered: Offered | null = null
  now = ''
  personId: string | null = null
  sessionId: string | null = null
  guests = 0
  basis: SpokenBasis = 'in-person'
  busy = false
  refusal: Refusal | null = null
  /** The key of an order that got no answer: the next try is the same order. */
  private key: string | null = null
  private readonly opening = new Latest()

  constructor(
    private readonly partners: OrderPartners,
    private readonly newKey: () => string,
  ) {
    makeAutoObservable<this, 'partners' | 'newKey' | 'key'>(this, {
      partners: false,
      newKey: false,
      key: false,
    })
  }

  get people(): BookablePerson[] {
    return this.offered?.people ?? []
  }

  get person(): BookablePerson | null {
    return this.people.find(({ personId }) => personId === this.personId) ?? null
  }

  /** Sessions that stand on the page: open, full, or closed by the center; not those one cannot book yet. */
  get sessions(): OfferedSession[] {
    const shown = ['open', 'queue', 'full', 'closed-by-center']
    return (this.offered?.sessions ?? []).filter((one) => shown.includes(offerOf(one, this.now)))
  }

  /** The days on the page, four at most. */
  get dates(): string[] {
    return [...new Set(this.sessions.map(({ date }) => date))].slice(0, daysShown)
  }

  get session(): OfferedSession | null {
    return this.sessions.find(({ id }) => id === this.sessionId) ?? null
  }

  /** The sessions of the chosen day. */
  get times(): OfferedSession[] {
    return this.sessions.filter(({ date }) => date === this.session?.date)
  }

  /** What the chosen person holds in the chosen session. */
  get held(): OfferedSession['booked'][number] | null {
    return this.session?.booked.find((one) => one.personId === this.personId && stands(one.state)) ?? null
  }

  /** Whether the chosen session is full and one can queue for it. */
  get queues(): boolean {
    return this.session !== null && offerOf(this.session, this.now) === 'queue'
  }

  get price(): Price | null {
    const own = this.session?.prices.find(({ personId }) => personId === this.personId)
    return own ? withGuests(own, this.guests) : null
  }

  /** Opens the page: reads what is offered and chooses the first person and the first open session. */
  async open(start: OrderStart): Promise<void> {
    this.start = start
    this.state = 'waiting'
    this.refusal = null
    this.key = null
    this.guests = 0
    const wanted = this.opening.begin()
    const { service, onBehalfOf } = start
    const reply = await askWithMe(this.partners.door, this.partners.me, 'booking.sessions', {
      service,
      days: daysLookedAt[service],
      ...(onBehalfOf && { personId: onBehalfOf }),
    })
    if (!wanted()) return
    runInAction(() => {
      this.state = reply.ok ? 'here' : 'trouble'
      if (!reply.ok) {
        this.refusal = reply.refusal
        return
      }
      this.offered = reply.value
      this.now = reply.now
      this.personId = reply.value.people[0]?.personId ?? null
      this.sessionId = start.sessionId ?? this.firstOpen()?.id ?? this.sessions[0]?.id ?? null
    })
  }

  choosePerson(personId: string): void {
    this.changed()
    this.personId = personId
    if (this.held) this.sessionId = this.firstOpen()?.id ?? this.sessionId
  }

  chooseDate(date: string): void {
    this.changed()
    const times = this.sessions.filter((one) => one.date === date)
    this.sessionId = (times.find((one) => offerOf(one, this.now) === 'open') ?? times[0])?.id ?? null
  }

  chooseSession(id: string): void {
    this.changed()
    this.sessionId = id
  }

  setGuests(guests: number): void {
    this.changed()
    this.guests = guests
  }

  setBasis(basis: SpokenBasis): void {
    this.changed()
    this.basis = basis
  }

  /** Sends the order, or the wish to queue; true when it is taken. No second one goes out while the answer is awaited. */
  async confirm(): Promise<boolean> {
    const order = this.order
    if (!order || this.busy) return false
    this.busy = true
    this.refusal = null
    this.key ??= this.newKey()
    const { door, bookings } = this.partners
    const name = this.queues ? 'booking.wait' : 'booking.book'
    let reply = await door.tell(name, order, this.key)
    // What was chosen stands; after the yes it is the same order.
    if (!reply.ok && reply.refusal === 'consent-needed' && (await this.agreed()))
      reply = await door.tell(name, order, this.key)
    if (reply.ok) await bookings.load()
    runInAction(() => {
      this.busy = false
      this.refusal = reply.ok ? null : reply.refusal
      if (reply.ok || reply.refusal !== 'no-network') this.key = null
    })
    return reply.ok
  }

  /** Asks for the yes that the booking needs. */
  private agreed(): Promise<boolean> {
    const { person, start, partners } = this
    if (!person) return Promise.resolve(false)
    const kind = start.service === 'clinic' ? 'clinic' : 'child'
    return partners.consents.ask({ kind, personId: person.personId, name: person.name })
  }

  private get order(): InputOf<'booking.book'> | null {
    const { personId, sessionId, guests, basis } = this
    if (!personId || !sessionId) return null
    return { sessionId, for: [{ personId, guests }], ...(this.start.onBehalfOf && { basis }) }
  }

  /** The first session in which the chosen person has no seat yet. */
  private firstOpen(): OfferedSession | undefined {
    return this.sessions.find(
      (one) =>
        offerOf(one, this.now) === 'open' &&
        !one.booked.some(({ personId, state }) => personId === this.personId && stands(state)),
    )
  }

  /** Another choice is another order: what was refused is no longer said. */
  private changed(): void {
    this.refusal = null
    this.key = null
  }
}

/** The one OrderStore of the app. */
export const orderStore = ({ door, me, booking, consents, phone }: RootStore): OrderStore =>
  new OrderStore({ door, me, bookings: booking, consents }, phone.newKey)
