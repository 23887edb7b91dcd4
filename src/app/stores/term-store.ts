import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, OutputOf, RefusalOf } from '../../contract'
import { atTime, dateOf } from '../../domain/calendar/moment'
import { dateOfTyped } from '../../domain/calendar/typed-date'
import type { Door, Reply } from '../send'
import { ActKeys } from './act-keys'
import type { Head, Holder } from './people-store'
import { staffVillage, type StaffVillage } from './staff-village'
import type { RootStore } from './root-store'

type Acts = 'term.plan' | 'term.takeBack'
export type TermRefusal = RefusalOf<Acts> | RefusalOf<'people.lanes'> | 'no-network'
export type Planned = NonNullable<OutputOf<'term.planned'>>
export type Shown = OutputOf<'term.plan'>
/** An office of the village, with whoever holds it. */
export type TermOffice = Head | Holder

/** Who follows in an office, while it is being chosen. */
export type Next =
  | { kind: 'nobody' }
  | { kind: 'known'; personId: string; name: string }
  | { kind: 'new'; name: string; phone: string }

/** 换届: who follows in which office, from which day on; looked at before it is written. */
export class TermStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  offices: TermOffice[] = []
  planned: Planned | null = null
  now = ''
  readonly changes = new Map<string, Next>()
  when: 'now' | 'day' = 'day'
  typedDay = ''
  /** What would pass to whom, once it has been looked at. */
  shown: Shown | null = null
  /** It was written on this page, for this second. */
  done = false
  busy = false
  refusal: TermRefusal | null = null
  private readonly keys: ActKeys

  constructor(
    private readonly door: Door,
    readonly village: StaffVillage,
    newKey: () => string,
  ) {
    this.keys = new ActKeys(newKey)
    makeAutoObservable<this, 'door' | 'keys'>(this, { door: false, village: false, keys: false })
  }

  async open(): Promise<void> {
    const { place } = this.village
    const { refusal, replies } = await this.village.load<readonly ['people.lanes', 'term.planned']>([
      { name: 'people.lanes', input: place },
      { name: 'term.planned', input: place },
    ])
    if (refusal) this.failed(refusal)
    else this.take(replies[0], replies[1])
  }

  /** What was chosen before on another visit is no longer there. */
  clear(): void {
    this.changes.clear()
    this.shown = null
    this.done = false
    this.refusal = null
    this.when = 'day'
    this.typedDay = ''
  }

  /** The heads, and the others. */
  get heads(): TermOffice[] {
    return this.offices.filter((one) => 'lanes' in one)
  }

  get others(): TermOffice[] {
    return this.offices.filter((one) => !('lanes' in one))
  }

  /** Null: the holder stays. */
  choose(roleId: string, next: Next | null): void {
    this.shown = null
    this.refusal = null
    if (next) this.changes.set(roleId, next)
    else this.changes.delete(roleId)
  }

  chooseWhen(when: 'now' | 'day'): void {
    this.when = when
    this.shown = null
  }

  setDay(typed: string): void {
    this.typedDay = typed
    this.shown = null
  }

  /** The day that was typed; null when it is none. */
  get day(): string | null {
    return dateOfTyped(this.typedDay, dateOf(this.now))
  }

  /** When it is to happen; null: this second. */
  get startsAt(): string | null {
    return this.when === 'day' && this.day ? atTime(this.day, '00:00') : null
  }

  /** The first thing that is missing before it can be looked at. */
  get missing(): 'changes' | 'name' | 'day' | null {
    if (this.changes.size === 0) return 'changes'
    const whole = [...this.changes.values()].every(
      (next) => next.kind !== 'new' || (next.name.trim() !== '' && /^1[3-9]\d{9}$/.test(next.phone)),
    )
    if (!whole) return 'name'
    return this.when === 'day' && this.day === null ? 'day' : null
  }

  /** Looks at the whole set: what passes to whom, and what is wrong; nothing is written. */
  async look(): Promise<void> {
    const reply = await this.act('term.plan', this.wish(false))
    runInAction(() => {
      this.shown = reply?.ok ? (reply.value as Shown) : null
    })
  }

  async apply(): Promise<void> {
    const reply = await this.act('term.plan', this.wish(true))
    if (!reply?.ok) return
    const { termId } = reply.value as Shown
    runInAction(() => {
      if (termId === null) this.shown = reply.value as Shown
      else this.done = true
    })
    if (termId !== null) await this.open()
  }

  async takeBack(): Promise<void> {
    const reply = await this.act('term.takeBack', { termId: this.planned?.termId ?? '' })
    if (!reply?.ok) return
    runInAction(() => this.clear())
    await this.open()
  }

  goBack(): void {
    this.shown = null
  }

  private wish(apply: boolean): InputOf<'term.plan'> {
    const changes = [...this.changes].map(([roleId, next]) => ({ roleId, next: nextOf(next) }))
    const date = this.when === 'now' ? null : this.day
    return { villageId: this.village.id ?? '', date, changes, apply }
  }

  private async act<N extends Acts>(name: N, input: InputOf<N>): Promise<Reply<Acts> | null> {
    if (this.busy) return null
    this.busy = true
    this.refusal = null
    const key = this.keys.keyFor(`${name} ${JSON.stringify(input)}`)
    const reply = (await this.door.tell(name, input, key)) as Reply<Acts>
    this.keys.heard(reply)
    runInAction(() => {
      this.busy = false
      this.refusal = reply.ok ? null : reply.refusal
    })
    return reply
  }

  private take(lanes: Reply<'people.lanes'>, planned: Reply<'term.planned'>): void {
    if (!lanes.ok) {
      this.failed(lanes.refusal)
      return
    }
    const { heads, roles } = lanes.value
    this.offices = [...roles, ...heads]
    this.planned = planned.ok ? planned.value : null
    this.now = lanes.now
    this.state = 'here'
  }

  private failed(refusal: TermRefusal): void {
    this.refusal = refusal
    if (this.state !== 'here') this.state = 'trouble'
  }
}

function nextOf(next: Next): InputOf<'term.plan'>['changes'][number]['next'] {
  if (next.kind === 'nobody') return 'nobody'
  return next.kind === 'known' ? { personId: next.personId } : { name: next.name.trim(), phone: next.phone }
}

/** The one TermStore of the app. */
export const termStore = (root: RootStore): TermStore =>
  new TermStore(root.door, root.the(staffVillage), root.phone.newKey)
