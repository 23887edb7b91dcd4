import type { Moment } from '../../calendar/moment'
import { isHeld } from '../roles'
import type { CareService } from './services'

/** Whose word gave or ended it: the person's own, a guardian's, the head's, the village's, the grantee's. */
export const careSides = ['self', 'guardian', 'head', 'village', 'grantee'] as const
export type CareSide = (typeof careSides)[number]

/** How the person asked a head or the village for it. */
export const careBases = ['in-person', 'phone', 'written'] as const
export interface CareBasis {
  how: (typeof careBases)[number]
  /** In the person's own words. */
  words: string | null
}

export const careEventNames = ['given', 'renewed', 'accepted', 'ended', 'restored'] as const

/** One line of a grant's history; nothing of it is ever overwritten. */
export interface CareEvent {
  what: (typeof careEventNames)[number]
  at: Moment
  byId: string
  side: CareSide
  basis: CareBasis | null
  /** Until when it runs from then on; of an end, until when it would have run. */
  until: Moment | null
  why: string | null
  /** The client's key: a retry finds its first try here. */
  key: string
}

/** What one person may do for another in one service, with everything that ever became of it. */
export interface CareRecord {
  forPersonId: string
  /** Empty while it waits for whoever proves the phone. */
  granteeId: string
  service: CareService
  /** As the giver wrote them; a household's member has no phone here. */
  name: string
  phone: string | null
  from: Moment
  to: Moment | null
  history: CareEvent[]
}

/** At most twelve months; so many, too, when nothing is said (product.md §1). */
export const mostMonths = 12

/** So many days before its end the grantee is told. */
export const toldDaysBefore = 7

/** At most so many grants of one person run at once. */
export const mostRunning = 20

/** How long an end can be taken back by the one who made it, in minutes. */
export const takeBackMinutes = 10

export const runs = (care: Pick<CareRecord, 'from' | 'to'>, now: Moment): boolean => isHeld(care, now)
