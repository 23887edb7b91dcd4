import { no, yes, type Answer } from '../answer'
import { dateOf, type Moment } from '../calendar/moment'
import {
  isBarred,
  noPickups,
  type Guardian,
  type PickupAdult,
  type Pickups,
  type PickupToday,
} from './pickup'

/** What is kept of a child's pick-up list. */
export interface KeptPickups extends Pickups {
  /** When a guardian last wrote it: a list that nobody touches for a year goes. */
  changedAt: Moment
  keys: string[]
  rev: number
}

/** Who changes the list, when, under which client key. */
export interface PickupAct {
  now: Moment
  byId: string
  key: string
}

export const pickupRefusals = ['ask-township'] as const
export type PickupRefusal = (typeof pickupRefusals)[number]

/** A list as it is read, with the guardians of the child. */
export interface ListFacts {
  before: KeptPickups | null
  guardians: readonly Guardian[]
}

type Decided<Refusal extends string> = Answer<KeptPickups | null, Refusal>

/** Writes the adults and the emergency number; nobody whom a court keeps from the child. Null: done under this key. */
export function decideAdults(
  facts: ListFacts,
  wish: { adults: PickupAdult[]; emergencyPhone: string | null },
  act: PickupAct,
): Decided<PickupRefusal> {
  const adults = wish.adults.map(({ name, relation, phone }) => ({
    ...{ name: name.trim(), relation: relation.trim(), phone },
  }))
  if (adults.some((one) => isBarred(one, known(facts)))) return no('ask-township')
  return changed(facts, { ...wish, adults }, act)
}

/** Names somebody for today, or takes it back with null. Null: done under this key. */
export function decideToday(
  facts: ListFacts,
  who: Pick<PickupToday, 'name' | 'relation' | 'phone'> | null,
  act: PickupAct,
): Decided<PickupRefusal> {
  if (who && isBarred(who, known(facts))) return no('ask-township')
  const today = who && {
    ...{ name: who.name.trim(), relation: who.relation.trim(), phone: who.phone },
    ...{ date: dateOf(act.now), byId: act.byId },
  }
  return changed(facts, { forToday: today }, act)
}

/** Marks a guardian 要问镇里, or takes the mark away; what the guardians wrote stays. Null: nothing changes by it. */
export function decideBar(
  facts: ListFacts,
  guardianId: string,
  barred: boolean,
  act: PickupAct,
): Decided<'not-a-guardian'> {
  const was = facts.before?.barred ?? []
  // A mark of somebody who is no guardian any more can still be taken away.
  if (barred && !facts.guardians.some(({ id }) => id === guardianId)) return no('not-a-guardian')
  if (was.includes(guardianId) === barred) return yes(null)
  const rest = was.filter((id) => id !== guardianId)
  const { before } = facts
  const marked = changed(facts, { barred: barred ? [...rest, guardianId] : rest }, act)
  return marked.ok && marked.value && before ? yes({ ...marked.value, changedAt: before.changedAt }) : marked
}

const known = ({ before, guardians }: ListFacts) => ({ guardians, pickups: before ?? noPickups })
const keysKept = 5

function changed(
  { before }: ListFacts,
  patch: Partial<Pickups>,
  { now, key }: PickupAct,
): Answer<KeptPickups | null, never> {
  if (before?.keys.includes(key)) return yes(null)
  const { keys = [], rev = 0 } = before ?? {}
  return yes({
    ...(before ?? noPickups),
    ...patch,
    changedAt: now,
    keys: [...keys, key].slice(-keysKept),
    rev: rev + 1,
  })
}
