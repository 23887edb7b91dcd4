import { no, yes, type Answer } from '../answer'
import { ageOn, dateOf, type DateText, type Moment } from '../calendar/moment'
import { isAdult } from '../people/lives/child'
import type { Basis } from './basis'
import { isStep, stateAfter, type EntryAction } from './entry-steps'
import { priceOf } from './price'
import { queueStands } from './queue'
import {
  entryChange,
  isRetry,
  seatsTaken,
  type Act,
  type EntryChange,
  type RosterChange,
} from './roster-change'
import type { BookingTerms } from './service'
import type { Session } from './session'
import { stateNow } from './state-now'

/** What keeps somebody from a seat and from the queue alike. */
export const askingRefusals = [
  'closed-by-center',
  'not-open-yet',
  'booking-closed',
  'already-booked',
  'too-many',
  'child-only',
  'guardian-only',
  'no-delivery',
] as const
export type AskingRefusal = (typeof askingRefusals)[number]

export const bookingRefusals = [...askingRefusals, 'session-full'] as const
export type BookingRefusal = (typeof bookingRefusals)[number]

/** Somebody for whom a seat is wanted, with the facts that the terms ask for. */
export interface Wish {
  personId: string
  birth: string | null
  guests: number
  /** Whether the meal is carried home; absent: as her age on the day says. */
  delivery?: boolean
  /** Of a child: who alone acts for it; null or absent: any grown-up of the family. */
  guardians?: readonly string[] | null
  /** On what ground the actor acts for this one. */
  basis: Basis
}

export interface BookingFacts {
  session: Session
  /** All of them, or none of them. */
  wishes: Wish[]
  act: Omit<Act, 'basis'>
  /** The actor's own birth; a guardian is an adult. */
  actorBirth: string | null
}

/**
 * Decides who gets seats. Null: this key has done it before. `about` is the person's id where it is about one.
 * The limits are product.md §2 and §8; the refusals come in the order in which a person can do something about them.
 */
export function decideBooking(facts: BookingFacts): Answer<RosterChange | null, BookingRefusal> {
  const { session, act } = facts
  const asked = decideAsking('book', facts)
  if (!asked.ok) return asked
  if (asked.value === null) return yes(null)
  const entries = asked.value
  const seats = seatsTaken(entries)
  if (seats > session.left || queueStands(session, act.now)) return no('session-full')
  return yes({
    entries,
    seats,
    until: act.now < session.closesAt ? 'closesAt' : 'phoneUntil',
    unlessQueue: session.terms.waitlist && session.waiting.length === 0,
  })
}

/**
 * What booking and queueing have in common: whether the session takes these people now, and their entries after it.
 * Null: this key has done it before.
 */
export function decideAsking(
  action: EntryAction & ('book' | 'wait'),
  facts: BookingFacts,
): Answer<EntryChange[] | null, AskingRefusal> {
  const { session, wishes, act } = facts
  const ids = wishes.map(({ personId }) => personId)
  if (isRetry(session, ids, act.key)) return yes(null)
  if (!session.open) return no('closed-by-center')
  if (act.now < session.opensAt) return no('not-open-yet')
  const state = stateAfter(action, session, null, act.by, act.now)
  if (!state) return no('booking-closed')
  const doubled = ids.find((id, at) => ids.indexOf(id) < at || isBooked(session, id, act.now))
  if (doubled !== undefined) return no('already-booked', doubled)
  for (const wish of wishes) {
    const refusal = termsRefuse(wish, facts)
    if (refusal) return no(refusal, wish.personId)
  }
  const { terms, date } = session
  const phoned = act.now >= session.closesAt
  return yes(
    wishes.map(({ personId, guests, basis, birth, delivery = isCarried(terms, birth, date) }) => {
      const price = terms.prices && priceOf(terms.prices, birth, guests, date)
      const carried = delivery || terms.onlyDelivered === true
      // Nothing but a standing order books by rule.
      const standing = act.by === 'rule'
      const patch = {
        ...{ guests, price, delivery: carried, offer: null },
        ...{ walkedIn: false, phoned, standing },
      }
      return entryChange(personId, session.roster[personId] ?? null, state, patch, { ...act, basis })
    }),
  )
}

/** An offer that is over holds nobody back, though nobody has tidied it yet. */
function isBooked(session: Session, personId: string, now: Moment): boolean {
  const entry = session.roster[personId]
  if (!entry) return false
  const state = stateNow(session, entry, now)
  return state === 'served' || !isStep('book', state)
}

function termsRefuse(wish: Wish, { session, act, actorBirth }: BookingFacts): AskingRefusal | null {
  const { terms, date } = session
  if (wish.guests > terms.mostGuests) return 'too-many'
  if (!isOfAge(terms, wish.birth, date)) return 'child-only'
  if (wish.delivery && terms.deliveryFrom === null) return 'no-delivery'
  if (terms.byGuardian && !mayGuard(wish, act, actorBirth)) return 'guardian-only'
  return null
}

/** Whether a page should offer this person at all: of the right age, and not himself where a guardian books. */
export function suits(terms: BookingTerms, birth: string | null, basis: Basis, date: DateText): boolean {
  return isOfAge(terms, birth, date) && !(terms.byGuardian && basis === 'self')
}

/** Whether a meal is carried home unless the person chooses to come (product.md §2: from 90 on). */
export function isCarried({ deliveryFrom }: BookingTerms, birth: string | null, date: DateText): boolean {
  return deliveryFrom !== null && birth !== null && ageOn(birth, date) >= deliveryFrom
}

function isOfAge({ ages }: BookingTerms, birth: string | null, date: DateText): boolean {
  if (!ages) return true
  const age = birth === null ? null : ageOn(birth, date)
  return age !== null && age >= ages.from && age <= ages.to
}

/**
 * Family and grant-holders must be adults, and of the household those who are named where some are; heads and the desk
 * pass on what a guardian said.
 */
function mayGuard(
  { basis, guardians }: Pick<Wish, 'basis' | 'guardians'>,
  { actorId, now }: Pick<Act, 'actorId' | 'now'>,
  actorBirth: string | null,
): boolean {
  if (basis === 'self') return false
  if (basis !== 'household' && basis !== 'grant') return true
  if (basis === 'household' && guardians && !guardians.includes(actorId)) return false
  return isAdult({ birth: actorBirth }, dateOf(now))
}
