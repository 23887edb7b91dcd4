import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, OutputOf, RefusalOf } from '../../contract'
import { staysWithHer, type ToldTopic } from '../../domain/people/told/who-is-told'
import type { Door, Reply } from '../send'
import { ActKeys } from './act-keys'
import { askWithMe } from './ask-with-me'
import type { BasisHow } from './care-draft'
import { Latest } from './latest'
import type { RootStore } from './root-store'
import type { MeStore } from './me-store'

type ToldView = OutputOf<'told.of'>
export type ToldLine = ToldView['history'][number]
export type TopicView = ToldView['topics'][number]
export type ToldRefusal = RefusalOf<'told.set'> | RefusalOf<'told.of'> | 'no-network'

/** Who in a family is told what: looked at, ticked, and kept. */
export class ToldStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  view: ToldView | null = null
  now = ''
  busy = false
  refusal: ToldRefusal | null = null
  /** What was kept on this page. */
  kept: ToldTopic | null = null
  /** The topic that is open, and who is ticked in it. */
  topic: ToldTopic | null = null
  readonly ticked = new Set<string>()
  how: BasisHow = 'in-person'
  words = ''
  private readonly latest = new Latest()
  private readonly keys: ActKeys

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    newKey: () => string,
  ) {
    this.keys = new ActKeys(newKey)
    makeAutoObservable<this, 'door' | 'me' | 'keys' | 'latest'>(this, {
      door: false,
      me: false,
      keys: false,
      latest: false,
    })
  }

  /** Opens a page; what was ticked and said on another one is no longer there. */
  clear(): void {
    this.refusal = null
    this.kept = null
    this.topic = null
  }

  /** Reads whom it reaches; without a name, about me. */
  async open(personId?: string): Promise<void> {
    const isLast = this.latest.begin()
    if (this.view && this.view.person.personId !== (personId ?? this.me.home?.person?.id)) {
      this.view = null
      this.state = 'waiting'
    }
    const reply = await askWithMe(this.door, this.me, 'told.of', personId ? { personId } : {})
    if (isLast()) this.take(reply)
  }

  /** Whether it is somebody else's word that is written down here. */
  get speaksForHer(): boolean {
    return this.view?.side === 'head' || this.view?.side === 'village'
  }

  /** Opens a topic, those ticked who are chosen for it; the open one closes. */
  choose(topic: ToldTopic): void {
    this.refusal = null
    this.kept = null
    this.topic = this.topic === topic ? null : topic
    this.words = ''
    this.how = 'in-person'
    this.ticked.clear()
    const chosen = this.view?.topics.find((one) => one.topic === topic)?.chosen ?? []
    const there = new Set(this.view?.household.map(({ personId }) => personId))
    for (const personId of chosen) if (there.has(personId)) this.ticked.add(personId)
  }

  tick(personId: string): void {
    if (!this.ticked.delete(personId)) this.ticked.add(personId)
  }

  chooseHow(how: BasisHow): void {
    this.how = how
  }

  setWords(words: string): void {
    this.words = words
    this.refusal = null
  }

  /** Her own words are missing for what her household may not know by itself. */
  get needsWords(): boolean {
    return this.speaksForHer && this.topic !== null && staysWithHer(this.topic) && this.words.trim() === ''
  }

  /** Keeps who is ticked in the open topic: nobody is a choice too. */
  keep(): Promise<boolean> {
    return this.set([...this.ticked])
  }

  /** Takes the choice of the open topic back. */
  takeBack(): Promise<boolean> {
    return this.set(null)
  }

  private async set(to: string[] | null): Promise<boolean> {
    const { view, topic, how } = this
    if (!view || !topic || this.busy) return false
    this.busy = true
    this.refusal = null
    const words = this.words.trim()
    const { personId } = view.person
    const input: InputOf<'told.set'> = {
      ...{ personId, topic, to },
      ...(this.speaksForHer && { basis: { how, ...(words && { words }) } }),
    }
    const reply = await this.door.tell('told.set', input, this.keys.keyFor(JSON.stringify(input)))
    this.keys.heard(reply)
    if (reply.ok) await this.open(view.side === 'self' ? undefined : personId)
    runInAction(() => {
      this.busy = false
      this.refusal = reply.ok ? null : reply.refusal
      if (reply.ok) this.kept = topic
      if (reply.ok) this.topic = null
    })
    return reply.ok
  }

  private take(reply: Reply<'told.of'>): void {
    if (reply.ok) {
      this.view = reply.value
      this.now = reply.now
      this.state = 'here'
    } else if (this.state !== 'here' || reply.refusal !== 'no-network') {
      this.refusal = reply.refusal
      this.view = null
      this.state = 'trouble'
    }
  }
}

/** The one ToldStore of the app. */
export const toldStore = ({ door, me, phone }: RootStore): ToldStore => new ToldStore(door, me, phone.newKey)
