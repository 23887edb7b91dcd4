import { makeAutoObservable, runInAction } from 'mobx'
import type { OutputOf, RefusalOf } from '../../contract'
import type { SpokenBasis } from '../../domain/booking/basis'
import { offerOf } from '../../domain/booking/offer'
import type { Door, Reply } from '../send'
import { ActKeys } from './act-keys'
import { askWithMe } from './ask-with-me'
import type { MeStore } from './me-store'

type Elders = OutputOf<'booking.elders'>
export type Elder = Elders['elders'][number]
export type Meal = Elders['meals'][number]
type Refusal = RefusalOf<'booking.cancel'> | 'no-network'
interface Place {
  personId: string
  sessionId: string
}

/** A head's elders, and who of them has no meal yet. */
export class EldersStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  all: Elders = { meals: [], elders: [] }
  now = ''
  busy = false
  refusal: Refusal | null = null
  /** The place that was taken last, for the line that says so. */
  private lastTaken: Place | null = null
  private readonly keys: ActKeys

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    newKey: () => string,
  ) {
    this.keys = new ActKeys(newKey)
    makeAutoObservable<this, 'door' | 'me' | 'keys'>(this, { door: false, me: false, keys: false })
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

  /** Whom the last order was for, while the place is there and can still be ordered. */
  get justOrdered(): Elder | null {
    const { lastTaken, meal } = this
    const elder = lastTaken && lastTaken.sessionId === meal?.id ? this.find(lastTaken.personId) : null
    return elder && this.booked.includes(elder) ? elder : null
  }

  find(personId: string): Elder | null {
    return this.all.elders.find((elder) => elder.personId === personId) ?? null
  }

  /** Remembers what was ordered; the page behind reads anew who has a meal when it shows again. */
  noteOrder(place: Place): void {
    this.lastTaken = place
  }

  /** Gives an elder's place back, as she said it. */
  async cancel({ personId, sessionId }: Place, basis: SpokenBasis): Promise<void> {
    if (this.busy) return
    this.busy = true
    this.refusal = null
    const key = this.keys.keyFor(`${personId} ${sessionId}`)
    const reply = await this.door.tell('booking.cancel', { sessionId, personId, basis }, key)
    this.keys.heard(reply)
    if (reply.ok || reply.refusal !== 'no-network') await this.load()
    runInAction(() => {
      this.busy = false
      this.refusal = reply.ok ? null : reply.refusal
    })
  }

  /** Opens a page: what was refused before is no longer said. */
  clear(): void {
    this.refusal = null
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
