import { makeAutoObservable } from 'mobx'
import type { OutputOf } from '../../contract'
import { offerOf } from '../../domain/booking/offer'
import type { Door, Reply } from '../send'
import { askWithMe } from './ask-with-me'
import type { MeStore } from './me-store'

type Elders = OutputOf<'booking.elders'>
export type Elder = Elders['elders'][number]
export type Meal = Elders['meals'][number]

/** A head's elders, and who of them has no meal yet. */
export class EldersStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  all: Elders = { meals: [], elders: [] }
  now = ''

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
  ) {
    makeAutoObservable<this, 'door' | 'me'>(this, { door: false, me: false })
  }

  /** What booking.elders is asked with, alone or in the batch of a page. */
  get question() {
    return { name: 'booking.elders' as const, input: {} }
  }

  /** The next meal that can still be ordered. */
  get meal(): Meal | null {
    return this.all.meals.find((meal) => offerOf(meal, this.now) === 'open') ?? null
  }

  /** Those without a place in it. */
  get without(): Elder[] {
    const { meal } = this
    return meal ? this.all.elders.filter(({ bookedIn }) => !bookedIn.includes(meal.id)) : []
  }

  /** Those who have one. */
  get booked(): Elder[] {
    return this.all.elders.filter((elder) => !this.without.includes(elder))
  }

  find(personId: string): Elder | null {
    return this.all.elders.find((elder) => elder.personId === personId) ?? null
  }

  async load(): Promise<void> {
    this.take(await askWithMe(this.door, this.me, 'booking.elders', {}))
  }

  /** Takes what the cloud answered to `question`. */
  take(reply: Reply<'booking.elders'>): void {
    if (reply.ok) {
      this.all = reply.value
      this.now = reply.now
      this.state = 'here'
    } else if (this.state !== 'here') this.state = 'trouble'
  }
}
