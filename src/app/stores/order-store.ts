import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, RefusalOf } from '../../contract'
import { offerOf } from '../../domain/booking/offer'
import type { Price } from '../../domain/booking/price'
import { askAllWithMe } from './ask-with-me'
import { Latest } from './latest'
import {
  daysLookedAt,
  heldIn,
  pricesIn,
  shownOf,
  sumOf,
  type BookablePerson,
  type Offered,
  type OfferedSession,
  type OrderStart,
  type Payer,
} from './order-offer'
import { sendWish, type OrderPartners } from './order-send'
import { chosenAfter, OrderWish } from './order-wish'
import type { RootStore } from './root-store'
import { standingStore } from './standing-store'

type Refusal =
  RefusalOf<'booking.sessions'> | RefusalOf<'booking.book'> | RefusalOf<'booking.wait'> | 'no-network'

const daysShown = 4

/** One order in the making: for whom, which session, how many; sent once. */
export class OrderStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  start: OrderStart = { service: 'canteen' }
  offered: Offered | null = null
  now = ''
  readonly wish = new OrderWish()
  sessionId: string | null = null
  busy = false
  refusal: Refusal | null = null
  /** Whom the refusal is about, where it is one of several. */
  refusedFor: string | null = null
  /** The key of an order that got no answer: the next try is the same order. */
  private key: string | null = null
  private seenChanges = 0
  private readonly noted = new Map<string, string | null>()
  private readonly opening = new Latest()

  constructor(
    private readonly partners: OrderPartners,
    private readonly newKey: () => string,
  ) {
    makeAutoObservable<this, 'partners' | 'newKey' | 'key' | 'noted'>(this, {
      partners: false,
      noted: false,
      newKey: false,
      key: false,
    })
  }

  get people(): BookablePerson[] {
    return this.offered?.people ?? []
  }

  /** For whom, the first of several. */
  get personId(): string | null {
    return this.wish.personIds[0] ?? null
  }

  get person(): BookablePerson | null {
    return this.people.find(({ personId }) => personId === this.personId) ?? null
  }

  get guests(): number {
    return this.wish.guests
  }

  get sessions(): OfferedSession[] {
    return shownOf(this.offered, this.now)
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

  /** What the chosen one holds there; of several, only when nobody of them is left to order for. */
  get held(): OfferedSession['booked'][number] | null {
    return this.buyers.length > 0 ? null : heldIn(this.session, this.personId)
  }

  /** The chosen people who have no seat there yet, in the order of the page. */
  get buyers(): BookablePerson[] {
    return this.people.filter(
      ({ personId }) => this.wish.personIds.includes(personId) && !heldIn(this.session, personId),
    )
  }

  /** Whether the chosen session is full and one can queue for it. */
  get queues(): boolean {
    return this.session !== null && offerOf(this.session, this.now) === 'queue'
  }

  /** How many portions the order is for. */
  get portions(): number {
    return this.buyers.length + this.guests
  }

  get prices(): Payer[] {
    return pricesIn(this.session, this.buyers, this.guests)
  }

  /** What is paid together. */
  get price(): Price | null {
    return sumOf(this.prices)
  }

  /** Whether the meals are carried home: as was chosen, else as the age of the first says; null: nobody's are. */
  get delivery(): boolean | null {
    const carried = this.session?.carried ?? null
    if (carried === null) return null
    return this.wish.delivery ?? (this.personId !== null && carried.includes(this.personId))
  }

  /** What was written down on a page of its own; shown when this one is seen again. */
  noteAvoids(personId: string, avoids: string | null): void {
    this.noted.set(personId, avoids)
  }

  /** The page is seen again: true when a standing order was changed since it was read, and other meals are booked. */
  isOldAgain(): boolean {
    for (const person of this.people)
      if (this.noted.has(person.personId)) person.avoids = this.noted.get(person.personId) ?? null
    this.noted.clear()
    return this.offered !== null && this.partners.standing.changes !== this.seenChanges
  }

  /** Opens the page: reads what is offered and chooses the first person and the first open session. */
  async open(start: OrderStart): Promise<void> {
    this.start = start
    this.state = 'waiting'
    this.refusal = null
    this.key = null
    this.wish.clear()
    const wanted = this.opening.begin()
    const { service, onBehalfOf } = start
    const whom = onBehalfOf ? { personId: onBehalfOf } : {}
    const { door, me, standing } = this.partners
    const days = daysLookedAt[service]
    const sessions = { name: 'booking.sessions' as const, input: { service, days, ...whom } }
    const [reply, orders] =
      service === 'canteen'
        ? await askAllWithMe(door, me, [sessions, { name: 'standing.of' as const, input: whom }])
        : await askAllWithMe(door, me, [sessions])
    if (!wanted()) return
    if (orders) standing.take(orders, onBehalfOf ?? null)
    runInAction(() => {
      this.state = reply.ok ? 'here' : 'trouble'
      if (!reply.ok) {
        this.refusal = reply.refusal
        return
      }
      this.offered = reply.value
      this.seenChanges = standing.changes
      this.now = reply.now
      const [first] = reply.value.people
      if (first) this.wish.personIds = [first.personId]
      this.sessionId = start.sessionId ?? this.firstOpen()?.id ?? this.sessions[0]?.id ?? null
    })
  }

  /** One person, or one more or less of several. */
  choosePerson(personId: string): void {
    this.changed()
    this.wish.personIds = chosenAfter(this.wish, personId)
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

  /** Something else is wanted: several people, more guests, carried home, said by phone. */
  want(more: Partial<OrderWish>): void {
    this.changed()
    Object.assign(this.wish, more)
  }

  /** Sends the order, or the wish to queue; true when it is taken. No second one goes out while the answer is awaited. */
  async confirm(): Promise<boolean> {
    const { sessionId } = this
    if (!sessionId || this.buyers.length === 0 || this.busy) return false
    const order: InputOf<'booking.book'> = {
      sessionId,
      for: this.wish.forEach(this.buyers),
      ...(this.start.onBehalfOf && { basis: this.wish.basis }),
    }
    this.busy = true
    this.refusal = null
    this.key ??= this.newKey()
    const reply = await sendWish(this.partners, {
      ...{ name: this.queues ? 'booking.wait' : 'booking.book', order, key: this.key },
      ...{ service: this.start.service, person: this.person },
    })
    runInAction(() => {
      this.busy = false
      this.refusal = reply.ok ? null : reply.refusal
      const about = reply.ok ? undefined : reply.about
      this.refusedFor = this.people.find(({ personId }) => personId === about)?.name ?? null
      if (reply.ok || reply.refusal !== 'no-network') this.key = null
    })
    return reply.ok
  }

  /** The first session in which the chosen person has no seat yet. */
  private firstOpen(): OfferedSession | undefined {
    return this.sessions.find((one) => offerOf(one, this.now) === 'open' && !heldIn(one, this.personId))
  }

  /** Another choice is another order: what was refused is no longer said. */
  private changed(): void {
    this.refusal = null
    this.key = null
  }
}

/** The one OrderStore of the app. */
export const orderStore = (root: RootStore): OrderStore => {
  const { door, me, booking: bookings, consents, phone } = root
  return new OrderStore({ door, me, bookings, consents, standing: root.the(standingStore) }, phone.newKey)
}
