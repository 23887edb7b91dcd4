import { makeAutoObservable, runInAction } from 'mobx'
import type { OutputOf, RefusalOf } from '../../contract'
import { addDays, dateOf } from '../../domain/calendar/moment'
import type { MissedAnswer } from '../../domain/booking/missed-step'
import type { Door } from '../send'
import { ActKeys } from './act-keys'
import { askWithMe } from './ask-with-me'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

export type MissedMeal = OutputOf<'booking.missed'>[number]
type Refusal = RefusalOf<'booking.missed'> | RefusalOf<'booking.answerMissed'> | 'no-network'

/** Days of an absence that can be chosen with one tap. */
const spans = [1, 3, 7, 14, 30]

/** One missed meal: whom to ring, and what came of it. */
export class MissedStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  all: OutputOf<'booking.missed'> = []
  now = ''
  /** About whom the page is. */
  about = { sessionId: '', personId: '' }
  /** An absence whose last day is still to be said. */
  absence: 'away' | 'hospital' | null = null
  busy = false
  refusal: Refusal | null = null
  /** What was written down last. */
  said: MissedAnswer | null = null
  private readonly keys: ActKeys

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    newKey: () => string,
  ) {
    this.keys = new ActKeys(newKey)
    makeAutoObservable<this, 'door' | 'me' | 'keys'>(this, { door: false, me: false, keys: false })
  }

  /** Whom the page is about; null: nobody asks after her any more, or it concerns others. */
  get meal(): MissedMeal | null {
    const { sessionId, personId } = this.about
    return this.all.find((one) => one.sessionId === sessionId && one.personId === personId) ?? null
  }

  /** The last days that an absence can have with one tap. */
  get days(): string[] {
    return this.now === '' ? [] : spans.map((days) => addDays(dateOf(this.now), days))
  }

  /** Opens the page about her. */
  async open(about: { sessionId: string; personId: string }): Promise<void> {
    Object.assign(this, { about, absence: null, refusal: null, said: null })
    await this.load()
  }

  async load(): Promise<void> {
    const reply = await askWithMe(this.door, this.me, 'booking.missed', {})
    runInAction(() => {
      if (reply.ok) Object.assign(this, { all: reply.value, now: reply.now, state: 'here' })
      else if (this.state !== 'here') Object.assign(this, { state: 'trouble', refusal: reply.refusal })
      else this.refusal = reply.refusal
    })
  }

  /** She is away, or in hospital: asks until when; null takes it back. */
  beginAbsence(absence: 'away' | 'hospital' | null): void {
    this.absence = absence
    this.refusal = null
  }

  /** Writes down what came of it. */
  async answer(answer: MissedAnswer, until?: string): Promise<void> {
    const { meal, about } = this
    if (!meal || this.busy) return
    this.busy = true
    const input = { ...about, turn: meal.turn, answer, ...(until !== undefined && { until }) }
    const key = this.keys.keyFor(JSON.stringify(input))
    const reply = await this.door.tell('booking.answerMissed', input, key)
    this.keys.heard(reply)
    if (reply.ok || reply.refusal !== 'no-network') await this.load()
    runInAction(() => {
      this.busy = false
      this.refusal = reply.ok ? null : reply.refusal
      if (reply.ok) Object.assign(this, { said: answer, absence: null })
    })
  }
}

/** The one MissedStore of the app. */
export const missedStore = ({ door, me, phone }: RootStore): MissedStore =>
  new MissedStore(door, me, phone.newKey)
