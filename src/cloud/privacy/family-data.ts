import { no, yes, type Answer } from '../../domain/answer'
import type { Moment } from '../../domain/calendar/moment'
import type { Viewer } from '../../domain/people/viewer'
import { isGuardianOf } from '../../domain/privacy/guardian'
import type { PersonDocument } from '../people/documents'
import { command, find } from '../platform/database'

/** Most people of one household. */
const mostPeople = 40

/** The one whose data are asked for, oneself, and the children whose guardian one is. */
export interface FamilyData {
  person: PersonDocument
  me: PersonDocument
  children: PersonDocument[]
}

/**
 * The person whose own data these are: oneself or a child whose guardian one is, in one database call. Another of the
 * household is known but not one's own (`not-allowed`); anybody else is not there (`not-found`).
 */
export async function familyData(
  viewer: Viewer,
  personId: string | undefined,
  now: Moment,
): Promise<Answer<FamilyData, 'not-found' | 'not-allowed'>> {
  const self = viewer.person
  if (!self) return no('not-allowed')
  const { householdId } = self
  const own = [{ _id: self.id }, { guardians: self.id }]
  const where = command.or(...own, ...(householdId ? [{ householdId }] : []))
  const people = await find<PersonDocument>('people', where as Record<string, unknown>, { limit: mostPeople })
  const me = people.find(({ _id }) => _id === self.id)
  const person = people.find(({ _id }) => _id === (personId ?? self.id))
  if (!me || !person) return no('not-found')
  const children = people.filter((one) => isGuardianOf(me, one, now))
  if (person !== me && !children.includes(person)) return no('not-allowed')
  return yes({ person, me, children })
}
