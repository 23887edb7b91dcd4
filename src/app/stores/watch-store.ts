import { makeAutoObservable, runInAction } from 'mobx'
import { scopesOf } from '../../domain/people/ability'
import { dateOf, type DateText } from '../../domain/calendar/moment'
import { pastDateOfTyped } from '../../domain/calendar/typed-date'
import type { OutputOf, RefusalOf } from '../../contract'
import type { Door, Reply } from '../send'
import { askAllWithMe } from './ask-with-me'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

type Audits = OutputOf<'privacy.audits'>
type Going = OutputOf<'privacy.retentionDue'>
type Refusal = RefusalOf<'privacy.audits'> | 'no-network'

/** 查看记录, for those who watch over it: who looked in a village, which offices changed, what will be deleted. */
export class WatchStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  refusal: Refusal | null = null
  villages: OutputOf<'people.villages'> = []
  villageId: string | null = null
  looks: Audits['looks'] = []
  changes: Audits['changes'] = []
  register: Audits['register'] = []
  notices: Audits['notices'] = []
  more: Audits['more'] = null
  /** Only what this one looked at. */
  actor: { personId: string; name: string } | null = null
  going: Going | null = null
  /** From which day on and until which, as it was typed. */
  typed = { from: '', to: '' }
  now = ''

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
  ) {
    makeAutoObservable<this, 'door' | 'me'>(this, { door: false, me: false })
  }

  /** Opens the only village that is watched, or the choice of one. */
  async open(): Promise<void> {
    const [villages, audits] = await askAllWithMe<readonly ['people.villages', 'privacy.audits']>(
      this.door,
      this.me,
      [
        { name: 'people.villages', input: {} },
        { name: 'privacy.audits', input: this.villageId ? { villageId: this.villageId } : {} },
      ],
    )
    runInAction(() => {
      if (villages.ok) this.villages = villages.value.filter(({ id }) => this.watches(id))
      this.take(audits, [])
    })
  }

  async choose(villageId: string): Promise<void> {
    this.villageId = villageId
    this.actor = null
    this.typed = { from: '', to: '' }
    await this.load()
  }

  /** Another village may be chosen. */
  leave(): void {
    this.villageId = null
    this.looks = []
  }

  type(which: 'from' | 'to', words: string): void {
    this.typed[which] = words
  }

  /** The days that were typed; null where one of them is no day. */
  get days(): { from?: DateText; to?: DateText } | null {
    const from = this.dayOf(this.typed.from)
    const to = this.dayOf(this.typed.to)
    if (from === null || to === null || (from && to && to < from)) return null
    return { ...(from && { from }), ...(to && { to }) }
  }

  /** Only what happened on the days that were typed; with none of them, all of it. */
  async show(): Promise<void> {
    if (this.days) await this.load()
  }

  /** All days again. */
  async everyDay(): Promise<void> {
    this.typed = { from: '', to: '' }
    await this.load()
  }

  /** Only one's looks, or again everybody's. */
  async only(actor: { personId: string; name: string } | null): Promise<void> {
    this.actor = actor
    await this.load()
  }

  /** The next page, behind what is shown. */
  async next(): Promise<void> {
    if (this.more) await this.load(this.looks)
  }

  /** What the retention will take next; the county alone may know. */
  async loadGoing(): Promise<void> {
    const reply = await this.door.ask('privacy.retentionDue', {})
    runInAction(() => {
      if (reply.ok) {
        this.going = reply.value
        this.now = reply.now
      } else this.refusal = reply.refusal
    })
  }

  /** Whether the rows of the retention may be asked for. */
  get seesGoing(): boolean {
    return (this.me.home?.roles ?? []).some(({ role }) => scopesOf('read-retention', role).length > 0)
  }

  private async load(shown: Audits['looks'] = []): Promise<void> {
    const { villageId, actor, more } = this
    const reply = await this.door.ask('privacy.audits', {
      ...(villageId && { villageId }),
      ...this.days,
      ...(actor && { actorId: actor.personId }),
      ...(shown.length > 0 && more && { before: more }),
    })
    runInAction(() => this.take(reply, shown))
  }

  private take(answer: Reply<'privacy.audits'>, shown: Audits['looks']): void {
    if (!answer.ok) {
      // Several villages are watched: one is chosen first.
      const choosing = answer.refusal === 'not-found' && this.villages.length > 1
      this.refusal = choosing ? null : answer.refusal
      this.state = choosing ? 'here' : 'trouble'
      return
    }
    const { villageId, looks, more, changes, register, notices } = answer.value
    this.state = 'here'
    this.refusal = null
    this.now = answer.now
    Object.assign(this, { villageId, more, looks: [...shown, ...looks] })
    if (shown.length === 0 && !this.actor) Object.assign(this, { changes, register, notices })
  }

  /** The last such day; undefined where nothing was typed, null where it is no day. */
  private dayOf(typed: string): DateText | undefined | null {
    return typed.trim() === '' ? undefined : pastDateOfTyped(typed, dateOf(this.now))
  }

  private watches(villageId: string): boolean {
    return (this.me.home?.roles ?? []).some(
      ({ role, placeId }) => scopesOf('read-audit', role).length > 0 && villageId.startsWith(placeId),
    )
  }
}

/** The one WatchStore of the app. */
export const watchStore = ({ door, me }: RootStore): WatchStore => new WatchStore(door, me)
