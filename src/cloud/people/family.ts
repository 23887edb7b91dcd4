import { no, yes } from '../../domain/answer'
import { ageOn, dateOf } from '../../domain/calendar/moment'
import { careServices } from '../../domain/people/care/services'
import { isHeld } from '../../domain/people/roles'
import type { CareGrant } from '../../domain/people/viewer'
import type { Handler } from '../api/handler'
import { command, find } from '../platform/database'
import type { PersonDocument } from './documents'

/** people.family: myself first, then my household, then those who gave me leave. */
export const family: Handler<'people.family'> = async (_input, { viewer, now }) => {
  const me = viewer.person
  if (!me) return no('not-allowed')
  const cares = viewer.grants.filter((grant) => isHeld(grant, now))
  const household = me.householdId
    ? await find<PersonDocument>('people', { householdId: me.householdId }, { limit: 30 })
    : []
  const others = [...new Set(cares.map(({ forPersonId }) => forPersonId))]
  const away = others.filter((id) => !household.some(({ _id }) => _id === id))
  const granted =
    away.length > 0 ? await find<PersonDocument>('people', { _id: command.in(away) }, { limit: 30 }) : []
  const people = [...household, ...granted].sort((a, b) => rank(a, me.id) - rank(b, me.id))
  return yes(
    people.map((person) => ({
      personId: person._id,
      name: person.name,
      age: person.birth ? ageOn(person.birth, dateOf(now)) : null,
      relation: person.relation,
      by: person._id === me.id ? 'self' : person.householdId === me.householdId ? 'household' : 'care',
      care: servicesFor(person._id, cares),
    })),
  )
}

const rank = (person: PersonDocument, me: string): number => (person._id === me ? 0 : 1)

/** In the order in which the product names them, whatever the database gave first. */
function servicesFor(personId: string, cares: CareGrant[]): CareGrant['service'][] {
  const held = cares.filter(({ forPersonId }) => forPersonId === personId).map(({ service }) => service)
  return careServices.filter((service) => held.includes(service))
}
