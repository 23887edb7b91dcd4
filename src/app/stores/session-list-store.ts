import { makeAutoObservable, runInAction } from 'mobx'
import type { OutputOf, RefusalOf } from '../../contract'
import type { CheckInAction } from '../../domain/booking/decide-check-in'
import type { Door, Reply } from '../send'
import { askAllWithMe } from './ask-with-me'
import { ActKeys } from './act-keys'
import { Latest } from './latest'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

export type DeskSession = OutputOf<'booking.desk'>[number]
export type SessionList = OutputOf<'booking.list'>
export type ListRow = NonNullable<SessionList['rows']>[number]
type Acts = 'booking.checkIn' | 'booking.setSeats' | 'booking.close' | 'booking.setRun'
type Refusal = RefusalOf<'booking.list'> | RefusalOf<Acts> | 'no-network'

/** The last tick, so that it can be taken back at once. */
export interface LastTick {
  personId: string
  name: string
  action: CheckInAction
}

/** The list of one session for those who run it. */
export class SessionListStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  sessions: DeskSession[] = []
  list: SessionList | null = null
  now = ''
  refusal: Refusal | null = null
  /** What was just ticked; null once the time for taking it back in one tap is over. */
  last: LastTick | null = null
  /** Seats, closing or the order of the run are under way. */
  busy = false
  /** People whose tick is under way. */
  readonly sending = new Set<string>()
  /** Keys of ticks that got no answer, by person and action: the next try is the same act. */
  private readonly keys = new Map<string, string>()
  private readonly opening = new Latest()
  private readonly changes: ActKeys

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    private readonly newKey: () => string,
  ) {
    this.changes = new ActKeys(newKey)
    makeAutoObservable<this, 'door' | 'me' | 'newKey' | 'keys' | 'changes'>(this, {
      changes: false,
      door: false,
      me: false,
      newKey: false,
      keys: false,
    })
  }

  /** Opens the list: the session that is named, else the one that is shown, the one that is on, or the next one. */
  async open(named: string | null = null): Promise<void> {
    const wanted = this.opening.begin()
    const sessionId = named ?? this.list?.session.id
    const [desk, list] = await askAllWithMe<readonly ['booking.desk', 'booking.list']>(this.door, this.me, [
      { name: 'booking.desk', input: {} },
      { name: 'booking.list', input: sessionId ? { sessionId } : {} },
    ])
    if (!wanted()) return
    runInAction(() => {
      if (desk.ok) this.sessions = desk.value
      if (!desk.ok) this.failed(desk.refusal)
      else if (desk.value.length === 0 && !list.ok && list.refusal === 'not-found') this.state = 'here'
      else this.take(list)
    })
  }

  async choose(sessionId: string): Promise<void> {
    const wanted = this.opening.begin()
    const reply = await this.door.ask('booking.list', { sessionId })
    if (wanted()) this.take(reply)
  }

  /** One tap ticks, another takes it back; what is carried is ticked as brought. */
  async tick(row: ListRow): Promise<void> {
    await this.mark(row, isTicked(row) ? 'undo' : row.delivery ? 'deliver' : 'check-in')
  }

  /** Takes the last tick back. */
  async takeBack(): Promise<void> {
    const row = this.list?.rows?.find(({ personId }) => personId === this.last?.personId)
    if (row) await this.mark(row, 'undo')
  }

  /** The time for taking the last tick back in one tap is over; its row still takes it back. */
  forgetLast(): void {
    this.last = null
  }

  /** Opens a page about the list: what was refused before is no longer said. */
  clear(): void {
    this.refusal = null
  }

  /** So many can come: bowls that the cook adds, or seats that nobody has. */
  setSeats(capacity: number): Promise<boolean> {
    return this.change(`seats ${capacity}`, (sessionId, key) =>
      this.door.tell('booking.setSeats', { sessionId, capacity }, key),
    )
  }

  /** The center does not hold it. */
  close(reason: string): Promise<boolean> {
    return this.change(`close ${reason}`, (sessionId, key) =>
      this.door.tell('booking.close', { sessionId, reason }, key),
    )
  }

  /** The lanes of the run in this order. */
  setRun(lanes: string[]): Promise<boolean> {
    return this.change(`run ${lanes.join()}`, (sessionId, key) =>
      this.door.tell('booking.setRun', { villageId: sessionId.split(':')[0] ?? '', lanes }, key),
    )
  }

  /** Writes down a tick or that somebody did not come, and reads the list again. */
  async mark({ personId, name }: ListRow, action: CheckInAction): Promise<void> {
    const sessionId = this.list?.session.id
    if (!sessionId || this.sending.has(personId)) return
    this.sending.add(personId)
    const act = `${sessionId} ${personId} ${action}`
    const key = this.keys.get(act) ?? this.newKey()
    this.keys.set(act, key)
    const reply = await this.door.tell('booking.checkIn', { sessionId, personId, action }, key)
    if (reply.ok || reply.refusal !== 'no-network') this.keys.delete(act)
    if (reply.ok && this.list?.session.id === sessionId) await this.choose(sessionId)
    runInAction(() => {
      this.sending.delete(personId)
      if (reply.ok) this.last = action === 'undo' ? null : { personId, name, action }
      this.refusal = reply.ok ? null : reply.refusal
    })
  }

  /** Changes something of the session and reads the list again; true when it is done. */
  private async change(
    act: string,
    tell: (
      sessionId: string,
      key: string,
    ) => Promise<{ ok: true } | { ok: false; refusal: RefusalOf<Acts> | 'no-network' }>,
  ): Promise<boolean> {
    const sessionId = this.list?.session.id
    if (!sessionId || this.busy) return false
    this.busy = true
    const reply = await tell(sessionId, this.changes.keyFor(`${sessionId} ${act}`))
    this.changes.heard(reply)
    if (reply.ok || reply.refusal !== 'no-network') await this.choose(sessionId)
    runInAction(() => {
      this.busy = false
      this.refusal = reply.ok ? null : reply.refusal
    })
    return reply.ok
  }

  private take(reply: Reply<'booking.list'>): void {
    if (!reply.ok) {
      this.failed(reply.refusal)
      return
    }
    this.list = reply.value
    this.now = reply.now
    this.state = 'here'
    this.refusal = null
  }

  private failed(refusal: Refusal): void {
    this.refusal = refusal
    if (this.state !== 'here') this.state = 'trouble'
  }
}

/** Whether a row is ticked: he is there, or has got it at his door. */
export const isTicked = ({ state }: Pick<ListRow, 'state'>): boolean =>
  state === 'checked-in' || state === 'delivered'

/** The one SessionListStore of the app. */
export const sessionListStore = ({ door, me, phone }: RootStore): SessionListStore =>
  new SessionListStore(door, me, phone.newKey)
