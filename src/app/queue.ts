import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, Operations, OperationName } from '../contract'
import type { Keep, WatchNetwork } from './device/shapes'
import type { Door } from './send'

/** Only what may be sent late goes through the queue: a write that means the same an hour later. */
export type Queueable = {
  [N in OperationName]: Operations[N]['writes'] extends true ? N : never
}[OperationName] &
  'booking.checkIn'

/** Something that was done without a network and waits on the phone. */
export interface Waiting<N extends Queueable = Queueable> {
  /** The client key: the cloud does it once, however often it arrives. */
  key: string
  name: N
  input: InputOf<N>
  /** Who did it: another account on the same phone does not send it. */
  personId: string
  /** What it is about; the same act on it twice is one. */
  about: string
  /** What one says of it, e.g. whose tick it is. */
  words: string
}

/** What the cloud would not take, with its reason, until it has been read. */
export interface Refused {
  entry: Waiting
  refusal: string
}

const keptName = 'linli.queue'

/** Reasons to try again later: nothing is wrong with the act itself. */
const later = ['no-network', 'busy-try-again', 'too-many-writes', 'our-mistake', 'signed-out']
/** A mistake of ours is tried so often, so that nothing behind it waits for ever. */
const mostTries = 5

/**
 * What was done while there was no network: kept on the phone through closing the app, sent once each, in order, as
 * soon as there is one again.
 */
export class Queue {
  waiting: Waiting[]
  refused: Refused[] = []
  sending = false
  /** How often the first of the queue came back with a mistake of ours. */
  private tries = 0

  constructor(
    private readonly door: Door,
    private readonly keep: Keep,
    /** Who is signed in; null while it is not known. */
    private readonly whoIsIn: () => string | null,
    watchNetwork: WatchNetwork,
  ) {
    this.waiting = (keep.read(keptName) as Waiting[] | '' | undefined) || []
    makeAutoObservable<this, 'door' | 'keep' | 'whoIsIn' | 'tries'>(this, {
      door: false,
      keep: false,
      whoIsIn: false,
      tries: false,
    })
    watchNetwork(() => void this.send())
  }

  /** The entries of the one who is signed in. */
  get own(): Waiting[] {
    const personId = this.whoIsIn()
    return this.waiting.filter((entry) => entry.personId === personId)
  }

  /** Puts an act at the end; the same act that waits already stays as it is. */
  add(entry: Omit<Waiting, 'personId'>): void {
    const personId = this.whoIsIn()
    if (personId === null) return
    const last = this.own.filter(({ about }) => about === entry.about).at(-1)
    if (last && JSON.stringify(last.input) === JSON.stringify(entry.input)) return
    this.set([...this.waiting, { ...entry, personId }])
  }

  /** Takes the last act on something back, while it has not gone out; false when it has. */
  takeBack(about: string): boolean {
    const last = this.own.filter((entry) => entry.about === about).at(-1)
    if (!last || (this.sending && last === this.own[0])) return false
    this.set(this.waiting.filter((entry) => entry !== last))
    return true
  }

  /** Sends what waits, one after the other, until the network is away again. Does nothing while it is at it. */
  async send(): Promise<void> {
    if (this.sending) return
    this.sending = true
    for (let next = this.own[0]; next; next = this.own[0]) {
      const reply = await this.door.tell(next.name, next.input, next.key)
      if (!reply.ok && this.waits(reply.refusal)) break
      runInAction(() => this.settle(next, reply.ok ? null : reply.refusal))
    }
    runInAction(() => (this.sending = false))
  }

  /** What the cloud would not take has been read. */
  read(): void {
    this.refused = []
  }

  private waits(refusal: string): boolean {
    if (!later.includes(refusal)) return false
    if (refusal !== 'our-mistake') return true
    this.tries += 1
    return this.tries < mostTries
  }

  private settle(entry: Waiting, refusal: string | null): void {
    this.tries = 0
    this.set(this.waiting.filter(({ key }) => key !== entry.key))
    if (refusal !== null) this.refused = [...this.refused, { entry, refusal }]
  }

  private set(waiting: Waiting[]): void {
    this.waiting = waiting
    this.keep.write(keptName, JSON.parse(JSON.stringify(waiting)))
  }
}
