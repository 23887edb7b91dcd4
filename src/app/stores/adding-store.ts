import { makeAutoObservable, runInAction } from 'mobx'
import type { OutputOf, RefusalOf } from '../../contract'
import { isEnough } from '../../domain/people/lives/wanted'
import type { Door } from '../send'
import { ActKeys } from './act-keys'
import { Latest } from './latest'
import type { RootStore } from './root-store'
import { type SessionListStore, sessionListStore } from './session-list-store'

type Sought = OutputOf<'booking.seek'>
export type SoughtPerson = Sought['people'][number]
type Acts = 'booking.book' | 'booking.walkIn' | 'booking.checkIn'
type Refusal = RefusalOf<'booking.seek'> | RefusalOf<Acts> | 'no-network'

/** Somebody who is put on a list by those who keep it: who rang, or who stands there; what was typed stays. */
export class AddingStore {
  words = ''
  /** Portions together with guests. */
  portions = 1
  found: Sought | null = null
  /** Who is being put on the list. */
  sending: string | null = null
  refusal: Refusal | null = null
  /** Who was put on it last, and what he pays (fen); null when that is not said. */
  done: { name: string; pays: number | null } | null = null
  private readonly seeking = new Latest()
  private readonly keys: ActKeys

  constructor(
    private readonly door: Door,
    private readonly list: SessionListStore,
    newKey: () => string,
  ) {
    this.keys = new ActKeys(newKey)
    makeAutoObservable<this, 'door' | 'list' | 'keys'>(this, { door: false, list: false, keys: false })
  }

  /** Opens the page: what the last visit said is no longer said. */
  open(): void {
    this.done = null
    this.refusal = null
  }

  setPortions(portions: number): void {
    this.portions = portions
  }

  /** Looks while somebody types, once few are meant. */
  async setWords(words: string): Promise<void> {
    this.words = words
    this.done = null
    this.refusal = null
    if (isEnough(words)) await this.seek()
    else this.found = null
  }

  async seek(): Promise<void> {
    const sessionId = this.list.list?.session.id
    const words = this.words.trim()
    if (!sessionId || words === '') return
    const wanted = this.seeking.begin()
    const reply = await this.door.ask('booking.seek', { sessionId, words })
    if (!wanted()) return
    runInAction(() => {
      if (reply.ok) this.found = reply.value
      this.refusal = reply.ok ? null : reply.refusal
    })
  }

  /** Puts somebody on the list: who has a place is ticked, who rings is booked, who came without a place is there. */
  async add(person: SoughtPerson): Promise<void> {
    const { list, portions } = this
    const sessionId = list.list?.session.id
    if (!sessionId || this.sending) return
    this.sending = person.personId
    const key = this.keys.keyFor(`${sessionId} ${person.personId} ${portions}`)
    const reply = await this.tell(person, sessionId, key)
    this.keys.heard(reply)
    if (reply.ok) await list.choose(sessionId)
    runInAction(() => {
      this.sending = null
      this.refusal = reply.ok ? null : reply.refusal
      if (!reply.ok) return
      this.done = { name: person.name, pays: reply.pays }
      Object.assign(this, { words: '', found: null, portions: 1 })
    })
  }

  private async tell(
    { personId, state }: SoughtPerson,
    sessionId: string,
    key: string,
  ): Promise<{ ok: true; pays: number | null } | { ok: false; refusal: Refusal }> {
    const guests = this.portions - 1
    if (state !== null) {
      const input = { sessionId, personId, action: 'check-in' as const }
      const reply = await this.door.tell('booking.checkIn', input, key)
      return reply.ok ? { ok: true, pays: null } : reply
    }
    if (this.list.list?.adding === 'phone') {
      const input = { sessionId, for: [{ personId, guests }], basis: 'phone' as const }
      const reply = await this.door.tell('booking.book', input, key)
      return reply.ok ? { ok: true, pays: reply.value.booked[0]?.price?.pays ?? null } : reply
    }
    const reply = await this.door.tell('booking.walkIn', { sessionId, personId, guests }, key)
    return reply.ok ? { ok: true, pays: reply.value.pays } : reply
  }
}

/** The one AddingStore of the app. */
export const addingStore = (root: RootStore): AddingStore =>
  new AddingStore(root.door, root.the(sessionListStore), root.phone.newKey)
