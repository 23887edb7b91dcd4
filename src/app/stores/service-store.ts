import { makeAutoObservable, runInAction, toJS } from 'mobx'
import type { InputOf, OutputOf, RefusalOf } from '../../contract'
import { serviceDefaults } from '../../domain/booking/defaults'
import type { ServiceName, TimetableChange } from '../../domain/booking/service'
import type { ServiceSettings } from '../../domain/booking/service-draft'
import type { TouchedChoice } from '../../domain/booking/touched'
import type { Door } from '../send'
import { ActKeys } from './act-keys'
import { askWithMe } from './ask-with-me'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'
import { sendAct } from './send-act'

type Acts =
  'booking.draftService' | 'booking.returnService' | 'booking.approveService' | 'booking.openService'
export type ServiceView = OutputOf<'booking.settings'>['services'][number]
export type TouchedView = OutputOf<'booking.touched'>[number]
export type ServiceRefusal =
  RefusalOf<Acts> | RefusalOf<'booking.settings'> | RefusalOf<'booking.touched'> | 'no-network'

/** What a service is: written by the keeper, decided by the officer, with what it touches shown before. */
export class ServiceStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  services: ServiceView[] = []
  villageId = ''
  mayDecide = false
  now = ''
  /** The one that is being worked on. */
  service: ServiceName | null = null
  settings: ServiceSettings | null = null
  /** Boxes whose text is not understood yet. */
  readonly wrong = new Set<string>()
  /** What the change touches, once it has been looked at; and what is said of each. */
  touched: TouchedView[] | null = null
  readonly choices = new Map<string, 'keep' | 'close'>()
  reason = ''
  done: 'saved' | 'sent' | 'in-force' | 'returned' | null = null
  busy = false
  refusal: ServiceRefusal | null = null
  private readonly keys: ActKeys

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    newKey: () => string,
  ) {
    this.keys = new ActKeys(newKey)
    makeAutoObservable<this, 'door' | 'me' | 'keys'>(this, { door: false, me: false, keys: false })
  }

  get view(): ServiceView | null {
    return this.services.find(({ service }) => service === this.service) ?? null
  }

  /** It lies with the officer, and this is he. */
  get decides(): boolean {
    return this.mayDecide && this.view?.draft?.state === 'sent'
  }

  /** Each touched session has its word, and a reason where one is closed. */
  get isSaid(): boolean {
    const closes = [...this.choices.values()].includes('close')
    return (
      (this.touched ?? []).every(({ sessionId }) => this.choices.has(sessionId)) &&
      (!closes || this.reason.trim() !== '')
    )
  }

  async open(): Promise<void> {
    const villageId = this.villageId || undefined
    const reply = await askWithMe(this.door, this.me, 'booking.settings', villageId ? { villageId } : {})
    runInAction(() => {
      if (!reply.ok) {
        this.refusal = reply.refusal
        if (this.state !== 'here') this.state = 'trouble'
        return
      }
      Object.assign(this, reply.value, { state: 'here', now: reply.now })
    })
  }

  /** Begins with what is written and not decided, else what is in force, else the county's template. */
  begin(service: ServiceName): void {
    this.service = service
    const { draft, inForce } = this.view ?? {}
    const written = draft && draft.state !== 'approved' ? draft.settings : inForce
    this.settings = this.view ? copyOf(written ?? templateOf(service)) : null
    this.wrong.clear()
    this.forgetLook()
    this.done = null
    this.refusal = this.state === 'here' ? null : this.refusal
  }

  /** Changes something of what is being written; what was looked at before no longer holds. */
  change(how: (settings: ServiceSettings) => void): void {
    if (!this.settings) return
    how(this.settings)
    this.forgetLook()
  }

  heard(box: string, isUnderstood: boolean): void {
    if (isUnderstood) this.wrong.delete(box)
    else this.wrong.add(box)
  }

  addDay(change: TimetableChange): void {
    this.change(({ timetable }) => timetable.changes.push(change))
  }

  removeDay(at: number): void {
    this.change(({ timetable }) => timetable.changes.splice(at, 1))
  }

  choose(sessionId: string, choice: 'keep' | 'close'): void {
    this.choices.set(sessionId, choice)
  }

  chooseAll(choice: 'keep' | 'close'): void {
    for (const { sessionId } of this.touched ?? []) this.choices.set(sessionId, choice)
  }

  setReason(reason: string): void {
    this.reason = reason
  }

  /** Asks what it would touch; nothing is written. */
  async look(): Promise<void> {
    if (this.busy || !this.settings || !this.service) return
    this.busy = true
    this.refusal = null
    const { villageId, service } = this
    const settings = toJS(this.settings)
    const reply = await this.door.ask('booking.touched', { villageId, service, settings })
    runInAction(() => {
      this.busy = false
      if (reply.ok) this.touched = reply.value
      else this.refusal = reply.refusal
    })
  }

  /** Writes it down for later, or hands it in. */
  async save(send: boolean): Promise<void> {
    const rev = this.view?.draft?.rev ?? 0
    const written = { ...this.named, rev, settings: this.plain, send }
    if (await this.act('booking.draftService', written)) this.end(send ? 'sent' : 'saved')
  }

  /** The officer puts it in force, his own or what the keeper has handed in. */
  async putInForce(): Promise<void> {
    const choices = this.said
    const rev = this.view?.draft?.rev ?? 0
    const done = this.decides
      ? await this.act('booking.approveService', { ...this.named, rev, choices })
      : await this.act('booking.openService', { ...this.named, ...this.plain, choices })
    if (done) this.end('in-force')
  }

  async sendBack(): Promise<void> {
    const rev = this.view?.draft?.rev ?? 0
    const back = { ...this.named, rev, reason: this.reason.trim() }
    if (await this.act('booking.returnService', back)) this.end('returned')
  }

  forgetLook(): void {
    this.touched = null
    this.choices.clear()
    this.reason = ''
  }

  private get named() {
    return { villageId: this.villageId, service: this.service ?? 'canteen' }
  }

  private get plain(): ServiceSettings {
    return toJS(this.settings) ?? templateOf('canteen')
  }

  private get said(): TouchedChoice[] {
    const reason = this.reason.trim()
    return [...this.choices].map(([sessionId, choice]) =>
      choice === 'keep' ? { sessionId, keep: true } : { sessionId, reason },
    )
  }

  private end(done: NonNullable<ServiceStore['done']>): void {
    this.forgetLook()
    this.done = done
    void this.open()
  }

  private async act<N extends Acts>(name: N, input: InputOf<N>): Promise<boolean> {
    const { door, keys } = this
    return (await sendAct<Acts>(this, { door, keys }, name, input))?.ok ?? false
  }
}

/** So that changing it leaves what was heard, and the template, as they are. */
const copyOf = (settings: ServiceSettings): ServiceSettings =>
  JSON.parse(JSON.stringify(settings)) as ServiceSettings

/** What the county gives a village that does not have the service yet. */
function templateOf(service: ServiceName): ServiceSettings {
  const { name, timetable, terms } = serviceDefaults[service]
  return { name, place: '邻里中心', phone: null, timetable, terms }
}

/** The one ServiceStore of the app. */
export const serviceStore = ({ door, me, phone }: RootStore): ServiceStore =>
  new ServiceStore(door, me, phone.newKey)
