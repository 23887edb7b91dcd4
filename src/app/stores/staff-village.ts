import { makeAutoObservable } from 'mobx'
import { scopesOf } from '../../domain/people/ability'
import type { OutputOf, RefusalOf } from '../../contract'
import type { Door, Reply } from '../send'
import { askAllWithMe, type Questions, type Reads, type Replies } from './ask-with-me'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

type Villages = OutputOf<'people.villages'>
type Refusal = RefusalOf<'people.villages'> | 'no-network'

/** The village that somebody in office works on: his own, or one of those that he covers. */
export class StaffVillage {
  villages: Villages = []
  chosenId: string | null = null

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
  ) {
    makeAutoObservable<this, 'door' | 'me'>(this, { door: false, me: false })
  }

  get id(): string | null {
    const [only, more] = this.villages
    return this.chosenId ?? (only && !more ? only.id : null)
  }

  get name(): string {
    return this.villages.find(({ id }) => id === this.id)?.name ?? ''
  }

  choose(id: string | null): void {
    this.chosenId = id
  }

  /** What names the village in a question: nothing where the cloud finds the only one by itself. */
  get place(): { villageId?: string } {
    return this.id ? { villageId: this.id } : {}
  }

  /**
   * Asks which villages there are to choose from, together with what the page is about; a village that is being set
   * up tells only its own people.
   */
  async load<const Ns extends readonly Reads[]>(
    about: Questions<Ns>,
  ): Promise<{ refusal: Refusal | null; replies: Replies<Ns> }> {
    const all = [{ name: 'people.villages', input: {} }, ...about] as unknown
    const [villages, ...replies] = await askAllWithMe<['people.villages', ...Ns]>(
      this.door,
      this.me,
      all as Questions<['people.villages', ...Ns]>,
    )
    return { refusal: this.take(villages), replies }
  }

  private take(reply: Reply<'people.villages'>): Refusal | null {
    const own = this.me.village
    const villages = reply.ok
      ? reply.value.filter(({ id }) => this.reaches(id))
      : reply.refusal === 'village-being-set-up' && own
        ? [own]
        : []
    if (villages.length > 0) this.villages = villages
    return reply.ok || villages.length > 0 ? null : reply.refusal
  }

  private reaches(villageId: string): boolean {
    const roles = this.me.home?.roles ?? []
    return roles.some(
      ({ role, placeId }) => scopesOf('read-lanes', role).length > 0 && villageId.startsWith(placeId),
    )
  }
}

/** The one StaffVillage of the app. */
export const staffVillage = ({ door, me }: RootStore): StaffVillage => new StaffVillage(door, me)
