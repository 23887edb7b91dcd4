import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, OutputOf, RefusalOf } from '../../contract'
import { addDays, atTime, dateOf, timeOf } from '../../domain/calendar/moment'
import type { Door, Reply } from '../send'
import { staffVillage, type StaffVillage } from './staff-village'
import type { RootStore } from './root-store'

type Lanes = OutputOf<'people.lanes'>
export type Head = Lanes['heads'][number]
export type Holder = Lanes['roles'][number]
export type Household = OutputOf<'people.lane'>[number]
export type PeopleRefusal =
  | RefusalOf<'people.lanes'>
  | RefusalOf<'people.assignHead'>
  | RefusalOf<'people.grantRole'>
  | RefusalOf<'people.endRole'>
  | RefusalOf<'people.setStandIn'>
  | RefusalOf<'term.matters'>
  | 'no-network'
export type OpenMatter = OutputOf<'term.matters'>[number]
type Acts = 'people.assignHead' | 'people.endRole' | 'people.setStandIn' | 'people.grantRole'

/** 人与巷: lanes with their heads, who holds which office, and what may be changed about it. */
export class PeopleStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  overview: Lanes | null = null
  /** The village's time at the last answer. */
  now = ''
  laneId: string | null = null
  households: Household[] = []
  /** Households that are ticked to get another head. */
  readonly ticked = new Set<string>()
  busy = false
  refusal: PeopleRefusal | null = null
  /** The last grant is one that the village should think over. */
  warning: OutputOf<'people.grantRole'>['warning'] = null

  /** What is open at the office that is about to end; null before it was asked. */
  matters: OpenMatter[] | null = null

  constructor(
    private readonly door: Door,
    readonly village: StaffVillage,
    private readonly newKey: () => string,
  ) {
    makeAutoObservable<this, 'door' | 'newKey'>(this, { door: false, village: false, newKey: false })
  }

  /** Opens the village; with several to choose from, `village.id` is still null and nothing is asked. */
  async open(): Promise<void> {
    const { refusal, replies } = await this.village.load<readonly ['people.lanes']>([this.question])
    this.opened(refusal, replies[0])
  }

  async choose(villageId: string): Promise<void> {
    this.village.choose(villageId)
    this.overview = null
    await this.load()
  }

  async openLane(laneId: string): Promise<void> {
    if (laneId !== this.laneId) this.households = []
    this.laneId = laneId
    this.ticked.clear()
    const reply = this.overview ? await this.door.ask('people.lane', { laneId }) : await this.openWith(laneId)
    runInAction(() => {
      if (reply.ok) this.households = reply.value
      else this.failed(reply.refusal)
    })
  }

  /** The lane and the village around it, for a page that was opened by itself. */
  private async openWith(laneId: string): Promise<Reply<'people.lane'>> {
    const { refusal, replies } = await this.village.load<readonly ['people.lanes', 'people.lane']>([
      this.question,
      { name: 'people.lane', input: { laneId } },
    ])
    this.opened(refusal, replies[0])
    return replies[1]
  }

  tick(householdId: string): void {
    this.refusal = null
    if (!this.ticked.delete(householdId)) this.ticked.add(householdId)
  }

  headOf(personId: string | null): Head | undefined {
    return this.overview?.heads.find((head) => head.personId === personId)
  }

  /** Gives the ticked households to a head. */
  async assign(headId: string): Promise<boolean> {
    const done = await this.act('people.assignHead', { householdIds: [...this.ticked], headId })
    if (done && this.laneId) await this.openLane(this.laneId)
    return done
  }

  /** Somebody stands in for a head from now on, for so many days. */
  standIn(headId: string, standInId: string, days: number): Promise<boolean> {
    const to = atTime(addDays(dateOf(this.now), days), timeOf(this.now))
    return this.act('people.setStandIn', { headId, standInId, from: this.now, to })
  }

  /** Asks what is open at an office. */
  async look(roleId: string): Promise<void> {
    this.matters = null
    this.refusal = null
    const reply = await this.door.ask('term.matters', { roleId })
    runInAction(() => {
      if (reply.ok) this.matters = reply.value
      else this.refusal = reply.refusal
    })
  }

  end(wish: InputOf<'people.endRole'>): Promise<boolean> {
    return this.act('people.endRole', wish)
  }

  grant(wish: InputOf<'people.grantRole'>): Promise<boolean> {
    return this.act('people.grantRole', wish)
  }

  forget(): void {
    this.matters = null
    this.refusal = null
    this.warning = null
  }

  private get question() {
    return { name: 'people.lanes' as const, input: this.village.place }
  }

  /** Takes what came with the villages; with several to choose from nothing of one was asked. */
  private opened(refusal: PeopleRefusal | null, lanes: Reply<'people.lanes'>): void {
    if (refusal) this.failed(refusal)
    else if (this.village.id) this.take(lanes)
    else this.state = 'here'
  }

  private async load(): Promise<void> {
    this.take(await this.door.ask('people.lanes', this.village.place))
  }

  private take(reply: Reply<'people.lanes'>): void {
    if (!reply.ok) {
      this.failed(reply.refusal)
      return
    }
    this.overview = reply.value
    this.now = reply.now
    this.state = 'here'
    this.refusal = null
  }

  private async act<N extends Acts>(name: N, input: InputOf<N>): Promise<boolean> {
    if (this.busy) return false
    this.busy = true
    this.forget()
    const reply = (await this.door.tell(name, input, this.newKey())) as Reply<Acts>
    runInAction(() => {
      this.busy = false
      this.refusal = reply.ok ? null : reply.refusal
      this.warning = reply.ok && 'warning' in reply.value ? reply.value.warning : null
    })
    if (reply.ok) await this.load()
    return reply.ok
  }

  private failed(refusal: PeopleRefusal): void {
    this.refusal = refusal
    if (this.state !== 'here') this.state = 'trouble'
  }
}

/** The one PeopleStore of the app. */
export const peopleStore = (root: RootStore): PeopleStore =>
  new PeopleStore(root.door, root.the(staffVillage), root.phone.newKey)
