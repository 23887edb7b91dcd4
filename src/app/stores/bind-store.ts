import { makeAutoObservable, runInAction } from 'mobx'
import type { OutputOf, RefusalOf } from '../../contract'
import type { Door } from '../send'
import type { MeStore } from './me-store'

type Villages = OutputOf<'people.villages'>
type Refusal = RefusalOf<'people.askBinding'> | RefusalOf<'people.bindByPhone'> | 'no-network'

/** Who am I in the register: asked once, by phone or by lane and name. */
export class BindStore {
  villages: Villages | null = null
  lane = ''
  name = ''
  busy = false
  refusal: Refusal | null = null
  /** The head who was asked and can be called. */
  asked: { headName: string; headPhone: string | null } | null = null
  bound = false

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
  ) {
    makeAutoObservable<this, 'door' | 'me'>(this, { door: false, me: false })
  }

  setLane(lane: string): void {
    this.lane = lane
    this.refusal = null
  }

  setName(name: string): void {
    this.name = name
    this.refusal = null
  }

  async loadVillages(): Promise<void> {
    const reply = await this.door.ask('people.villages', {})
    runInAction(() => {
      if (!reply.ok) {
        this.refusal = reply.refusal
        return
      }
      this.villages = reply.value
      const [only, more] = reply.value
      if (only && !more) this.me.lookAt(only.id)
    })
  }

  /** The number that WeChat's button gave. */
  async byPhone(code: string): Promise<void> {
    await this.trying(async () => {
      const reply = await this.door.tell('people.bindByPhone', { code })
      if (!reply.ok) return reply.refusal
      if (reply.value.bound) await this.done()
      else return 'several-there'
      return null
    })
  }

  /** Lane and name: the head confirms. */
  async ask(): Promise<void> {
    const { villageId } = this.me
    if (!villageId) return
    await this.trying(async () => {
      const reply = await this.door.tell('people.askBinding', { villageId, lane: this.lane, name: this.name })
      if (!reply.ok) return reply.refusal
      runInAction(() => {
        this.asked = reply.value
      })
      return null
    })
  }

  private async done(): Promise<void> {
    const reply = await this.door.ask('me.home', {})
    this.me.take(reply)
    runInAction(() => {
      this.bound = true
    })
  }

  private async trying(work: () => Promise<Refusal | null>): Promise<void> {
    if (this.busy) return
    this.busy = true
    this.refusal = null
    const refusal = await work()
    runInAction(() => {
      this.busy = false
      this.refusal = refusal
    })
  }
}
