import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, OutputOf, RefusalOf } from '../../contract'
import type { ConsentKind } from '../../domain/privacy/consent'
import type { OpenFile } from '../device/shapes'
import type { Door } from '../send'
import { askWithMe } from './ask-with-me'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

type Mine = OutputOf<'privacy.mine'>
export type OwnConsent = Mine['consents'][number]
export type OwnThing = InputOf<'privacy.deleteOwn'>['what']
type Acts =
  'privacy.withdrawConsent' | 'privacy.setPhone' | 'privacy.export' | 'privacy.deleteOwn' | 'privacy.unbind'
type Refusal = RefusalOf<Acts> | RefusalOf<'privacy.mine'> | 'no-network'

/** What came of the last act, for the line that says so. */
export type OwnDone =
  | { kind: 'phone' }
  | { kind: 'withdrawn'; consent: ConsentKind; cancelled: number; byPhone: number }
  | { kind: 'deleted'; matters: number }
  | { kind: 'exported' }

/** 我的信息: what is stored about me, and what I may do with it. */
export class OwnDataStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  mine: Mine | null = null
  now = ''
  busy = false
  refusal: Refusal | null = null
  done: OwnDone | null = null

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    private readonly openFile: OpenFile,
  ) {
    makeAutoObservable<this, 'door' | 'me' | 'openFile'>(this, { door: false, me: false, openFile: false })
  }

  /** Those that stand now; one that was taken back is history. */
  get given(): OwnConsent[] {
    return (this.mine?.consents ?? []).filter(({ state }) => state === 'given')
  }

  /** Opens the page: what the last visit said is no longer said. */
  async open(): Promise<void> {
    this.done = null
    this.refusal = null
    await this.load()
  }

  async load(): Promise<void> {
    const reply = await askWithMe(this.door, this.me, 'privacy.mine', {})
    runInAction(() => {
      this.state = reply.ok ? 'here' : this.mine ? 'here' : 'trouble'
      if (reply.ok) Object.assign(this, { mine: reply.value, now: reply.now })
      else this.refusal = reply.refusal
    })
  }

  withdraw({ personId, kind }: OwnConsent): Promise<boolean> {
    return this.act(async () => {
      const reply = await this.door.tell('privacy.withdrawConsent', { personId, kind })
      return reply.ok ? { kind: 'withdrawn', consent: kind, ...reply.value } : reply
    })
  }

  setPhone(code: string): Promise<boolean> {
    return this.act(async () => {
      const reply = await this.door.tell('privacy.setPhone', { code })
      return reply.ok ? { kind: 'phone' } : reply
    })
  }

  deleteOwn(what: OwnThing): Promise<boolean> {
    return this.act(async () => {
      const reply = await this.door.tell('privacy.deleteOwn', { what })
      return reply.ok ? { kind: 'deleted', ...reply.value } : reply
    })
  }

  /** Makes the spreadsheet and opens it. */
  takeAway(): Promise<boolean> {
    return this.act(async () => {
      const reply = await this.door.tell('privacy.export', {})
      if (!reply.ok) return reply
      const opened = await this.openFile(reply.value.url).then(
        () => true,
        () => false,
      )
      return opened ? { kind: 'exported' } : { ok: false, refusal: 'no-network' }
    })
  }

  /** The account is nobody's afterwards; true when it is so. */
  async unbind(): Promise<boolean> {
    this.busy = true
    const reply = await this.door.tell('privacy.unbind', {})
    runInAction(() => {
      this.busy = false
      this.refusal = reply.ok ? null : reply.refusal
      if (reply.ok) {
        this.mine = null
        this.me.forget()
      }
    })
    return reply.ok
  }

  private async act(work: () => Promise<OwnDone | { ok: false; refusal: Refusal }>): Promise<boolean> {
    if (this.busy) return false
    this.busy = true
    this.refusal = null
    this.done = null
    const came = await work()
    const refused = 'ok' in came
    if (!refused) await this.load()
    runInAction(() => {
      this.busy = false
      if (refused) this.refusal = came.refusal
      else this.done = came
    })
    return !refused
  }
}

/** The one OwnDataStore of the app. */
export const ownDataStore = ({ door, me, phone }: RootStore): OwnDataStore =>
  new OwnDataStore(door, me, phone.openFile)
