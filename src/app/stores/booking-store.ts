import { makeAutoObservable, runInAction } from 'mobx'
import type { OutputOf, RefusalOf } from '../../contract'
import type { Door, Reply } from '../send'
import { askWithMe } from './ask-with-me'
import type { MeStore } from './me-store'

export type MyBookings = OutputOf<'booking.mine'>
export type MyBooking = MyBookings['bookings'][number]
type Refusal = RefusalOf<'booking.cancel'> | 'no-network'

/** What is booked for me and mine, and the next meal that I could order. */
export class BookingStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  mine: MyBookings = { nextMeal: null, bookings: [] }
  /** The village's time of what is shown. */
  now: string | null = null
  busy = false
  refusal: Refusal | null = null
  /** The key of a cancelling that got no answer: the next try is the same act. */
  private key: string | null = null

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    private readonly newKey: () => string,
  ) {
    makeAutoObservable<this, 'door' | 'me' | 'newKey' | 'key'>(this, {
      door: false,
      me: false,
      newKey: false,
      key: false,
    })
  }

  /** What booking.mine is asked with, alone or in the batch of a page. */
  get question() {
    return { name: 'booking.mine' as const, input: {} }
  }

  /** What is still to come, the next first. */
  get coming(): MyBooking[] {
    const { now } = this
    return now === null ? [] : this.mine.bookings.filter(({ endsAt, seats }) => seats > 0 && now < endsAt)
  }

  /** The next meal that can be ordered, while nobody of mine has one there. */
  get offer(): MyBookings['nextMeal'] {
    const { nextMeal } = this.mine
    return nextMeal?.booked.some(({ seats }) => seats > 0) ? null : nextMeal
  }

  /** What was, or was cancelled; the last first. */
  get past(): MyBooking[] {
    return this.mine.bookings.filter((one) => !this.coming.includes(one)).reverse()
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

  /** Gives one person's seats back. */
  async cancel({ sessionId, personId }: MyBooking): Promise<void> {
    if (this.busy) return
    this.busy = true
    this.refusal = null
    this.key ??= this.newKey()
    const reply = await this.door.tell('booking.cancel', { sessionId, personId }, this.key)
    if (reply.ok) await this.load()
    runInAction(() => {
      this.busy = false
      this.refusal = reply.ok ? null : reply.refusal
      if (reply.ok || reply.refusal !== 'no-network') this.key = null
    })
  }
}
