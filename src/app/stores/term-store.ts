import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, OutputOf, RefusalOf } from '../../contract'
import { dateOf } from '../../domain/calendar/moment'
import type { Door, Reply } from '../send'
import { ActKeys } from './act-keys'
import type { Head, Holder } from './people-store'
import type { RootStore } from './root-store'
import { type StaffVillage, staffVillage } from './staff-village'
import { TermDraft, type Next } from './term-draft'
import { shownOf, type Acts, type Shown } from './term-shown'

export type TermRefusal = RefusalOf<Acts> | RefusalOf<'people.lanes'> | 'no-network'
export type Planned = NonNullable<OutputOf<'term.planned'>>
export type Proposal = NonNullable<OutputOf<'term.proposal'>>
/** An office of the village, with whoever holds it. */
export type TermOffice = Head | Holder

/** 换届: who follows in which office, from which day on; the village proposes it, the township decides. */
export class TermStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  offices: TermOffice[] = []
  planned: Planned | null = null
  proposal: Proposal | null = null
  mayGrant = false
  mayPropose = false
  now = ''
  readonly draft = new TermDraft()
  /** What stands written is being changed: the draft has taken it up. */
  editing = false
  /** What is wrong, and what would pass to whom, once it has been looked at. */
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
    const { refusal, replies } = await this.village.load<
      readonly ['people.lanes', 'term.planned', 'term.proposal']
    >([
      { name: 'people.lanes', input: place },
      { name: 'term.planned', input: place },
      { name: 'term.proposal', input: place },
    ])
    if (refusal) this.failed(refusal)
    else this.take(...replies)
  }

  /** What was chosen before on another visit is no longer there. */
  clear(): void {
    this.draft.clear()
    this.editing = false
    this.shown = null
    this.done = false
    this.refusal = null
  }

  /** The heads, and the others. */
  get heads(): TermOffice[] {
    return this.offices.filter((one) => 'lanes' in one)
  }

  get others(): TermOffice[] {
    return this.offices.filter((one) => !('lanes' in one))
  }

  /** Those who may be chosen by name: who is in office, and whom the draft has taken up. */
  get people(): Map<string, string> {
    const chosen = [...this.draft.changes.values()].flatMap((next) => (next.kind === 'known' ? next : []))
    return new Map([...this.offices, ...chosen].map(({ personId, name }) => [personId, name]))
  }

  /** Who follows in which office is open to be chosen. */
  get chooses(): boolean {
    if (this.state !== 'here' || this.shown || this.done) return false
    return this.editing || (!this.planned && !this.waiting && (this.mayGrant || this.mayPropose))
  }

  /** What the village has written and the viewer sees: for the township only what lies with it. */
  get waiting(): Proposal | null {
    const { proposal, mayGrant } = this
    return proposal && mayGrant && proposal.state === 'returned' ? null : proposal
  }

  /** Goes on from what stands written, to change it. */
  edit(): void {
    const { planned, proposal, draft } = this
    if (planned) draft.take(dateOf(planned.at), planned.lines)
    else if (proposal) draft.take(proposal.date, proposal.lines)
    this.editing = true
    this.refusal = null
  }

  /** Null: the holder stays. */
  choose(roleId: string, next: Next | null): void {
    this.changed()
    this.draft.choose(roleId, next)
  }

  chooseWhen(when: 'now' | 'day'): void {
    this.changed()
    this.draft.chooseWhen(when)
  }

  setDay(typed: string): void {
    this.changed()
    this.draft.setDay(typed)
  }

  /** Looks at the whole set: what passes to whom, and what is wrong; nothing is written. */
  async look(): Promise<void> {
    const value = await this.send(false)
    runInAction(() => {
      this.shown = value
    })
  }

  /** Writes what was looked at: it is planned, changed, proposed or approved. */
  async apply(): Promise<void> {
    const value = await this.send(true)
    if (!value) return
    runInAction(() => {
      this.shown = value
      if (value.faults.length > 0) return
      const atOnce = this.decides ? this.waiting?.date === null : this.draft.when === 'now'
      this.clear()
      this.done = atOnce && this.mayGrant
    })
    if (value.faults.length === 0) await this.open()
  }

  async takeBack(): Promise<void> {
    await this.settled('term.takeBack', { termId: this.planned?.termId ?? '' })
  }

  async withdraw(): Promise<void> {
    await this.settled('term.withdraw', this.named)
  }

  async sendBack(reason: string): Promise<void> {
    await this.settled('term.sendBack', { ...this.named, reason: reason.trim() })
  }

  goBack(): void {
    this.shown = null
    this.refusal = null
  }

  /** The township looks at what the village has written, without changing it. */
  get decides(): boolean {
    return !this.editing && !this.planned && this.mayGrant && this.waiting !== null
  }

  private get named() {
    return { proposalId: this.proposal?.proposalId ?? '', rev: this.proposal?.rev ?? 0 }
  }

  private changed(): void {
    this.shown = null
    this.refusal = null
  }

  /** Sends what is chosen, or what the village has chosen, by the operation that is the viewer's. */
  private async send(apply: boolean): Promise<Shown | null> {
    const { planned, proposal, mayGrant } = this
    const villageId = this.village.id ?? ''
    const wish = { ...this.draft.wish, apply }
    if (this.decides) return shownOf(await this.act('term.approve', { ...this.named, apply }))
    if (!mayGrant) {
      const of = proposal ? this.named : null
      return shownOf(await this.act('term.propose', { villageId, of, ...wish }))
    }
    if (planned) {
      const { termId, rev } = planned
      return shownOf(await this.act('term.change', { termId, rev, ...wish }))
    }
    return shownOf(await this.act('term.plan', { villageId, ...wish }))
  }

  /** An act after which nothing of what was chosen is left. */
  private async settled<N extends Acts>(name: N, input: InputOf<N>): Promise<void> {
    const reply = await this.act(name, input)
    if (!reply?.ok) return
    runInAction(() => this.clear())
    await this.open()
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

  private take(
    lanes: Reply<'people.lanes'>,
    planned: Reply<'term.planned'>,
    proposal: Reply<'term.proposal'>,
  ): void {
    if (!lanes.ok) {
      this.failed(lanes.refusal)
      return
    }
    const { heads, roles, mayGrant, mayPropose } = lanes.value
    Object.assign(this, { mayGrant, mayPropose, now: lanes.now, state: 'here' })
    this.offices = [...roles, ...heads]
    this.planned = planned.ok ? planned.value : null
    this.proposal = proposal.ok ? proposal.value : null
    this.draft.heard(lanes.now)
  }

  private failed(refusal: TermRefusal): void {
    this.refusal = refusal
    if (this.state !== 'here') this.state = 'trouble'
  }
}

/** The one TermStore of the app. */
export const termStore = (root: RootStore): TermStore =>
  new TermStore(root.door, root.the(staffVillage), root.phone.newKey)
