import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, OutputOf, RefusalOf } from '../../contract'
import type { Half } from '../../domain/duty/shift'
import type { TurnLength } from '../../domain/duty/turns'
import { addDays, dateOf } from '../../domain/calendar/moment'
import type { Door, Reply } from '../send'
import { ActKeys } from './act-keys'
import { askWithMe } from './ask-with-me'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

type Rota = OutputOf<'duty.rota'>
export type DutyDay = Rota['days'][number]
type Refusal = RefusalOf<'duty.rota'> | RefusalOf<'duty.set'> | RefusalOf<'duty.plan'> | 'no-network'

/** So many days stand on the page, and are written at once. */
const days = 14

/** The rota of a village: who sits when, and how turns are taken. */
export class DutyStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  rota: Rota | null = null
  now = ''
  busy = false
  refusal: Refusal | null = null
  /** Who takes turns, in this order. */
  readonly turns: string[] = []
  each: TurnLength = 'day'
  everyDay = false
  /** What the last filling wrote; null before one. */
  filled: OutputOf<'duty.plan'> | null = null
  private readonly keys: ActKeys

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    newKey: () => string,
  ) {
    this.keys = new ActKeys(newKey)
    makeAutoObservable<this, 'door' | 'me' | 'keys'>(this, { door: false, me: false, keys: false })
  }

  async open(): Promise<void> {
    this.state = 'waiting'
    this.refusal = null
    this.filled = null
    this.take(await askWithMe(this.door, this.me, 'duty.rota', { days }))
  }

  /** Whether the viewer may say who sits in this half-day. */
  mayChange(day: DutyDay, half: Half): boolean {
    const mine = day.shifts.some((shift) => shift.half === half && shift.mine)
    return (this.rota?.writes ?? false) || mine
  }

  /** Puts somebody into a half-day, or nobody; true when it is written. */
  async set(date: string, half: Half, personId: string | null): Promise<boolean> {
    const villageId = this.rota?.villageId
    if (!villageId) return false
    return this.write('duty.set', { villageId, date, half, personId })
  }

  /** Takes somebody into the turns as the last, or out of them. */
  toggleTurn(personId: string): void {
    const at = this.turns.indexOf(personId)
    if (at < 0) this.turns.push(personId)
    else this.turns.splice(at, 1)
    this.filled = null
  }

  setEach(each: TurnLength): void {
    this.each = each
  }

  setEveryDay(everyDay: boolean): void {
    this.everyDay = everyDay
  }

  /** Fills the two weeks from tomorrow on with the turns. */
  async fill(): Promise<void> {
    const { rota, turns, each, everyDay, now } = this
    if (!rota || turns.length === 0) return
    const from = addDays(dateOf(now), 1)
    await this.write('duty.plan', {
      ...{ villageId: rota.villageId, from, days, personIds: [...turns], each, everyDay },
    })
  }

  private async write<N extends 'duty.set' | 'duty.plan'>(name: N, input: InputOf<N>): Promise<boolean> {
    if (this.busy) return false
    this.busy = true
    this.refusal = null
    this.filled = null
    const key = this.keys.keyFor(`${name} ${JSON.stringify(input)}`)
    const reply = (await this.door.tell<N>(name, input, key)) as Reply<'duty.set'> | Reply<'duty.plan'>
    this.keys.heard(reply)
    if (reply.ok) this.take(await this.door.ask('duty.rota', { days }))
    runInAction(() => {
      this.busy = false
      if (!reply.ok) this.refusal = reply.refusal
      else if ('written' in reply.value) this.filled = reply.value
    })
    return reply.ok
  }

  private take(reply: Reply<'duty.rota'>): void {
    runInAction(() => {
      if (!reply.ok) {
        this.refusal = reply.refusal
        if (this.state !== 'here') this.state = 'trouble'
        return
      }
      this.rota = reply.value
      this.now = reply.now
      this.state = 'here'
    })
  }
}

/** The one DutyStore of the app. */
export const dutyStore = ({ door, me, phone }: RootStore): DutyStore => new DutyStore(door, me, phone.newKey)
