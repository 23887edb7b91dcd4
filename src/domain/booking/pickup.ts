import { no, yes, type Answer } from '../answer'
import type { DateText, Moment } from '../calendar/moment'

/** An adult who may fetch a child, as the guardians wrote it down. */
export interface PickupAdult {
  name: string
  relation: string
  phone: string
}

/** Somebody who may fetch the child on one day only. */
export interface PickupToday {
  date: DateText
  name: string
  relation: string
  phone: string | null
  byId: string
}

/** Who may fetch a child, beside its guardians. */
export interface Pickups {
  adults: PickupAdult[]
  emergencyPhone: string | null
  forToday: PickupToday | null
  /** Guardians whom a court keeps from the child: 要问镇里. */
  barred: string[]
}

export const noPickups: Pickups = { adults: [], emergencyPhone: null, forToday: null, barred: [] }

/** How many adults a guardian names for always. */
export const mostAdults = 3

/** A guardian of the child, as the register has him. */
export interface Guardian {
  id: string
  name: string
  phone: string | null
}

/** To whom a child is to be handed, as the teacher taps or writes it. */
export type Taker =
  | { kind: 'guardian'; personId: string }
  | { kind: 'listed'; name: string; phone: string }
  | { kind: 'today' }
  | { kind: 'phone'; name: string; relation: string; saidBy: string }

/** To whom a child was handed (no relation: a guardian), on what ground, and which guardian said yes by telephone. */
export interface Handover {
  name: string
  relation: string
  how: Taker['kind']
  saidBy: string | null
}

/** What a handing over is decided on. */
export interface PickupFacts {
  guardians: readonly Guardian[]
  pickups: Pickups
  date: DateText
}

export const takerRefusals = ['not-on-the-list', 'ask-township'] as const
export type TakerRefusal = (typeof takerRefusals)[number]

/**
 * Whether the child may be handed to this one: a guardian, somebody listed, somebody named for the day, or somebody
 * to whom a guardian said yes by telephone; never to one whom a court keeps from it, under whatever name he is
 * written down (product.md §2).
 */
export function mayTake(taker: Taker, facts: PickupFacts): Answer<Handover, TakerRefusal> {
  const { guardians, pickups, date } = facts
  if (taker.kind === 'guardian' || taker.kind === 'phone') {
    const id = taker.kind === 'guardian' ? taker.personId : taker.saidBy
    const guardian = guardians.find((one) => one.id === id)
    if (!guardian) return no('not-on-the-list')
    if (pickups.barred.includes(guardian.id)) return no('ask-township')
    if (taker.kind === 'guardian')
      return handed({ name: guardian.name, relation: '', phone: guardian.phone }, taker, facts)
    return handed({ ...taker, phone: null }, taker, facts)
  }
  const { forToday, adults } = pickups
  const found =
    taker.kind === 'listed'
      ? adults.find(({ name, phone }) => name === taker.name && phone === taker.phone)
      : forToday?.date === date && forToday
  return found ? handed(found, taker, facts) : no('not-on-the-list')
}

function handed(
  { name, relation, phone }: { name: string; relation: string; phone: string | null },
  taker: Taker,
  facts: PickupFacts,
): Answer<Handover, 'ask-township'> {
  if (isBarred({ name, phone }, facts)) return no('ask-township')
  const saidBy = taker.kind === 'phone' ? taker.saidBy : null
  return yes({ name, relation, how: taker.kind, saidBy })
}

/** Whether this is somebody whom a court keeps from the child, by his name or by his number. */
export function isBarred(
  { name, phone }: { name: string; phone: string | null },
  { guardians, pickups }: Pick<PickupFacts, 'guardians' | 'pickups'>,
): boolean {
  const barred = guardians.filter(({ id }) => pickups.barred.includes(id))
  return barred.some((one) => one.name === name.trim() || (one.phone !== null && one.phone === phone))
}

export const ringAnswers = ['no-answer', 'coming'] as const
export type RingAnswer = (typeof ringAnswers)[number]

export const callKinds = ['guardian', 'emergency', 'today', 'listed', 'head', 'secretary', 'police'] as const
export type CallKind = (typeof callKinds)[number]

/** Who rang whom about a child, and what came of it. */
export interface Ring {
  kind: CallKind
  name: string
  answer: RingAnswer
  at: Moment
  byId: string
  by: string
}

/** Somebody to ring; no number: somebody goes there. */
export interface Callee {
  kind: CallKind
  name: string
  phone: string | null
}

/** Who stands at the end of the chain. */
export interface LastCallees {
  head: { name: string; phone: string | null } | null
  secretary: { name: string; phone: string | null } | null
}

const police = '110'

/**
 * Whom to ring about a child that nobody has fetched, in this order: the guardians, the emergency number, who was
 * named for today, the listed adults, the head, the secretary, 110. Nobody whom a court keeps from it.
 */
export function callChain(facts: PickupFacts, { head, secretary }: LastCallees): Callee[] {
  const { guardians, pickups, date } = facts
  const { emergencyPhone, forToday, adults, barred } = pickups
  const family: Callee[] = [
    ...guardians
      .filter(({ id }) => !barred.includes(id))
      .map(({ name, phone }) => ({ kind: 'guardian' as const, name, phone })),
    ...(emergencyPhone ? [{ kind: 'emergency' as const, name: '', phone: emergencyPhone }] : []),
    ...(forToday?.date === date
      ? [{ kind: 'today' as const, name: forToday.name, phone: forToday.phone }]
      : []),
    ...adults.map(({ name, phone }) => ({ kind: 'listed' as const, name, phone })),
  ]
  return [
    ...family.filter((one) => !isBarred(one, facts)),
    ...(head ? [{ kind: 'head' as const, ...head }] : []),
    ...(secretary ? [{ kind: 'secretary' as const, ...secretary }] : []),
    { kind: 'police', name: '', phone: police },
  ]
}
