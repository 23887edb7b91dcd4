import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, OutputOf } from '../../contract'
import { dateOf, type DateText } from '../../domain/calendar/moment'
import type { NoticeState } from '../../domain/notice/notice'
import type { Door, Reply } from '../send'
import type { NoticeWhole } from '../words/notice'
import type { NoticeRefusal } from '../words/notice-page'
import { askWithMe } from './ask-with-me'
import { Latest } from './latest'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

type StepName = 'notice.check' | 'notice.sendBack' | 'notice.decide' | 'notice.publish' | 'notice.post'
type About = 'noticeId' | 'rev'

/** What waits for me, and the one step that I am about to take. */
export class NoticeDeskStore {
  waiting: OutputOf<'notice.desk'>['waiting'] = []
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  /** The notice whose step is open. */
  notice: NoticeWhole | null = null
  noticeState: 'waiting' | 'here' | 'trouble' = 'waiting'
  today: DateText = ''
  busy = false
  refusal: NoticeRefusal | null = null
  /** The place in the text that the refusal is about. */
  about: string | null = null
  /** The step that was taken and where it left the notice, for the page that says so. */
  done: { step: StepName; state: NoticeState } | null = null
  private readonly opening = new Latest()

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    private readonly newKey: () => string,
  ) {
    makeAutoObservable<this, 'door' | 'me' | 'newKey'>(this, { door: false, me: false, newKey: false })
  }

  async load(): Promise<void> {
    const reply = await askWithMe(this.door, this.me, 'notice.desk', {})
    runInAction(() => {
      if (reply.ok) {
        this.waiting = reply.value.waiting
        this.today = dateOf(reply.now)
      }
      this.state = reply.ok ? 'here' : this.state === 'here' ? 'here' : 'trouble'
    })
  }

  /** Reads the notice anew before a step, so that nobody acts on what is old. */
  async open(noticeId: string): Promise<void> {
    this.notice = null
    this.noticeState = 'waiting'
    this.done = null
    this.refusal = null
    const wanted = this.opening.begin()
    const reply = await askWithMe(this.door, this.me, 'notice.one', { noticeId })
    if (!wanted()) return
    runInAction(() => {
      if (reply.ok) {
        this.notice = reply.value
        this.today = dateOf(reply.now)
      }
      this.noticeState = reply.ok ? 'here' : 'trouble'
    })
  }

  check(opinion: string, letPass: InputOf<'notice.check'>['letPass']): Promise<void> {
    return this.take('notice.check', { opinion, letPass })
  }

  sendBack(reason: string): Promise<void> {
    return this.take('notice.sendBack', { reason })
  }

  decide(date: DateText, present: number): Promise<void> {
    return this.take('notice.decide', { date, present })
  }

  publish(): Promise<void> {
    return this.take('notice.publish', {})
  }

  post(board: Omit<InputOf<'notice.post'>, About>): Promise<void> {
    return this.take('notice.post', board)
  }

  /** One step with one key: when the network fails, the very same step is sent once more. */
  private async take<N extends StepName>(name: N, input: Omit<InputOf<N>, About>): Promise<void> {
    const { notice, busy } = this
    if (!notice || busy) return
    this.busy = true
    this.refusal = null
    const about = { noticeId: notice.id, rev: notice.rev }
    const send = (key: string): Promise<Reply<StepName>> => this.door.tell(name, { ...input, ...about }, key)
    const key = this.newKey()
    const first = await send(key)
    const reply = first.ok || first.refusal !== 'no-network' ? first : await send(key)
    runInAction(() => {
      this.busy = false
      // Another notice may have been opened meanwhile.
      if (this.notice?.id !== notice.id) return
      this.done = reply.ok ? { step: name, state: reply.value.state } : null
      this.refusal = reply.ok ? null : reply.refusal
      this.about = reply.ok ? null : (reply.about ?? null)
    })
  }
}

/** The one NoticeDeskStore of the app. */
export const noticeDeskStore = ({ door, me, phone }: RootStore): NoticeDeskStore =>
  new NoticeDeskStore(door, me, phone.newKey)
