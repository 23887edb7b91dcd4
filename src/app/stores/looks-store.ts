import { makeAutoObservable, runInAction } from 'mobx'
import type { OutputOf, RefusalOf } from '../../contract'
import type { Door, Reply } from '../send'
import { askWithMe } from './ask-with-me'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

type Looked = OutputOf<'privacy.whoLooked'>
export type LookAtMe = Looked['looks'][number]
type Refusal = RefusalOf<'privacy.whoLooked'> | 'no-network'

/** 谁看过我的信息: who of the staff looked at me, or at a child of mine. */
export class LooksStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  refusal: Refusal | null = null
  /** Whose looks stand there; null is myself. */
  personId: string | null = null
  name = ''
  children: Looked['children'] = []
  looks: LookAtMe[] = []
  more: Looked['more'] = null
  now = ''

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
  ) {
    makeAutoObservable<this, 'door' | 'me'>(this, { door: false, me: false })
  }

  /** Opens the first page, of myself or of one of my children. */
  async open(personId: string | null): Promise<void> {
    this.state = 'waiting'
    this.refusal = null
    this.personId = personId
    const input = personId === null ? {} : { personId }
    this.take(await askWithMe(this.door, this.me, 'privacy.whoLooked', input), [])
  }

  /** The next page, behind what is shown. */
  async next(): Promise<void> {
    const { more, personId, looks } = this
    if (!more) return
    const input = { ...(personId !== null && { personId }), before: more }
    this.take(await this.door.ask('privacy.whoLooked', input), looks)
  }

  private take(reply: Reply<'privacy.whoLooked'>, shown: LookAtMe[]): void {
    runInAction(() => {
      if (!reply.ok) {
        this.refusal = reply.refusal
        if (shown.length === 0) this.state = 'trouble'
        return
      }
      this.state = 'here'
      this.now = reply.now
      const { name, looks, more, children } = reply.value
      if (this.personId === null) this.children = children
      Object.assign(this, { name, more, looks: [...shown, ...looks] })
    })
  }
}

/** The one LooksStore of the app. */
export const looksStore = ({ door, me }: RootStore): LooksStore => new LooksStore(door, me)
