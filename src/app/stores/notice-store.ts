import { makeAutoObservable, runInAction } from 'mobx'
import { dateOf, type DateText } from '../../domain/calendar/moment'
import type { Door, Reply } from '../send'
import type { NoticeLine, NoticeWhole } from '../words/notice'
import { askWithMe } from './ask-with-me'
import { Latest } from './latest'
import type { MeStore } from './me-store'

type Shown = 'waiting' | 'here' | 'trouble' | 'nowhere'

/** What the village has published: the list, and the one that is open. */
export class NoticeStore {
  list: NoticeLine[] = []
  listState: Shown = 'waiting'
  one: NoticeWhole | null = null
  oneState: Shown = 'waiting'
  /** The village's day at the last answer. */
  today: DateText = ''
  busy = false
  /** The last try got no answer; the list that is shown is older. */
  offline = false
  private next: string | null = null
  private readonly opening = new Latest()

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
  ) {
    makeAutoObservable<this, 'door' | 'me'>(this, { door: false, me: false })
  }

  /** What the first page of the list is asked with; the home page asks it in its own batch. */
  get question() {
    return { name: 'notice.list' as const, input: this.place }
  }

  get hasMore(): boolean {
    return this.next !== null
  }

  /** What is on now, and what is over. */
  get current(): NoticeLine[] {
    return this.list.filter(({ until }) => until === null || until >= this.today)
  }

  get past(): NoticeLine[] {
    return this.list.filter(({ until }) => until !== null && until < this.today)
  }

  async load(): Promise<void> {
    this.take(await askWithMe(this.door, this.me, 'notice.list', this.place))
  }

  /** Takes the first page. */
  take(reply: Reply<'notice.list'>): void {
    this.offline = !reply.ok && this.listState === 'here'
    if (!reply.ok) {
      const nowhere = reply.refusal === 'not-found'
      if (this.listState !== 'here') this.listState = nowhere ? 'nowhere' : 'trouble'
      return
    }
    this.list = reply.value.notices
    this.next = reply.value.next
    this.today = dateOf(reply.now)
    this.listState = 'here'
  }

  /** The next twenty, below those that are there. */
  async more(): Promise<void> {
    const { next, busy } = this
    if (!next || busy) return
    this.busy = true
    const reply = await this.door.ask('notice.list', { ...this.place, before: next })
    runInAction(() => {
      this.busy = false
      if (!reply.ok) return
      this.list = [...this.list, ...reply.value.notices]
      this.next = reply.value.next
    })
  }

  /** Opens one; what was open before is not shown meanwhile. */
  async open(noticeId: string): Promise<void> {
    if (this.one?.id !== noticeId) {
      this.one = null
      this.oneState = 'waiting'
    }
    const wanted = this.opening.begin()
    const reply = await askWithMe(this.door, this.me, 'notice.one', { noticeId })
    if (!wanted()) return
    runInAction(() => {
      if (reply.ok) {
        this.one = reply.value
        this.today = dateOf(reply.now)
      }
      this.oneState = reply.ok ? 'here' : reply.refusal === 'not-found' ? 'nowhere' : 'trouble'
    })
  }

  private get place(): { villageId?: string } {
    const villageId = this.me.village?.id ?? this.me.villageId
    return villageId ? { villageId } : {}
  }
}
