import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, OutputOf, RefusalOf } from '../../contract'
import type { RingAnswer } from '../../domain/booking/pickup'
import type { Door } from '../send'
import { ActKeys } from './act-keys'
import { askWithMe } from './ask-with-me'
import { Latest } from './latest'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

type List = OutputOf<'class.list'>
export type ClassChild = List['children'][number]
export type ClassTaker = ClassChild['takers'][number]
export type ChainLink = NonNullable<ClassChild['chain']>[number]
type To = InputOf<'class.signOut'>['to']
export type ClassRefusal =
  | RefusalOf<'class.list'>
  | RefusalOf<'class.signOut'>
  | RefusalOf<'class.ring'>
  | RefusalOf<'booking.checkIn'>
  | 'no-network'

/** The children of a class, for those who run it: who is there, to whom each is handed, who was rung. */
export class ClassDeskStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  list: List | null = null
  now = ''
  refusal: ClassRefusal | null = null
  /** About which child something is under way. */
  busyWith: string | null = null
  /** The child whose row is open, and what is typed of somebody to whom a guardian said yes by telephone. */
  openId: string | null = null
  name = ''
  relation = ''
  private readonly latest = new Latest()
  private readonly keys: ActKeys

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    newKey: () => string,
  ) {
    this.keys = new ActKeys(newKey)
    makeAutoObservable<this, 'door' | 'me' | 'keys' | 'latest'>(this, {
      door: false,
      me: false,
      keys: false,
      latest: false,
    })
  }

  /** Opens the class that is named, else the one that is on or comes next. */
  async open(sessionId: string | null): Promise<void> {
    const isLast = this.latest.begin()
    const reply = await askWithMe(this.door, this.me, 'class.list', sessionId ? { sessionId } : {})
    if (!isLast()) return
    runInAction(() => {
      if (reply.ok) {
        this.list = reply.value
        this.now = reply.now
        this.state = 'here'
      } else if (reply.refusal === 'not-found') {
        this.list = null
        this.state = 'here'
      } else {
        this.refusal = reply.refusal
        if (this.state !== 'here') this.state = 'trouble'
      }
    })
  }

  get children(): ClassChild[] {
    return this.list?.children ?? []
  }

  /** Who is still there though the class is over. */
  get leftBehind(): ClassChild[] {
    return this.children.filter(({ chain }) => chain !== null)
  }

  child(personId: string): ClassChild | null {
    return this.children.find((one) => one.personId === personId) ?? null
  }

  /** Opens a row, or closes the one that is open. */
  choose(personId: string): void {
    this.openId = this.openId === personId ? null : personId
    this.name = ''
    this.relation = ''
    this.refusal = null
  }

  type(part: { name?: string; relation?: string }): void {
    Object.assign(this, part)
    this.refusal = null
  }

  /** 签到, or taking a tick or a handing over back. */
  mark(personId: string, action: 'check-in' | 'undo'): Promise<void> {
    return this.tell(personId, action, (at, key) => this.door.tell('booking.checkIn', { ...at, action }, key))
  }

  /** Hands the child to somebody of the list. */
  handTo(personId: string, taker: ClassTaker): Promise<void> {
    return this.signOut(personId, toOf(taker))
  }

  /** Hands it to somebody who is typed, on the word of this guardian by telephone. */
  handByPhone(personId: string, saidBy: string): Promise<void> {
    const { name, relation } = this
    return this.signOut(personId, { kind: 'phone', name: name.trim(), relation: relation.trim(), saidBy })
  }

  /** Writes down that somebody was rung, and what came of it. */
  rung(personId: string, { kind, name }: ChainLink, answer: RingAnswer): Promise<void> {
    const act = `${kind} ${name} ${answer}`
    return this.tell(personId, act, (at, key) =>
      this.door.tell('class.ring', { ...at, kind, name, answer }, key),
    )
  }

  private signOut(personId: string, to: To): Promise<void> {
    return this.tell(personId, JSON.stringify(to), (at, key) =>
      this.door.tell('class.signOut', { ...at, to }, key),
    )
  }

  private async tell(
    personId: string,
    act: string,
    send: (
      at: { sessionId: string; personId: string },
      key: string,
    ) => Promise<{ ok: true } | { ok: false; refusal: ClassRefusal }>,
  ): Promise<void> {
    const sessionId = this.list?.session.id
    if (!sessionId || this.busyWith) return
    this.busyWith = personId
    this.refusal = null
    const reply = await send({ sessionId, personId }, this.keys.keyFor(`${sessionId} ${personId} ${act}`))
    this.keys.heard(reply)
    // A refusal says that what is shown is no longer so.
    if (reply.ok || reply.refusal !== 'no-network') await this.open(sessionId)
    runInAction(() => {
      this.busyWith = null
      this.refusal = reply.ok ? null : reply.refusal
      if (reply.ok) this.openId = null
    })
  }
}

function toOf({ kind, personId, name, phone }: ClassTaker): To {
  if (kind === 'guardian') return { kind, personId: personId ?? '' }
  return kind === 'listed' ? { kind, name, phone: phone ?? '' } : { kind }
}

/** The one ClassDeskStore of the app. */
export const classDeskStore = ({ door, me, phone }: RootStore): ClassDeskStore =>
  new ClassDeskStore(door, me, phone.newKey)
