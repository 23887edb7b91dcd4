import { makeAutoObservable, runInAction } from 'mobx'
import type { Door } from '../send'
import type { MeStore } from './me-store'

/** The home page asks everything in one batch and hands each answer to its own store. */
export class HomeStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
  ) {
    makeAutoObservable<this, 'door' | 'me'>(this, { door: false, me: false })
  }

  async load(): Promise<void> {
    const [me] = await this.door.askAll(this.me.question)
    this.me.take(me)
    runInAction(() => {
      this.state = me.ok ? 'here' : this.state === 'here' ? 'here' : 'trouble'
      this.offline = !me.ok
    })
  }

  /** The last try got no answer; what is shown is older. */
  offline = false
}
