import { makeAutoObservable, runInAction } from 'mobx'
import type { OutputOf, RefusalOf } from '../../contract'
import type { SpokenBasis } from '../../domain/booking/basis'
import type { Door } from '../send'
import { askWithMe } from './ask-with-me'
import type { ConsentStore } from './consent-store'
import type { MeStore } from './me-store'
import { orderStore, type OrderStore } from './order-store'
import type { RootStore } from './root-store'

type Person = OutputOf<'booking.sessions'>['people'][number]
type Refusal = RefusalOf<'booking.setAvoids'> | RefusalOf<'booking.sessions'> | 'no-network'

/** 忌口: what somebody must not eat, for the kitchen; kept on a yes of its own. */
export class AvoidsStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  person: Person | null = null
  words = ''
  basis: SpokenBasis = 'in-person'
  busy = false
  refusal: Refusal | null = null
  /** What was done just now. */
  done: 'written' | 'gone' | null = null

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    private readonly consents: ConsentStore,
    private readonly order: OrderStore,
  ) {
    makeAutoObservable<this, 'door' | 'me' | 'consents' | 'order'>(this, {
      door: false,
      me: false,
      consents: false,
      order: false,
    })
  }

  /** Whether her own yes has been heard by somebody else, who says how. */
  get isSpoken(): boolean {
    const { person } = this
    return person !== null && person.by !== 'self' && !(person.age !== null && person.age < 14)
  }

  async open(personId: string): Promise<void> {
    this.state = 'waiting'
    this.done = null
    this.refusal = null
    this.basis = 'in-person'
    const reply = await askWithMe(this.door, this.me, 'booking.sessions', {
      service: 'canteen',
      days: 1,
      personId,
    })
    runInAction(() => {
      this.state = reply.ok ? 'here' : 'trouble'
      if (!reply.ok) {
        this.refusal = reply.refusal
        return
      }
      this.person = reply.value.people[0] ?? null
      this.words = this.person?.avoids ?? ''
    })
  }

  type(words: string): void {
    this.words = words
    this.refusal = null
    this.done = null
  }

  /** One food more, or no more. */
  toggle(food: string): void {
    const foods = this.words.split('、').filter((one) => one !== '')
    this.type((foods.includes(food) ? foods.filter((one) => one !== food) : [...foods, food]).join('、'))
  }

  setBasis(basis: SpokenBasis): void {
    this.basis = basis
  }

  /** Writes down what was typed; asked for the yes first where there is none. */
  async save(): Promise<void> {
    await this.send(this.words.trim() || null)
  }

  /** Nothing any more. */
  async remove(): Promise<void> {
    await this.send(null)
  }

  private async send(words: string | null): Promise<void> {
    const { person } = this
    if (this.busy || !person) return
    this.busy = true
    this.refusal = null
    const { personId, name } = person
    const input = { personId, words, ...(this.isSpoken && { basis: this.basis }) }
    let reply = await this.door.tell('booking.setAvoids', input)
    if (
      !reply.ok &&
      reply.refusal === 'consent-needed' &&
      (await this.consents.ask({ kind: 'allergy', personId, name }))
    )
      reply = await this.door.tell('booking.setAvoids', input)
    runInAction(() => {
      this.busy = false
      this.refusal = reply.ok ? null : reply.refusal
      if (!reply.ok) return
      this.done = words === null ? 'gone' : 'written'
      this.words = words ?? ''
      this.person = { ...person, avoids: words }
      this.order.noteAvoids(personId, words)
    })
  }
}

/** The one AvoidsStore of the app. */
export const avoidsStore = (root: RootStore): AvoidsStore =>
  new AvoidsStore(root.door, root.me, root.consents, root.the(orderStore))
