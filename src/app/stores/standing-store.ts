import { makeAutoObservable, runInAction } from 'mobx'
import type { OutputOf, RefusalOf } from '../../contract'
import type { SpokenBasis } from '../../domain/booking/basis'
import type { Door, Reply } from '../send'
import { ActKeys } from './act-keys'
import { askWithMe } from './ask-with-me'
import type { BookingStore } from './booking-store'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

export type StandingView = OutputOf<'standing.of'>[number]
export type StandingDay = StandingView['days'][number]
type Acts = 'standing.set' | 'standing.pause' | 'standing.resume' | 'booking.book'
type Refusal = RefusalOf<'standing.of'> | RefusalOf<Acts> | 'no-network'

/** 天天来吃 of my people: what they eat until they say no, and the coming days of it. */
export class StandingStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  all: StandingView[] = []
  now = ''
  personId: string | null = null
  /** What is being chosen; the order that stands is untouched until it is set. */
  parts: string[] = []
  weekdays: number[] = []
  delivery: boolean | null = null
  basis: SpokenBasis = 'in-person'
  /** The form is open though there is an order. */
  editing = false
  busy = false
  refusal: Refusal | null = null
  /** Counts what was changed, so that a page behind knows that what it shows is old. */
  changes = 0
  /** Set or changed just now, for the line that says so. */
  justSet = false
  private readonly keys: ActKeys

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    private readonly bookings: BookingStore,
    newKey: () => string,
  ) {
    this.keys = new ActKeys(newKey)
    makeAutoObservable<this, 'door' | 'me' | 'bookings' | 'keys'>(this, {
      door: false,
      me: false,
      bookings: false,
      keys: false,
    })
  }

  /** Whose order the page shows. */
  get one(): StandingView | null {
    return this.of(this.personId)
  }

  /** Whether the page asks what is wanted. */
  get asks(): boolean {
    return this.one !== null && (this.one.order === null || this.editing)
  }

  of(personId: string | null): StandingView | null {
    return this.all.find((one) => one.personId === personId) ?? null
  }

  /** Opens the page of one person. */
  async open(personId: string): Promise<void> {
    this.personId = personId
    this.state = 'waiting'
    this.refusal = null
    this.justSet = false
    this.editing = false
    this.basis = 'in-person'
    await this.load()
    runInAction(() => this.begin())
  }

  async load(): Promise<void> {
    const { personId } = this
    this.take(await askWithMe(this.door, this.me, 'standing.of', personId ? { personId } : {}), personId)
  }

  /** Takes what the cloud answered, about everybody or one; the page of an order asks for it in its own batch. */
  take(reply: Reply<'standing.of'>, personId: string | null = null): void {
    if (reply.ok) {
      const others = this.all.filter((one) => personId !== null && one.personId !== personId)
      this.all = [...others, ...reply.value]
      this.now = reply.now
      this.state = 'here'
    } else {
      this.all = this.all.filter((one) => personId !== null && one.personId !== personId)
      this.state = 'trouble'
      this.refusal = reply.refusal
    }
  }

  /** Opens the form with what stands, or with every day that the first meal is served. */
  begin(): void {
    const { one } = this
    const order = one?.order ?? null
    const [meal] = one?.meals ?? []
    this.parts = order?.parts ?? (meal ? [meal.part] : [])
    this.weekdays = order?.weekdays ?? (meal?.weekdays.slice() || [])
    this.delivery = order?.delivery ?? null
  }

  edit(editing: boolean): void {
    this.begin()
    this.editing = editing
    this.refusal = null
  }

  /** One weekday more or less; one always stays. */
  toggleWeekday(day: number): void {
    const others = this.weekdays.filter((one) => one !== day)
    if (others.length === this.weekdays.length) this.weekdays = [...others, day].sort()
    else if (others.length > 0) this.weekdays = others
  }

  togglePart(part: string): void {
    const others = this.parts.filter((one) => one !== part)
    if (others.length === this.parts.length) this.parts = [...others, part]
    else if (others.length > 0) this.parts = others
  }

  setDelivery(delivery: boolean): void {
    this.delivery = delivery
  }

  setBasis(basis: SpokenBasis): void {
    this.basis = basis
  }

  /** Eats there from now on as chosen. */
  async set(): Promise<void> {
    const { parts, weekdays, delivery } = this
    const done = await this.act(`set ${String([parts, weekdays, delivery])}`, (personId, key) =>
      this.door.tell('standing.set', { personId, parts, weekdays, delivery, ...this.spoken }, key),
    )
    runInAction(() => {
      this.justSet = done
      if (done) this.editing = false
    })
  }

  /** Says no to it. */
  async stop(): Promise<boolean> {
    const parts = this.one?.order?.parts ?? this.parts
    const done = await this.act('stop', (personId, key) =>
      this.door.tell('standing.set', { personId, parts, weekdays: [], delivery: null, ...this.spoken }, key),
    )
    runInAction(() => {
      this.justSet = false
      this.begin()
    })
    return done
  }

  /** Not this day, or this day after all. */
  async turn({ sessionId, date, turn, state }: StandingDay): Promise<void> {
    const days = { from: date, to: date }
    await this.act(`${turn ?? ''} ${sessionId}`, (personId, key) => {
      if (turn !== 'on')
        return this.door.tell('standing.pause', { personId, ...days, why: 'day-off', ...this.spoken }, key)
      if (state === 'paused')
        return this.door.tell('standing.resume', { personId, ...days, ...this.spoken }, key)
      // Somebody gave this very meal back: it is ordered as any other.
      const order = { sessionId, for: [{ personId, guests: 0 }], ...this.spoken }
      return this.door.tell('booking.book', order, key)
    })
  }

  /** A head says how she said so. */
  private get spoken(): { basis?: SpokenBasis } {
    return this.one?.by === 'on-behalf' ? { basis: this.basis } : {}
  }

  private async act(
    what: string,
    send: (personId: string, key: string) => Promise<Reply<Acts>>,
  ): Promise<boolean> {
    const { personId } = this
    if (this.busy || personId === null) return false
    this.busy = true
    this.refusal = null
    const reply = await send(personId, this.keys.keyFor(`${personId} ${what}`))
    this.keys.heard(reply)
    if (reply.ok) {
      await this.load()
      void this.bookings.load()
    }
    runInAction(() => {
      this.busy = false
      this.refusal = reply.ok ? null : reply.refusal
      if (reply.ok) this.changes += 1
    })
    return reply.ok
  }
}

/** The one StandingStore of the app. */
export const standingStore = ({ door, me, booking, phone }: RootStore): StandingStore =>
  new StandingStore(door, me, booking, phone.newKey)
