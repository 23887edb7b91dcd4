import { makeAutoObservable, runInAction, toJS } from 'mobx'
import type { InputOf, OutputOf, RefusalOf } from '../../contract'
import { facilitiesToBegin, isDialled, ownFacility, type Facility } from '../../domain/center/facilities'
import type { Door } from '../send'
import { ActKeys } from './act-keys'
import { askWithMe } from './ask-with-me'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'
import { sendAct } from './send-act'

type Acts = 'center.write' | 'center.decide'
export type CenterView = OutputOf<'center.page'>
export type CenterRefusal = RefusalOf<Acts> | RefusalOf<'center.page'> | 'no-network'

/** 邻里中心: what is there, when it is open, whom to call; for the keeper and the officers also how it is written. */
export class CenterStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  center: CenterView | null = null
  /** What is being written; null while it is only read. */
  facilities: Facility[] | null = null
  /** Something was changed since it was begun. */
  edited = false
  reason = ''
  done: 'sent' | 'in-force' | 'returned' | null = null
  busy = false
  refusal: CenterRefusal | null = null
  private readonly keys: ActKeys

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    newKey: () => string,
  ) {
    this.keys = new ActKeys(newKey)
    makeAutoObservable<this, 'door' | 'me' | 'keys'>(this, { door: false, me: false, keys: false })
  }

  /** What the center has, in the order in which it is written. */
  get present(): Facility[] {
    return this.center?.facilities.filter(({ present }) => present) ?? []
  }

  /** It lies with the officer, and this is he. */
  get decides(): boolean {
    const { writing } = this.center ?? {}
    return writing?.mayDecide === true && writing.draft?.state === 'sent'
  }

  /** Every telephone that is written can be dialled. */
  get isWhole(): boolean {
    return (this.facilities ?? []).every(({ phone }) => phone === null || isDialled(phone))
  }

  async open(): Promise<void> {
    const reply = await askWithMe(this.door, this.me, 'center.page', {})
    runInAction(() => {
      if (reply.ok) Object.assign(this, { center: reply.value, state: 'here', refusal: null })
      else {
        this.refusal = reply.refusal
        if (this.state !== 'here') this.state = 'trouble'
      }
    })
  }

  /** Goes on from what was handed in, else from what there is, else from the county's list. */
  begin(): void {
    const { writing, facilities = [] } = this.center ?? {}
    const written = writing?.draft?.facilities ?? facilities
    const known = new Set(written.map(({ key }) => key))
    // What the county has added to its list since stands there too, as missing.
    const all = [...toJS(written), ...facilitiesToBegin().filter(({ key }) => !known.has(key))]
    Object.assign(this, { facilities: all, edited: false, done: null, refusal: null, reason: '' })
  }

  change(key: string, how: (facility: Facility) => void): void {
    const found = this.facilities?.find((one) => one.key === key)
    if (!found) return
    how(found)
    this.edited = true
  }

  add(name: string): void {
    const { facilities } = this
    if (!facilities || name.trim() === '') return
    facilities.push(ownFacility(facilities, name.trim()))
    this.edited = true
  }

  setReason(reason: string): void {
    this.reason = reason
  }

  /** Hands it in; what the officer writes stands at once. */
  async save(): Promise<void> {
    const { center } = this
    const written = { ...this.named, facilities: toJS(this.facilities) ?? [] }
    const stands = center?.writing?.mayDecide === true
    if (await this.act('center.write', written)) await this.end(stands ? 'in-force' : 'sent')
  }

  /** The officer agrees to what was handed in, or to it with what he has changed of it. */
  agree(): Promise<void> {
    return this.edited ? this.save() : this.decide(true)
  }

  async decide(agrees: boolean): Promise<void> {
    const reason = agrees ? null : this.reason.trim()
    if (await this.act('center.decide', { ...this.named, reason }))
      await this.end(agrees ? 'in-force' : 'returned')
  }

  private get named() {
    return { villageId: this.center?.villageId ?? '', rev: this.center?.writing?.rev ?? 0 }
  }

  private async end(done: NonNullable<CenterStore['done']>): Promise<void> {
    await this.open()
    runInAction(() => Object.assign(this, { facilities: null, done }))
  }

  private async act<N extends Acts>(name: N, input: InputOf<N>): Promise<boolean> {
    const { door, keys } = this
    return (await sendAct<Acts>(this, { door, keys }, name, input))?.ok ?? false
  }
}

/** The one CenterStore of the app. */
export const centerStore = ({ door, me, phone }: RootStore): CenterStore =>
  new CenterStore(door, me, phone.newKey)
