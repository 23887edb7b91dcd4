import { makeAutoObservable, runInAction } from 'mobx'
import type { OutputOf, RefusalOf } from '../../contract'
import type { Door } from '../send'
import { askWithMe } from './ask-with-me'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

type Found = OutputOf<'people.find'>
export type FoundPerson = Found['people'][number]
type Refusal = RefusalOf<'people.find'> | 'no-network'

/** Whom somebody looks for, and who was found: kept until he looks for somebody else. */
export class FindStore {
  words = ''
  found: Found | null = null
  busy = false
  refusal: Refusal | null = null

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
  ) {
    makeAutoObservable<this, 'door' | 'me'>(this, { door: false, me: false })
  }

  setWords(words: string): void {
    this.words = words
    this.refusal = null
  }

  /** Looks once more when the page shows again: somebody may have been corrected on the page above. */
  async again(): Promise<void> {
    if (this.found) await this.find()
  }

  async find(): Promise<void> {
    const words = this.words.trim()
    if (words === '' || this.busy) return
    this.busy = true
    this.refusal = null
    const reply = await askWithMe(this.door, this.me, 'people.find', { words })
    runInAction(() => {
      this.busy = false
      if (reply.ok) this.found = reply.value
      else this.refusal = reply.refusal
    })
  }
}

/** The one FindStore of the app. */
export const findStore = ({ door, me }: RootStore): FindStore => new FindStore(door, me)
