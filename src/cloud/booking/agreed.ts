import type { Wish } from '../../domain/booking/decide-booking'
import type { Basis, SpokenBasis } from '../../domain/booking/basis'
import type { Moment } from '../../domain/calendar/moment'
import { agreed, consentFor, isGiven, type ConsentKind } from '../../domain/privacy/consent'
import type { Context } from '../api/handler'
import { changeConsent } from '../privacy/consent-records'
import type { ConsentDocument } from '../privacy/documents'
import type { BookedPerson, BookingFacts } from './booking-facts'

const spoken = (basis: Basis): SpokenBasis | null =>
  basis === 'in-person' || basis === 'phone' ? basis : null

/**
 * The first of these people for whom something has still to be agreed to; null when nothing has. What she told a head
 * or the keeper is her yes: it is written down with the booking.
 */
export function unagreed({ people, name }: BookingFacts, wishes: Wish[], now: Moment): string | null {
  const missing = wishes.find(({ personId, basis }) => {
    const person = people.get(personId)
    const kind = person ? consentFor(name.service, person, now) : null
    return person && kind && spoken(basis) === null && !isGiven(consentOf(person, kind))
  })
  return missing?.personId ?? null
}

/** Writes down, once, what these people agreed to by their word to the one who booked for them. */
export async function keepSpokenYes(
  { people, name }: BookingFacts,
  wishes: Wish[],
  { viewer, now }: Context,
): Promise<void> {
  for (const { personId, basis } of wishes) {
    const person = people.get(personId)
    const kind = person ? consentFor(name.service, person, now) : null
    const how = spoken(basis)
    if (!person || !kind || !how || isGiven(consentOf(person, kind))) continue
    const act = { at: now, actorId: viewer.person?.id ?? '', by: 'spoken' as const, basis: how }
    await changeConsent(
      personId,
      kind,
      (before) => agreed(before, { personId, kind }, act),
      consentOf(person, kind),
    )
  }
}

const consentOf = ({ consents }: BookedPerson, kind: ConsentKind): ConsentDocument | null =>
  consents.find((one) => one.kind === kind) ?? null
