import { makeAutoObservable, runInAction } from 'mobx'
import type { OutputOf } from '../../contract'
import type { Door } from '../send'
import type { BookingStore } from './booking-store'
import type { MeStore } from './me-store'
import type { NoticeStore } from './notice-store'
import type { RequestStore } from './request-store'

/** The home page asks everything in one batch and hands each answer to its own store. */
export class HomeStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    private readonly booking: BookingStore,
    private readonly notices: NoticeStore,
    private readonly requests: RequestStore,
  ) {
    makeAutoObservable<this, 'door' | 'me' | 'booking' | 'notices' | 'requests'>(this, {
      door: false,
      me: false,
      booking: false,
      notices: false,
      requests: false,
    })
  }

  async load(): Promise<void> {
    const [me, booking, notices, requests] = await this.door.askAll(
      this.me.question,
      this.booking.question,
      this.notices.question,
      this.requests.question,
    )
    this.me.take(me)
    this.booking.take(booking)
    this.notices.take(notices)
    this.requests.take(requests)
    runInAction(() => {
      this.state = me.ok ? 'here' : this.state === 'here' ? 'here' : 'trouble'
      this.offline = !me.ok
      this.closed = !me.ok && me.refusal === 'village-being-set-up'
    })
    if (me.ok) this.lookAround(me.value)
  }

  /** Whoever belongs to nobody yet goes on looking at the village that he was shown. */
  private lookAround({ person, village }: OutputOf<'me.home'>): void {
    if (!person && village && this.me.villageId === null) this.me.lookAt(village.id)
  }

  /** The last try got no answer; what is shown is older. */
  offline = false
  /** The village's register is being written just now. */
  closed = false
}
