import { makeAutoObservable } from 'mobx'
import type { Door } from '../send'
import type { BookingStore } from './booking-store'
import type { MeStore } from './me-store'
import type { RequestStore } from './request-store'

/** 我的事 asks for requests and bookings in one batch and hands each answer to its own store. */
export class MattersStore {
  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    private readonly requests: RequestStore,
    private readonly booking: BookingStore,
  ) {
    makeAutoObservable<this, 'door' | 'me' | 'requests' | 'booking'>(this, {
      door: false,
      me: false,
      requests: false,
      booking: false,
    })
  }

  /** Which face the page has, by both answers. */
  get state(): 'waiting' | 'here' | 'trouble' {
    const states = [this.requests.state, this.booking.state]
    if (states.includes('waiting')) return 'waiting'
    return states.includes('here') ? 'here' : 'trouble'
  }

  get isEmpty(): boolean {
    return this.requests.mine.length === 0 && this.booking.mine.bookings.length === 0
  }

  async load(): Promise<void> {
    const [me, requests, booking] = await this.door.askAll(
      this.me.question,
      this.requests.question,
      this.booking.question,
    )
    this.me.take(me)
    this.requests.take(requests)
    this.booking.take(booking)
  }
}
