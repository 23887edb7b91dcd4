import { no, yes, type Answer } from '../../domain/answer'
import { can } from '../../domain/people/can'
import { dateOf } from '../../domain/calendar/moment'
import { isChild } from '../../domain/people/lives/child'
import { isGuardianOf } from '../../domain/privacy/guardian'
import {
  agreed,
  consentVersion,
  mayAgree,
  mayWithdraw,
  withdrawn,
  type ConsentPart,
} from '../../domain/privacy/consent'
import type { Context, Handler } from '../api/handler'
import type { PersonDocument } from '../people/documents'
import { command, find } from '../platform/database'
import { changeConsent } from './consent-records'
import { cancelWhatStoodOnIt, forgetWhoFetches } from './withdrawn-bookings'

/** privacy.giveConsent: the person herself, a child's guardian, or a relative whose leave names the clinic. */
export const giveConsent: Handler<'privacy.giveConsent'> = async ({ personId, kind, version }, context) => {
  const { now, viewer } = context
  const part = await partIn(personId, context, (by, person) => mayAgree(kind, by, person, now))
  if (!part.ok) return part
  if (version !== consentVersion) return no('app-too-old')
  const act = { at: now, actorId: viewer.person?.id ?? '', by: part.value, basis: null }
  await changeConsent(personId, kind, (before) => agreed(before, { personId, kind }, act))
  return yes({})
}

/**
 * privacy.withdrawConsent: by whoever may give it. What stood on it and can still be cancelled is cancelled first, so
 * that a second try after a crash finds the rest; what is too late for that is counted as to be told by phone.
 */
export const withdrawConsent: Handler<'privacy.withdrawConsent'> = async ({ personId, kind }, context) => {
  const { now, viewer } = context
  const part = await partIn(personId, context, (by, person) => mayWithdraw(kind, by, person, now))
  if (!part.ok) return part
  const act = { at: now, actorId: viewer.person?.id ?? '', by: part.value, basis: null }
  const bookings = await cancelWhatStoodOnIt(personId, kind, context)
  if (kind === 'child') await forgetWhoFetches(personId)
  await changeConsent(personId, kind, (before) => withdrawn(before, act))
  return yes(bookings)
}

/** In which part the viewer says yes or no for this person: whom he has nothing to do with is not there for him. */
async function partIn(
  personId: string,
  { viewer, now }: Context,
  may: (part: ConsentPart, person: PersonDocument) => boolean,
): Promise<Answer<ConsentPart, 'not-found' | 'not-allowed'>> {
  const self = viewer.person
  if (!self) return no('not-allowed')
  const people = await find<PersonDocument>('people', { _id: command.in([self.id, personId]) }, { limit: 2 })
  const person = people.find(({ _id }) => _id === personId)
  const me = people.find(({ _id }) => _id === self.id)
  if (!person || !me) return no('not-found')
  const part = standing(me, person, { viewer, now })
  if (!part) return no(me.householdId && me.householdId === person.householdId ? 'not-allowed' : 'not-found')
  return may(part, person) ? yes(part) : no('not-allowed')
}

function standing(
  me: PersonDocument,
  person: PersonDocument,
  { viewer, now }: Pick<Context, 'viewer' | 'now'>,
): ConsentPart | null {
  if (me === person) return 'self'
  if (isChild(person, dateOf(now)) && isGuardianOf(me, person, now)) return 'guardian'
  const { villageId, householdId, _id: personId } = person
  const target = { villageId: villageId ?? '', personId, householdId, careService: 'clinic' as const }
  const asFamily = { ...viewer, roles: [] }
  return can(asFamily, 'book-clinic', target, now) ? 'grant' : null
}
