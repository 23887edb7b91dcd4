import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, OutputOf, RefusalOf } from '../../contract'
import { mostAdults } from '../../domain/booking/pickup'
import type { Door } from '../send'
import { ActKeys } from './act-keys'
import { askWithMe } from './ask-with-me'
import type { ConsentStore } from './consent-store'
import { Latest } from './latest'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

type View = OutputOf<'class.pickups'>
type Adult = InputOf<'class.setPickups'>['adults'][number]
export type PickupRefusal = RefusalOf<'class.setPickups'> | RefusalOf<'class.setToday'> | 'no-network'

/** What is typed of somebody who is to fetch the child. */
export interface TypedAdult {
  name: string
  relation: string
  phone: string
}

const nobody: TypedAdult = { name: '', relation: '', phone: '' }

interface Partners {
  door: Door
  me: MeStore
  consents: ConsentStore
}

/** Who fetches a child, written by its guardians. */
export class PickupStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  view: View | null = null
  now = ''
  busy = false
  refusal: PickupRefusal | null = null
  /** The form that is open: somebody for today, somebody for always, the number for an emergency. */
  form: 'today' | 'always' | 'emergency' | null = null
  typed: TypedAdult = nobody
  private personId = ''
  private readonly latest = new Latest()
  private readonly keys: ActKeys

  constructor(
    private readonly partners: Partners,
    newKey: () => string,
  ) {
    this.keys = new ActKeys(newKey)
    makeAutoObservable<this, 'partners' | 'keys' | 'latest'>(this, {
      partners: false,
      keys: false,
      latest: false,
    })
  }

  /** Opens the page of a child; what was typed on another one is no longer there. */
  async open(personId: string): Promise<void> {
    if (this.personId !== personId) {
      this.view = null
      this.state = 'waiting'
      this.show(null)
    }
    this.personId = personId
    const isLast = this.latest.begin()
    const { door, me } = this.partners
    const reply = await askWithMe(door, me, 'class.pickups', { personId })
    if (!isLast()) return
    runInAction(() => {
      if (reply.ok) {
        this.view = reply.value
        this.now = reply.now
        this.state = 'here'
      } else if (this.state !== 'here' || reply.refusal !== 'no-network') {
        this.refusal = reply.refusal
        this.view = null
        this.state = 'trouble'
      }
    })
  }

  show(form: PickupStore['form']): void {
    this.form = form
    this.refusal = null
    this.typed = form === 'emergency' ? { ...nobody, phone: this.view?.emergencyPhone ?? '' } : nobody
  }

  type(part: Partial<TypedAdult>): void {
    this.typed = { ...this.typed, ...part }
    this.refusal = null
  }

  get mayAddMore(): boolean {
    return (this.view?.adults.length ?? 0) < mostAdults
  }

  /** Whether what is typed is enough to be sent. */
  get complete(): boolean {
    const { name, relation, phone } = this.typed
    const hasPhone = /^1[3-9]\d{9}$/.test(phone)
    if (this.form === 'emergency') return phone === '' || /^[\d-]{7,16}$/.test(phone)
    const named = name.trim() !== '' && relation.trim() !== ''
    return named && (hasPhone || (this.form === 'today' && phone === ''))
  }

  /** Sends what is typed in the open form. */
  async send(): Promise<boolean> {
    const { form, typed, complete } = this
    if (!form || !complete) return false
    const who = { name: typed.name.trim(), relation: typed.relation.trim(), phone: typed.phone }
    if (form === 'today') return this.setToday({ ...who, phone: who.phone || null })
    if (form === 'emergency') return this.setPickups(this.adults, typed.phone || null)
    return this.setPickups([...this.adults, who], this.view?.emergencyPhone ?? null)
  }

  /** Takes an adult off the list. */
  remove(name: string, phone: string | null): Promise<boolean> {
    const rest = this.adults.filter((one) => one.name !== name || one.phone !== phone)
    return this.setPickups(rest, this.view?.emergencyPhone ?? null)
  }

  /** Nobody else today after all. */
  takeBackToday(): Promise<boolean> {
    return this.setToday(null)
  }

  private get adults(): Adult[] {
    return (this.view?.adults ?? []).map(({ name, relation, phone }) => ({
      name,
      relation,
      phone: phone ?? '',
    }))
  }

  private setToday(who: InputOf<'class.setToday'>['who']): Promise<boolean> {
    const input = { personId: this.personId, who }
    return this.tell(`today ${JSON.stringify(input)}`, (key) =>
      this.partners.door.tell('class.setToday', input, key),
    )
  }

  private setPickups(adults: Adult[], emergencyPhone: string | null): Promise<boolean> {
    const input = { personId: this.personId, adults, emergencyPhone }
    return this.tell(`list ${JSON.stringify(input)}`, (key) =>
      this.partners.door.tell('class.setPickups', input, key),
    )
  }

  private async tell(
    act: string,
    send: (key: string) => Promise<{ ok: true } | { ok: false; refusal: PickupRefusal }>,
  ): Promise<boolean> {
    if (this.busy) return false
    this.busy = true
    this.refusal = null
    const key = this.keys.keyFor(act)
    let reply = await send(key)
    // What was typed stands; after the yes it is sent again.
    if (!reply.ok && reply.refusal === 'consent-needed' && (await this.agreed())) reply = await send(key)
    this.keys.heard(reply)
    if (reply.ok) await this.open(this.personId)
    runInAction(() => {
      this.busy = false
      this.refusal = reply.ok ? null : reply.refusal
      if (reply.ok) this.form = null
    })
    return reply.ok
  }

  private agreed(): Promise<boolean> {
    const child = this.view?.child
    if (!child) return Promise.resolve(false)
    return this.partners.consents.ask({ kind: 'child', personId: child.personId, name: child.name })
  }
}

/** The one PickupStore of the app. */
export const pickupStore = ({ door, me, consents, phone }: RootStore): PickupStore =>
  new PickupStore({ door, me, consents }, phone.newKey)
