import { no, yes, type Answer } from '../../domain/answer'
import { actsAs } from '../../domain/booking/acts-as'
import {
  decideBooking,
  type BookingFacts as DomainFacts,
  type Wish,
} from '../../domain/booking/decide-booking'
import { decideWait } from '../../domain/booking/decide-wait'
import type { EntryActor } from '../../domain/booking/entry-states'
import { priceOf } from '../../domain/booking/price'
import { isRetry, type RosterChange } from '../../domain/booking/roster-change'
import type { InputOf, OutputOf } from '../../contract'
import type { Context, Handler } from '../api/handler'
import { act } from './act'
import { keepSpokenYes, unagreed } from './agreed'
import { bookingFacts, type BookingFacts } from './booking-facts'
import { moveQueue } from './move-queue'

/**
 * booking.book: five database calls with identity, one more for each yes that a head or the keeper was told; all of
 * them get their seats, or nobody.
 */
export const book: Handler<'booking.book'> = (input, context) => asked(input, context, decideBooking)

/** booking.wait: a place in the queue of a full session, for all or for nobody. */
export const wait: Handler<'booking.wait'> = (input, context) => asked(input, context, decideWait)

async function asked<Refusal extends string>(
  input: InputOf<'booking.book'>,
  context: Context,
  decide: (facts: DomainFacts) => Answer<RosterChange | null, Refusal>,
) {
  const { viewer, now, key } = context
  const actorId = viewer.person?.id ?? ''
  const ids = [...new Set(input.for.map(({ personId }) => personId))]
  const facts = await bookingFacts(input.sessionId, [...new Set([...ids, actorId])])
  if (!facts) return no('not-found')
  const wanted = wishesOf(input, facts, context)
  if (!wanted.ok) return wanted
  if (!facts.inUse) return no('center-not-in-use')
  const { wishes, by } = wanted.value
  facts.session = await moveQueue(facts.session, ids, now)
  const missing = isRetry(facts.session, ids, key) ? null : unagreed(facts, wishes, now)
  if (missing) return no('consent-needed', missing)
  const actorBirth = facts.people.get(actorId)?.birth ?? null
  const booked = await act({
    ...facts,
    personIds: ids,
    now,
    decide: (session) => decide({ session, wishes, act: { key, now, actorId, by }, actorBirth }),
  })
  if (!booked.ok) return booked
  await keepSpokenYes(facts, wishes, context)
  return yes(bookedView(facts, wishes))
}

/** The people with how the viewer stands to each; who may not act for one books for none. */
function wishesOf(
  { for: wanted, basis }: InputOf<'booking.book'>,
  { people, name }: BookingFacts,
  { viewer, now }: Context,
): Answer<{ wishes: Wish[]; by: EntryActor }, 'not-allowed' | 'not-found' | 'basis-missing'> {
  const wishes: Wish[] = []
  let by: EntryActor = 'booker'
  for (const { personId, guests, delivery = false } of wanted) {
    const person = people.get(personId)
    if (person?.villageId !== name.villageId) return no('not-allowed', personId)
    const standing = actsAs(viewer, person, name.service, basis ?? null, now)
    if (!standing.ok) return no(standing.refusal, personId)
    if (standing.value.by === 'staff') by = 'staff'
    const { birth, guardians = null } = person
    wishes.push({ personId, guests, delivery, birth, guardians, basis: standing.value.basis })
  }
  return yes({ wishes, by })
}

/** Made from what was asked alone, so that a retry is answered in the same words whatever happened since. */
function bookedView({ session }: BookingFacts, wishes: Wish[]): OutputOf<'booking.book'> {
  const { prices } = session.terms
  return {
    sessionId: session.id,
    booked: wishes.map(({ personId, birth, guests }) => ({
      personId,
      seats: 1 + guests,
      price: prices && priceOf(prices, birth, guests, session.date),
    })),
  }
}
