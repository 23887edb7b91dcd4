import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, OutputOf, RefusalOf } from '../../contract'
import { childBelow } from '../../domain/people/lives/child'
import type { Door, Reply } from '../send'
import { ActKeys } from './act-keys'
import { askAllWithMe, askWithMe } from './ask-with-me'
import { CareDraft } from './care-draft'
import { Latest } from './latest'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

type Given = OutputOf<'care.given'>
export type Grant = Given['grants'][number]
export type CareAct = Given['acts'][number]
export type HeldGrant = OutputOf<'care.held'>[number]
export type Member = OutputOf<'people.family'>[number]
export type CareBasis = NonNullable<InputOf<'care.end'>['basis']>
type Acts = 'care.give' | 'care.end' | 'care.restore' | 'care.accept'
export type CareRefusal = RefusalOf<Acts> | RefusalOf<'care.given'> | 'no-network'

/** Everything that one grantee may do, for one person. */
export interface Grantee {
  name: string
  tail: string | null
  grants: Grant[]
}

/** What was ended on this page. */
interface Ended {
  name: string
  careIds: string[]
  /** It was mine to use, not mine to give. */
  mine: boolean
}

/** Who may act for somebody, and for whom I may: given, ended, and taken back within the page. */
export class CareStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  given: Given | null = null
  held: HeldGrant[] = []
  /** Those for whom I give: of my household, or mine though they live elsewhere. */
  children: Member[] = []
  now = ''
  busy = false
  refusal: CareRefusal | null = null
  /** Whose leave was ended on this page; it can be given back here. */
  justEnded: Ended | null = null
  /** How many grants a proved number brought; null before it was asked. */
  taken: number | null = null
  readonly draft: CareDraft
  private readonly latest = new Latest()
  private readonly keys: ActKeys

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    newKey: () => string,
  ) {
    this.keys = new ActKeys(newKey)
    this.draft = new CareDraft()
    makeAutoObservable<this, 'door' | 'me' | 'keys' | 'latest'>(this, {
      door: false,
      me: false,
      draft: false,
      keys: false,
      latest: false,
    })
  }

  /** Opens a page; what was said on another one is no longer said. */
  clear(): void {
    this.refusal = null
    this.justEnded = null
    this.taken = null
  }

  /** 我的家人: mine to give and mine to use, in one request. */
  async openMine(): Promise<void> {
    const isLast = this.latest.begin()
    if (this.given && this.given.person.personId !== this.me.home?.person?.id) this.leave()
    const [given, held, family] = await askAllWithMe(this.door, this.me, [
      { name: 'care.given', input: {} },
      { name: 'care.held', input: {} },
      { name: 'people.family', input: {} },
    ])
    if (!isLast()) return
    this.take(given)
    runInAction(() => {
      if (held.ok) this.held = held.value
      if (family.ok) this.children = family.value.filter(isChild)
    })
  }

  /** The same of somebody for whom I write it down; without a name, mine. */
  async open(personId?: string): Promise<void> {
    const isLast = this.latest.begin()
    const input = personId ? { personId } : {}
    if (this.given && personId && this.given.person.personId !== personId) this.leave()
    const given = await askWithMe(this.door, this.me, 'care.given', input)
    if (isLast()) this.take(given)
  }

  /** Those with a grant that runs, each with all of his. */
  get running(): Grantee[] {
    return granteesOf(this.given?.grants.filter(({ runs }) => runs) ?? [])
  }

  /** Those of whom it is only remembered. */
  get past(): Grantee[] {
    return granteesOf(this.given?.grants.filter(({ runs }) => !runs) ?? [])
  }

  /** Whether it is somebody else's word that is written down here. */
  get speaksForHer(): boolean {
    return this.given?.side === 'head' || this.given?.side === 'village'
  }

  async give(): Promise<boolean> {
    const { given, draft } = this
    if (!given) return false
    return this.act('care.give', draft.wish(given.person.personId, this.now, this.speaksForHer))
  }

  /** Ends everything that one grantee may do. */
  async end(grantee: Grantee, basis?: CareBasis): Promise<void> {
    const careIds = grantee.grants.map(({ careId }) => careId)
    const done = await this.act('care.end', { careIds, ...(basis && { basis }) })
    runInAction(() => {
      if (done) this.justEnded = { name: grantee.name, careIds, mine: false }
    })
  }

  /** Ends what somebody gave me. */
  async giveUp(name: string, careIds: string[]): Promise<void> {
    const done = await this.act('care.end', { careIds })
    runInAction(() => {
      if (done) this.justEnded = { name, careIds, mine: true }
    })
  }

  async restore(): Promise<void> {
    const careIds = this.justEnded?.careIds ?? []
    const done = await this.act('care.restore', { careIds })
    runInAction(() => {
      if (done) this.justEnded = null
    })
  }

  /** Takes what waits for the number that WeChat has proved. */
  async accept(code: string): Promise<void> {
    await this.act('care.accept', { code })
  }

  private async act<N extends Acts>(name: N, input: InputOf<N>): Promise<boolean> {
    if (this.busy) return false
    this.busy = true
    this.refusal = null
    const key = this.keys.keyFor(`${name} ${JSON.stringify(input)}`)
    const reply = (await this.door.tell(name, input, key)) as Reply<Acts>
    this.keys.heard(reply)
    if (reply.ok) await this.reload()
    runInAction(() => {
      this.busy = false
      this.refusal = reply.ok ? null : reply.refusal
      if (reply.ok && 'taken' in reply.value) this.taken = reply.value.taken
    })
    return reply.ok
  }

  private reload(): Promise<void> {
    const { given } = this
    return given && given.side !== 'self' ? this.open(given.person.personId) : this.openMine()
  }

  private leave(): void {
    this.state = 'waiting'
    this.given = null
  }

  private take(reply: Reply<'care.given'>): void {
    if (reply.ok) {
      this.given = reply.value
      this.now = reply.now
      this.state = 'here'
    } else if (this.state !== 'here' || reply.refusal !== 'no-network') {
      this.refusal = reply.refusal
      this.state = 'trouble'
    }
  }
}

/** Under fourteen a grown-up of the household speaks for the child, or whoever is named though he lives elsewhere. */
const isChild = ({ age, by }: Member): boolean =>
  by === 'guardian' || (by === 'household' && age !== null && age < childBelow)

function granteesOf(grants: Grant[]): Grantee[] {
  const found = new Map<string, Grantee>()
  for (const grant of grants) {
    const { name, tail } = grant
    const key = `${name} ${tail ?? ''}`
    const grantee = found.get(key) ?? { name, tail, grants: [] }
    grantee.grants.push(grant)
    found.set(key, grantee)
  }
  return [...found.values()]
}

/** The one CareStore of the app. */
export const careStore = ({ door, me, phone }: RootStore): CareStore => new CareStore(door, me, phone.newKey)
