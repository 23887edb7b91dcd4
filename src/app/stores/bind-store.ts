import { makeAutoObservable, runInAction } from 'mobx'
import type { OutputOf, RefusalOf } from '../../contract'
import type { Door } from '../send'
import { askWithMe } from './ask-with-me'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

type Villages = OutputOf<'people.villages'>
type Choices = Extract<OutputOf<'people.bindByPhone'>, { bound: false }>['choices']
type Refusal =
  | RefusalOf<'people.askBinding'>
  | RefusalOf<'people.bindByPhone'>
  | RefusalOf<'people.bindByCode'>
  | 'phone-is-shared'
  | 'no-network'

/** One question a screen; the last two are answers. */
export type BindStep = 'how' | 'which' | 'village' | 'lane' | 'name' | 'code' | 'asked' | 'bound'

/** Who am I in the register: asked once, by phone or by lane and name. */
export class BindStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  step: BindStep = 'how'
  villages: Villages = []
  lanes: string[] = []
  lane = ''
  name = ''
  code = ''
  busy = false
  refusal: Refusal | null = null
  /** The people of the register who share the phone that was shown. */
  choices: Choices = []
  /** The head who was asked and can be called. */
  asked: OutputOf<'people.askBinding'> | null = null

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
  ) {
    makeAutoObservable<this, 'door' | 'me'>(this, { door: false, me: false })
  }

  get villageName(): string {
    return this.villages.find(({ id }) => id === this.me.villageId)?.name ?? ''
  }

  /** Comes to the page anew: the first question again, for the head may have said no; what was typed stays. */
  begin(): void {
    this.goTo('how')
    this.asked = null
  }

  /** Opens the page; what was typed before stays. */
  async open(): Promise<void> {
    const reply = await askWithMe(this.door, this.me, 'people.villages', {})
    runInAction(() => {
      if (this.me.home?.person) this.step = 'bound'
      else if (this.step === 'bound') this.step = 'how'
      if (reply.ok) this.villages = reply.value
      this.refusal = reply.ok ? null : reply.refusal
      this.state = reply.ok || this.state === 'here' ? 'here' : 'trouble'
    })
  }

  /** Without a phone: the village, unless there is only one, then the lane. */
  async byLane(): Promise<void> {
    const [only, more] = this.villages
    if (only && !more) await this.chooseVillage(only.id)
    else this.goTo('village')
  }

  async chooseVillage(villageId: string): Promise<void> {
    this.me.lookAt(villageId)
    await this.trying(async () => {
      const reply = await this.door.ask('people.laneNames', { villageId })
      if (!reply.ok) return reply.refusal
      runInAction(() => {
        this.lanes = reply.value
        this.step = 'lane'
      })
      return null
    })
  }

  chooseLane(lane: string): void {
    this.lane = lane
    this.goTo('name')
  }

  setName(name: string): void {
    this.name = name
    this.refusal = null
  }

  setCode(typed: string): void {
    this.code = typed.normalize('NFKC').replace(/\D/g, '').slice(0, 6)
    this.refusal = null
  }

  /** Goes to another question; what was said stays. */
  goTo(step: BindStep): void {
    this.step = step
    this.refusal = null
  }

  /** The number that WeChat's button gave. */
  async byPhone(code: string): Promise<void> {
    await this.trying(async () => {
      const reply = await this.door.tell('people.bindByPhone', { code })
      if (!reply.ok) return reply.refusal
      if (reply.value.bound) return this.welcome()
      const { choices } = reply.value
      runInAction(() => {
        this.choices = choices
        this.step = choices.length > 0 ? 'which' : 'how'
      })
      return choices.length > 0 ? null : 'phone-is-shared'
    })
  }

  /** The six figures that the head has read out. */
  async byCode(): Promise<void> {
    const { code } = this
    if (code.length < 6) return
    await this.trying(async () => {
      const reply = await this.door.tell('people.bindByCode', { code })
      return reply.ok ? this.welcome() : reply.refusal
    })
  }

  /** One of those who share the phone: the head confirms. */
  async choose({ villageId, lane, name }: Choices[number]): Promise<void> {
    this.me.lookAt(villageId)
    this.lane = lane
    this.name = name
    await this.ask()
  }

  /** Lane and name: the head confirms. */
  async ask(): Promise<void> {
    const { villageId } = this.me
    const name = this.name.trim()
    if (!villageId || !name) return
    await this.trying(async () => {
      const reply = await this.door.tell('people.askBinding', { villageId, lane: this.lane, name })
      if (!reply.ok) return reply.refusal
      runInAction(() => {
        this.asked = reply.value
        this.step = 'asked'
      })
      return null
    })
  }

  private async welcome(): Promise<Refusal | null> {
    const reply = await this.door.ask('me.home', {})
    this.me.take(reply)
    runInAction(() => {
      this.step = 'bound'
    })
    return reply.ok ? null : reply.refusal
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

/** The one BindStore of the app. */
export const bindStore = ({ door, me }: RootStore): BindStore => new BindStore(door, me)
