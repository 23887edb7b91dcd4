import { no, yes, type Answer } from '../../answer'
import { addDays, addMinutes, addMonths, atTime, dateOf, isMoment, type Moment } from '../../calendar/moment'
import { mostMonths, mostRunning, runs, takeBackMinutes, toldDaysBefore } from './grant'
import type { CareBasis, CareRecord, CareSide } from './grant'
import type { CareService } from './services'

export type GiveRefusal =
  'basis-missing' | 'same-person' | 'not-to-yourself' | 'dates-wrong' | 'too-long' | 'too-many'

/** What is known when somebody gives a grant. */
export interface GiveFacts {
  side: CareSide
  actorId: string
  forPersonId: string
  /** Empty when nobody of that name and number is in the register. */
  granteeId: string
  services: readonly CareService[]
  /** Null: twelve months. */
  until: Moment | null
  basis: CareBasis | null
  /** Her running grants that this one does not renew. */
  others: number
  now: Moment
}

/** May it be given, and until when? A head and the village say on what ground; for clinic and class in her own words. */
export function decideGive(facts: GiveFacts): Answer<{ until: Moment }, GiveRefusal> {
  const { side, actorId, forPersonId, granteeId, services, basis, others, now } = facts
  const latest = latestEnd(now)
  const until = facts.until ?? latest
  if (granteeId === forPersonId) return no('same-person')
  if (speaksForHer(side)) {
    // His own word would stand in the place of hers each time after.
    if (granteeId === actorId) return no('not-to-yourself')
    const sensitive = services.some((service) => service === 'clinic' || service === 'class')
    if (basis === null || (sensitive && !basis.words)) return no('basis-missing')
  }
  if (!isMoment(until) || until <= now) return no('dates-wrong')
  if (until > latest) return no('too-long')
  return others + services.length > mostRunning ? no('too-many') : yes({ until })
}

/** The last moment until which a grant may be given now. */
export function latestEnd(now: Moment): Moment {
  return atTime(addMonths(dateOf(now), mostMonths), '00:00')
}

const speaksForHer = (side: CareSide): boolean => side === 'head' || side === 'village'

/** May it be ended? A head and the village say on what ground. */
export function decideEndCare(
  side: CareSide,
  basis: CareBasis | null,
  care: Pick<CareRecord, 'from' | 'to'>,
  now: Moment,
): Answer<null, 'basis-missing' | 'ended-already'> {
  if (speaksForHer(side) && basis === null) return no('basis-missing')
  return runs(care, now) ? yes(null) : no('ended-already')
}

/** May whoever ended it take the end back? Until when it runs again stands in the value. */
export function decideRestore(
  { history, to }: Pick<CareRecord, 'history' | 'to'>,
  actorId: string,
  now: Moment,
): Answer<{ until: Moment | null; side: CareSide }, 'too-late'> {
  const last = history.at(-1)
  if (last?.what !== 'ended' || last.byId !== actorId || last.at !== to) return no('too-late')
  const { until, side } = last
  const over = now > addMinutes(last.at, takeBackMinutes) || (until !== null && until <= now)
  return over ? no('too-late') : yes({ until, side })
}

/** Whether the grantee is to be told that it ends. */
export function endsSoon({ from, to }: Pick<CareRecord, 'from' | 'to'>, now: Moment): boolean {
  return to !== null && runs({ from, to }, now) && dateOf(to) <= addDays(dateOf(now), toldDaysBefore)
}
