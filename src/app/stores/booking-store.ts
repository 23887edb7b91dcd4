import { makeAutoObservable, runInAction } from 'mobx'
import type { OutputOf, RefusalOf } from '../../contract'
import { stands } from '../../domain/booking/entry-states'
import type { Door, Reply } from '../send'
import { ActKeys } from './act-keys'
import { askWithMe } from './ask-with-me'
import type { MeStore } from './me-store'

export type MyBookings = OutputOf<'booking.mine'>
export type MyBooking = MyBookings['bookings'][number]
type Refusal = RefusalOf<'booking.cancel'> | RefusalOf<'booking.accept'> | 'no-network'

/** What is booked for me and mine, and the next meal that I could order. */
export class BookingStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  mine: MyBookings = { nextMeal: null, doctor: null, bookings: [] }
  /** The village's time of what is shown. */
  now: string | null = null
  busy = false
  refusal: Refusal | null = null
  private readonly keys: ActKeys

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    newKey: () => string,
  ) {
    this.keys = new ActKeys(newKey)
    makeAutoObservable<this, 'door' | 'me' | 'keys'>(this, {
      door: false,
      me: false,
      keys: false,
    })
  }

  /** What booking.mine is asked with, alone or in the batch of a page. */
  get question() {
    return { name: 'booking.mine' as const, input: {} }
  }

  /** What is still to come: a seat that is held for a while before all others, then the next. */
  get coming(): MyBooking[] {
    const { now } = this
    if (now === null) return []
    const coming = this.mine.bookings.filter(({ endsAt, state }) => stands(state) && now < endsAt)
    const urgent = ({ state }: MyBooking): number => (state === 'offered' ? 0 : 1)
    return coming.sort((a, b) => urgent(a) - urgent(b))
  }

  /** What is to come, the meals of a standing order as their next one alone. */
  get comingLines(): MyBooking[] {
    const seen = new Set<string>()
    return this.coming.filter(({ standing, personId }) => {
      if (!standing) return true
      if (seen.has(personId)) return false
      seen.add(personId)
      return true
    })
  }

  /** The next meal that can be ordered, while nobody of mine has one there. */
  get offer(): MyBookings['nextMeal'] {
    const { nextMeal } = this.mine
    return nextMeal?.booked.some(({ state }) => stands(state)) ? null : nextMeal
  }

  /** What was, or was cancelled; the last first. The days of a standing order that are off stand with the order. */
  get past(): MyBooking[] {
    const isOff = ({ standing, state }: MyBooking): boolean => standing && state === 'cancelled'
    return this.mine.bookings.filter((one) => !this.coming.includes(one) && !isOff(one)).reverse()
  }

  find(sessionId: string, personId: string): MyBooking | null {
    return this.mine.bookings.find((one) => one.sessionId === sessionId && one.personId === personId) ?? null
  }

  async load(): Promise<void> {
    this.take(await askWithMe(this.door, this.me, 'booking.mine', {}))
  }

  /** Takes what the cloud answered to `question`. */
  take(reply: Reply<'booking.mine'>): void {
    if (reply.ok) {
      this.mine = reply.value
      this.now = reply.now
      this.state = 'here'
    } else if (this.state !== 'here') this.state = 'trouble'
  }

  /** Opens a page: what was refused before is no longer said. */
  clear(): void {
    this.refusal = null
  }

  /** Gives one person's seats back, or his place in the queue. */
  cancel(one: MyBooking): Promise<void> {
    return this.act('booking.cancel', one)
  }

  /** Takes the seat that is held for somebody. */
  accept(one: MyBooking): Promise<void> {
    return this.act('booking.accept', one)
  }

  private async act(
    name: 'booking.cancel' | 'booking.accept',
    { sessionId, personId }: MyBooking,
  ): Promise<void> {
    if (this.busy) return
    this.busy = true
    this.refusal = null
    const key = this.keys.keyFor(`${name} ${sessionId} ${personId}`)
    const reply = await this.door.tell(name, { sessionId, personId }, key)
    this.keys.heard(reply)
    // A refusal too says that what is shown is no longer so.
    if (reply.ok || reply.refusal === 'offer-over') await this.load()
    runInAction(() => {
      this.busy = false
      this.refusal = reply.ok ? null : reply.refusal
    })
  }
}
