import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, RefusalOf } from '../../contract'
import { categoryNames, categoryOf, type CategoryName } from '../../domain/request/categories'
import { guessCategory } from '../../domain/request/guess'
import type { RootStore } from './root-store'
import { SayingDraft, type Carrier } from './saying-draft'

type Refusal = RefusalOf<'request.file'> | RefusalOf<'file.prepare'> | 'no-network'
type SpokenYes = NonNullable<InputOf<'request.file'>['basis']>

/** Somebody for whom one speaks. */
export interface Subject {
  personId: string
  name: string
}

/** How the person said yes to the one who speaks for her. */
export type YesHow = SpokenYes['how'] | 'not-yet'

const keptAs = 'linli.tell'

/** One thing in the making that is told to the head, for oneself or for somebody else; sent once. */
export class TellStore {
  draft: SayingDraft
  /** Null: my own matter. */
  subject: Subject | null = null
  /** Null: it is guessed from the words. */
  category: CategoryName | null = null
  yesHow: YesHow = 'not-yet'
  yesWords = ''
  busy = false
  refusal: Refusal | null = null
  /** The key of a telling that got no answer: the next try is the same one. */
  private key: string | null = null

  constructor(
    private readonly carrier: Carrier,
    private readonly newKey: () => string,
  ) {
    this.draft = this.newDraft()
    this.category = this.keptCategory()
    makeAutoObservable<this, 'carrier' | 'newKey' | 'key'>(this, {
      carrier: false,
      newKey: false,
      key: false,
    })
  }

  /** What it is taken for now: chosen, else what the words sound like; null when nobody can say. */
  get kind(): CategoryName | null {
    return this.category ?? guessCategory(this.draft.words)
  }

  /** Whether it waits for the person's yes. */
  get needsYes(): boolean {
    return this.subject !== null && this.kind !== null && categoryOf(this.kind).needsConsent === true
  }

  /** Opens the form, at a kind where the way in names one; what was begun for the same person is still there. */
  open(subject: Subject | null, kind?: string): void {
    this.refusal = null
    if (subject?.personId !== this.subject?.personId) this.begin(subject)
    const named = categoryNames.find((name) => name === kind)
    if (named) this.chooseCategory(named)
  }

  private begin(subject: Subject | null): void {
    this.subject = subject
    this.draft = this.newDraft()
    this.category = this.keptCategory()
    this.yesHow = 'not-yet'
    this.yesWords = ''
    this.key = null
  }

  chooseCategory(category: CategoryName | null): void {
    this.changed()
    this.category = category
    this.carrier.keep.write(this.categoryPlace, category ?? '')
  }

  setYesHow(how: YesHow): void {
    this.changed()
    this.yesHow = how
  }

  setYesWords(words: string): void {
    this.changed()
    this.yesWords = words
  }

  /** Sends it; the id of the request, or null and `refusal`. No second one goes out while the answer is awaited. */
  async send(bypass: boolean): Promise<string | null> {
    if (this.busy) return null
    this.busy = true
    this.refusal = null
    const saying = await this.draft.send()
    const requestId = saying && (await this.file({ ...saying, bypass }))
    runInAction(() => {
      this.busy = false
      this.refusal ??= this.draft.refusal
      if (requestId) this.finish()
    })
    return requestId
  }

  private async file(said: Pick<InputOf<'request.file'>, 'words' | 'pictures' | 'recording' | 'bypass'>) {
    this.key ??= this.newKey()
    const { category, subject } = this
    const input: InputOf<'request.file'> = {
      ...said,
      ...(category && { category }),
      ...(subject && { subjectId: subject.personId }),
      ...(subject && this.spokenYes && { basis: this.spokenYes }),
    }
    const reply = await this.carrier.door.tell('request.file', input, this.key)
    if (reply.ok) return reply.value.requestId
    runInAction(() => {
      this.refusal = reply.refusal
      if (reply.refusal !== 'no-network') this.key = null
    })
    return null
  }

  private get spokenYes(): SpokenYes | null {
    const words = this.yesWords.trim()
    return this.yesHow === 'not-yet' || words === '' ? null : { how: this.yesHow, words }
  }

  private finish(): void {
    this.draft.clear()
    this.chooseCategory(null)
    this.yesHow = 'not-yet'
    this.yesWords = ''
  }

  private newDraft(): SayingDraft {
    return new SayingDraft(this.carrier, this.place, () => this.changed())
  }

  /** Something was said, chosen or taken back: that is another telling. */
  private changed(): void {
    this.refusal = null
    this.key = null
  }

  private get place(): string {
    return this.subject ? `${keptAs}.${this.subject.personId}` : keptAs
  }

  private get categoryPlace(): string {
    return `${this.place}.kind`
  }

  private keptCategory(): CategoryName | null {
    const kept = this.carrier.keep.read(this.categoryPlace)
    return categoryNames.find((name) => name === kept) ?? null
  }
}

/** The one TellStore of the app. */
export const tellStore = ({ carrier, phone }: RootStore): TellStore => new TellStore(carrier, phone.newKey)
