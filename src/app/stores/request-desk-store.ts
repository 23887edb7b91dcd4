import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, OutputOf, RefusalOf } from '../../contract'
import { addDays, dateOf, type DateText } from '../../domain/calendar/moment'
import type { Desk } from '../../domain/request/categories'
import type { Keep } from '../device/shapes'
import type { Door, Reply } from '../send'
import { ActKeys } from './act-keys'
import { askWithMe } from './ask-with-me'
import { Drafts } from './drafts'
import { Latest } from './latest'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

type Matter = OutputOf<'request.one'>
/** Somebody who is told in the place of one whom no message reaches. */
export type ToldInstead = NonNullable<Matter['told']>[number]
/** What sends the matter on: one of these is chosen, then sent. */
export const ways = ['answer', 'schedule', 'pass', 'ask', 'decline'] as const
export type Way = (typeof ways)[number]
type OneTap = 'request.accept' | 'request.take' | 'request.resume'
type Sent = `request.${Way}` | 'request.tell' | 'request.recordYes' | 'request.refuse'
type Act = OneTap | Sent
type Refusal = RefusalOf<Act> | 'no-network'

/** Days ahead that can be promised, four at a time. */
export const promises = [
  [1, 2, 3, 7],
  [10, 14, 21, 30],
] as const

/** One request on the desk: what it says, and what is done with it. */
export class RequestDeskStore {
  state: 'waiting' | 'here' | 'gone' | 'trouble' = 'waiting'
  matter: Matter | null = null
  now = ''
  way: Way = 'answer'
  words = ''
  desk: Desk | null = null
  date: DateText = ''
  /** The act that is under way. */
  busy: Act | null = null
  refusal: Refusal | null = null
  /** What was sent, for the page that says so. */
  sent: Sent | null = null
  private readonly drafts: Drafts
  private readonly opening = new Latest()
  private readonly keys: ActKeys

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    keep: Keep,
    newKey: () => string,
  ) {
    this.keys = new ActKeys(newKey)
    this.drafts = new Drafts(keep, 'linli.answers')
    makeAutoObservable<this, 'door' | 'me' | 'drafts' | 'keys'>(this, {
      door: false,
      me: false,
      drafts: false,
      keys: false,
    })
  }

  /** The ways that are open to me now, in their order. */
  get openWays(): Way[] {
    return ways.filter((way) => this.matter?.actions.includes(way))
  }

  /** Reads it anew; what was typed before stands in the box again. */
  async open(requestId: string): Promise<void> {
    if (this.matter?.id !== requestId) {
      this.matter = null
      this.way = 'answer'
      this.desk = null
      this.date = ''
    }
    const wanted = this.opening.begin()
    this.state = this.matter ? 'here' : 'waiting'
    this.sent = null
    this.refusal = null
    this.words = this.drafts.read(requestId)
    const reply = await askWithMe(this.door, this.me, 'request.one', { requestId })
    if (!wanted()) return
    runInAction(() => {
      if (reply.ok) this.take(reply.value, reply.now)
      else if (reply.refusal === 'not-found') this.state = 'gone'
      else if (!this.matter) this.state = 'trouble'
      else this.refusal = reply.refusal
    })
  }

  setWords(words: string): void {
    this.words = words
    this.refusal = null
    if (this.matter) this.drafts.write(this.matter.id, words)
  }

  choose(way: Way): void {
    this.way = way
    this.refusal = null
  }

  chooseDesk(desk: Desk): void {
    this.desk = desk
    this.refusal = null
  }

  chooseDate(date: DateText): void {
    this.date = date
    this.refusal = null
  }

  /** 接, 接过来, 接着办: the matter stays open on the page. */
  async tap(name: OneTap): Promise<void> {
    const { matter } = this
    if (matter) await this.perform(name, { requestId: matter.id })
  }

  /** Sends the chosen way. */
  async send(): Promise<void> {
    const { matter, desk, date } = this
    if (!matter) return
    const requestId = matter.id
    switch (this.way) {
      case 'pass':
        return this.finish('request.pass', { requestId, ...(desk && { desk }) })
      case 'schedule':
        return this.finish('request.schedule', { requestId, date, ...this.said })
      default:
        return this.finish(`request.${this.way}`, { requestId, ...this.said })
    }
  }

  /** What the person said to the answer, told to her by me. */
  async tell(solved: boolean, satisfaction: InputOf<'request.tell'>['satisfaction']): Promise<void> {
    const { matter } = this
    if (matter)
      await this.finish('request.tell', { requestId: matter.id, solved, satisfaction, ...this.said })
  }

  /** The person's spoken yes, in her own words. */
  async recordYes(how: InputOf<'request.recordYes'>['basis']['how']): Promise<void> {
    const { matter, words } = this
    if (matter) await this.finish('request.recordYes', { requestId: matter.id, basis: { how, words } })
  }

  /** The person said no. */
  async refuse(): Promise<void> {
    const { matter } = this
    if (matter) await this.finish('request.refuse', { requestId: matter.id })
  }

  private get said(): { words?: string } {
    const words = this.words.trim()
    return words ? { words } : {}
  }

  private take(matter: Matter, now: string): void {
    this.matter = matter
    this.now = now
    this.state = 'here'
    if (!matter.actions.includes(this.way)) this.way = this.openWays[0] ?? 'answer'
    if (!matter.desks.some((desk) => desk === this.desk)) this.desk = matter.desks[0] ?? null
    this.date ||= addDays(dateOf(now), promises[0][0])
  }

  private async finish<N extends Sent>(name: N, input: InputOf<N>): Promise<void> {
    const id = this.matter?.id ?? ''
    if (!(await this.perform(name, input))) return
    this.drafts.write(id, '')
    runInAction(() => {
      if (this.matter?.id !== id) return
      this.words = ''
      this.sent = name
    })
  }

  private async perform<N extends Act>(name: N, input: InputOf<N>): Promise<boolean> {
    if (this.busy) return false
    this.busy = name
    this.refusal = null
    const key = this.keys.keyFor(`${name} ${JSON.stringify(input)}`)
    const reply: Reply<Act> = await this.door.tell<Act>(name, input, key)
    this.keys.heard(reply)
    runInAction(() => {
      this.busy = null
      // Another matter may have been opened meanwhile.
      if (this.matter?.id !== input.requestId) return
      if (reply.ok) this.take(reply.value, reply.now)
      else this.refusal = reply.refusal
    })
    // Somebody was faster: the page shows what it is now, what was typed stays.
    if (!reply.ok && reply.refusal === 'not-open-now') await this.readAgain()
    return reply.ok
  }

  private async readAgain(): Promise<void> {
    const requestId = this.matter?.id ?? ''
    const reply = await this.door.ask('request.one', { requestId })
    runInAction(() => {
      if (reply.ok && this.matter?.id === requestId) this.take(reply.value, reply.now)
    })
  }
}

/** The one RequestDeskStore of the app. */
export const requestDeskStore = ({ door, me, phone }: RootStore): RequestDeskStore =>
  new RequestDeskStore(door, me, phone.keep, phone.newKey)
