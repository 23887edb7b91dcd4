import { makeAutoObservable, runInAction } from 'mobx'
import type { OutputOf, RefusalOf } from '../../contract'
import type { Moment } from '../../domain/calendar/moment'
import type { Door } from '../send'
import { ActKeys } from './act-keys'
import { askWithMe } from './ask-with-me'
import { Latest } from './latest'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

type Clinics = OutputOf<'clinic.presence'>
type Refusal = RefusalOf<'clinic.setPresence'> | 'no-network'

/** Whether the doctor is there, for himself and for the keeper whom he rings. */
export class ClinicStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  clinics: Clinics = []
  now = ''
  busy = false
  refusal: Refusal | null = null
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

  /** The clinic on the page: whoever runs several has the first. */
  get clinic(): Clinics[number] | null {
    return this.clinics[0] ?? null
  }

  async open(): Promise<void> {
    const isLast = this.latest.begin()
    this.refusal = null
    const reply = await askWithMe(this.door, this.me, 'clinic.presence', {})
    if (!isLast()) return
    runInAction(() => {
      if (reply.ok) {
        this.clinics = reply.value
        this.now = reply.now
        this.state = 'here'
        return
      }
      this.refusal = reply.refusal
      if (this.state !== 'here') this.state = 'trouble'
    })
  }

  /** Says until when he is away, or with null that he is there. */
  async say(awayUntil: Moment | null): Promise<void> {
    const { clinic } = this
    if (!clinic || this.busy) return
    this.busy = true
    this.refusal = null
    const input = { villageId: clinic.villageId, awayUntil }
    const reply = await this.door.tell('clinic.setPresence', input, this.keys.keyFor(JSON.stringify(input)))
    this.keys.heard(reply)
    runInAction(() => {
      this.busy = false
      if (!reply.ok) {
        this.refusal = reply.refusal
        return
      }
      this.now = reply.now
      this.clinics = this.clinics.map((one) => (one === clinic ? { ...one, doctor: reply.value } : one))
    })
  }
}

/** The one ClinicStore of the app. */
export const clinicStore = ({ door, me, phone }: RootStore): ClinicStore =>
  new ClinicStore(door, me, phone.newKey)
