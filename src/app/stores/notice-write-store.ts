import { makeAutoObservable, runInAction } from 'mobx'
import { addDays, dateOf, type DateText } from '../../domain/calendar/moment'
import { proposedSentence, sumsOf, type Sums } from '../../domain/notice/accounts'
import { contentWith, type AccountRow, type NoticeContent } from '../../domain/notice/notice'
import { templates, type TemplateId } from '../../domain/notice/templates'
import type { Door } from '../send'
import type { NoticeRefusal } from '../words/notice-page'
import { askWithMe } from './ask-with-me'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

/** One template being filled in; kept while the writer moves between its pages. */
export class NoticeWriteStore {
  templateId: TemplateId = 'accounts'
  content: NoticeContent = contentWith({ title: '' })
  today: DateText = ''
  busy = false
  refusal: NoticeRefusal | null = null
  about: string | null = null
  saved = false
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  /** The draft that is changed; null while it is a new one. */
  private draft: { noticeId: string; rev: number } | null = null
  private key = ''

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    private readonly newKey: () => string,
  ) {
    makeAutoObservable<this, 'door' | 'me' | 'newKey'>(this, { door: false, me: false, newKey: false })
  }

  /** Whether it was never saved, so that its template may still change. */
  get isNew(): boolean {
    return this.draft === null
  }

  get sums(): Sums {
    return sumsOf(this.content)
  }

  /** Opens an empty page; who writes must be known first. */
  async start(): Promise<void> {
    this.state = 'waiting'
    this.clear()
    if (!this.me.home) this.me.take(await this.door.ask('me.home', this.me.question.input))
    runInAction(() => {
      if (this.me.home) this.begin('accounts')
      else this.state = 'trouble'
    })
  }

  /** Begins a new one, with what the template proposes. */
  begin(templateId: TemplateId): void {
    const today = dateOf(this.me.now ?? '')
    const { boardDays } = templates[templateId]
    this.templateId = templateId
    this.today = today
    this.draft = null
    this.clear()
    this.content = contentWith({
      title: '',
      handler: this.me.home?.person?.name ?? null,
      ...(boardDays !== null && {
        showFrom: today,
        showTo: addDays(today, boardDays),
        ledger: 'committee',
      }),
    })
    this.state = 'here'
  }

  /** Goes on with a draft. */
  async resume(noticeId: string): Promise<void> {
    this.state = 'waiting'
    this.clear()
    const reply = await askWithMe(this.door, this.me, 'notice.one', { noticeId })
    runInAction(() => {
      if (!reply.ok || !reply.value.content) {
        this.state = 'trouble'
        return
      }
      const { content, templateId, rev } = reply.value
      this.draft = { noticeId, rev }
      this.templateId = templateId
      this.content = content
      this.today = dateOf(reply.now)
      this.state = 'here'
    })
  }

  /** Fills in some fields; an empty word is a field that is not filled in. */
  fill(part: Partial<NoticeContent>): void {
    const entries = Object.entries(part).map(([field, value]) => [
      field,
      value === '' && field !== 'title' ? null : value,
    ])
    this.content = { ...this.content, ...(Object.fromEntries(entries) as Partial<NoticeContent>) }
    this.touch()
  }

  /** Puts a row in its place, or at the end. */
  putRow(row: AccountRow, at: number | null): void {
    const { rows } = this.content
    this.content.rows = at === null ? [...rows, row] : rows.map((old, place) => (place === at ? row : old))
    this.touch()
  }

  removeRow(at: number): void {
    this.content.rows = this.content.rows.filter((_row, place) => place !== at)
    this.touch()
  }

  /** The sentence that the sums make by themselves. */
  proposeSentence(): void {
    this.fill({ sentence: proposedSentence(this.content) })
  }

  /** Saves it; what was saved once is changed from then on. A failed try goes out again under its own key. */
  async save(): Promise<void> {
    const villageId = this.me.home?.roles.find(({ role }) => role === 'village-officer')?.placeId
    if (this.busy || !villageId) return
    this.busy = true
    this.refusal = null
    this.key ||= this.newKey()
    const { templateId, content, draft } = this
    const reply = draft
      ? await this.door.tell('notice.change', { ...draft, content }, this.key)
      : await this.door.tell('notice.draft', { villageId, templateId, content }, this.key)
    runInAction(() => {
      this.busy = false
      if (reply.ok) {
        this.clear()
        this.draft = { noticeId: reply.value.noticeId, rev: reply.value.rev }
        this.saved = true
        return
      }
      this.refusal = reply.refusal
      this.about = reply.about ?? null
    })
  }

  /** Back to the boxes of what was just saved. */
  goOn(): void {
    this.saved = false
  }

  private touch(): void {
    this.refusal = null
    this.saved = false
    this.key = ''
  }

  private clear(): void {
    this.touch()
    this.about = null
  }
}

/** The one NoticeWriteStore of the app. */
export const noticeWriteStore = ({ door, me, phone }: RootStore): NoticeWriteStore =>
  new NoticeWriteStore(door, me, phone.newKey)
