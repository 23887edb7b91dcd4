import { makeAutoObservable, runInAction } from 'mobx'
import { scopesOf } from '../../domain/people/ability'
import type { OutputOf, RefusalOf } from '../../contract'
import type { Door } from '../send'
import { askWithMe } from './ask-with-me'
import type { MeStore } from './me-store'

type Villages = OutputOf<'people.villages'>

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

  /** Reads which villages there are to choose from; a village that is being set up tells only its own people. */
  async load(): Promise<RefusalOf<'people.villages'> | 'no-network' | null> {
    const reply = await askWithMe(this.door, this.me, 'people.villages', {})
    const own = this.me.village
    const villages = reply.ok
      ? reply.value.filter(({ id }) => this.reaches(id))
      : reply.refusal === 'village-being-set-up' && own
        ? [own]
        : []
    runInAction(() => {
      if (villages.length > 0) this.villages = villages
    })
    return reply.ok || villages.length > 0 ? null : reply.refusal
  }

  private reaches(villageId: string): boolean {
    const roles = this.me.home?.roles ?? []
    return roles.some(
      ({ role, placeId }) => scopesOf('read-lanes', role).length > 0 && villageId.startsWith(placeId),
    )
  }
}
