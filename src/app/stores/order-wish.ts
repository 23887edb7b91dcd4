import { makeAutoObservable } from 'mobx'
import type { InputOf } from '../../contract'
import type { SpokenBasis } from '../../domain/booking/basis'

/** What is wanted beside the session, while it is being chosen. */
export class OrderWish {
  personIds: string[] = []
  /** Several people in one order: a tap on a person takes him in or out. */
  several = false
  guests = 0
  /** Carried home or not; null: as the age says. */
  delivery: boolean | null = null
  basis: SpokenBasis = 'in-person'

  constructor() {
    makeAutoObservable(this)
  }

  clear(): void {
    this.personIds = []
    this.several = false
    this.guests = 0
    this.delivery = null
    this.basis = 'in-person'
  }

  /** The seats for these people, the guests with the first. */
  forEach(buyers: readonly { personId: string }[]): InputOf<'booking.book'>['for'] {
    const { guests, delivery } = this
    return buyers.map(({ personId }, at) => ({
      personId,
      guests: at === 0 ? guests : 0,
      ...(delivery !== null && { delivery }),
    }))
  }
}

/** The most people of one order (contract/booking). */
const mostPeople = 8

/** Who is chosen after a tap on somebody; somebody always is. */
export function chosenAfter({ several, personIds }: OrderWish, personId: string): string[] {
  if (!several) return [personId]
  const others = personIds.filter((id) => id !== personId)
  if (others.length < personIds.length) return others.length > 0 ? others : personIds
  return personIds.length < mostPeople ? [...personIds, personId] : personIds
}
