import { makeAutoObservable, runInAction } from 'mobx'
import type { OutputOf, RefusalOf } from '../../contract'
import type { Door } from '../send'
import { ActKeys } from './act-keys'
import { askWithMe } from './ask-with-me'
import { Latest } from './latest'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

type View = OutputOf<'class.guardians'>
type Refusal = RefusalOf<'class.bar'> | 'no-network'

/** The guardians of a child, for the office: whom a court keeps from it. */
export class GuardiansStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  view: View | null = null
  refusal: Refusal | null = null
  /** The guardian about whom something is under way. */
  busyWith: string | null = null
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

  async open(personId: string): Promise<void> {
    if (this.view?.child.personId !== personId) {
      this.view = null
      this.state = 'waiting'
    }
    this.refusal = null
    const isLast = this.latest.begin()
    const reply = await askWithMe(this.door, this.me, 'class.guardians', { personId })
    if (!isLast()) return
    runInAction(() => {
      if (reply.ok) this.view = reply.value
      else this.refusal = reply.refusal
      this.state = this.view ? 'here' : 'trouble'
    })
  }

  /** Marks a guardian, or takes the mark away. */
  async mark(guardianId: string, barred: boolean): Promise<void> {
    const { view } = this
    if (!view || this.busyWith) return
    this.busyWith = guardianId
    this.refusal = null
    const input = { personId: view.child.personId, guardianId, barred }
    const reply = await this.door.tell('class.bar', input, this.keys.keyFor(JSON.stringify(input)))
    this.keys.heard(reply)
    runInAction(() => {
      this.busyWith = null
      if (reply.ok) this.view = { ...view, guardians: reply.value.guardians }
      else this.refusal = reply.refusal
    })
  }
}

/** The one GuardiansStore of the app. */
export const guardiansStore = ({ door, me, phone }: RootStore): GuardiansStore =>
  new GuardiansStore(door, me, phone.newKey)
