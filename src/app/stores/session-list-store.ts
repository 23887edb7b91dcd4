import { makeAutoObservable, runInAction } from 'mobx'
import type { OutputOf, RefusalOf } from '../../contract'
import type { CheckInAction } from '../../domain/booking/decide-check-in'
import type { Door, Reply } from '../send'
import { askAllWithMe } from './ask-with-me'
import { Latest } from './latest'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

export type DeskSession = OutputOf<'booking.desk'>[number]
export type SessionList = OutputOf<'booking.list'>
export type ListRow = NonNullable<SessionList['rows']>[number]
type Refusal = RefusalOf<'booking.list'> | RefusalOf<'booking.checkIn'> | 'no-network'

/** The list of one session for those who run it. */
export class SessionListStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  sessions: DeskSession[] = []
  list: SessionList | null = null
  now = ''
  refusal: Refusal | null = null
  /** People whose tick is under way. */
  readonly sending = new Set<string>()
  /** Keys of ticks that got no answer, by person and action: the next try is the same act. */
  private readonly keys = new Map<string, string>()
  private readonly opening = new Latest()

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    private readonly newKey: () => string,
  ) {
    makeAutoObservable<this, 'door' | 'me' | 'newKey' | 'keys'>(this, {
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

  /** One tap ticks, another takes it back. */
  async tick(row: ListRow): Promise<void> {
    await this.mark(row, row.state === 'checked-in' ? 'undo' : 'check-in')
  }

  /** Writes down a tick or that somebody did not come, and reads the list again. */
  async mark({ personId }: ListRow, action: CheckInAction): Promise<void> {
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
      this.refusal = reply.ok ? null : reply.refusal
    })
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

/** The one SessionListStore of the app. */
export const sessionListStore = ({ door, me, phone }: RootStore): SessionListStore =>
  new SessionListStore(door, me, phone.newKey)
