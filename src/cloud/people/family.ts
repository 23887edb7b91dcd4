import { no, yes } from '../../domain/answer'
import { ageOn, dateOf, type Moment } from '../../domain/calendar/moment'
import { careServices } from '../../domain/people/care/services'
import { guardiansOf } from '../../domain/people/lives/child'
import { isHeld } from '../../domain/people/roles'
import type { CareGrant, ViewerPerson } from '../../domain/people/viewer'
import type { Handler } from '../api/handler'
import { command, find } from '../platform/database'
import type { PersonDocument } from './documents'

/** People of one household and the children for whom one is named. */
const mostPeople = 40

/**
 * people.family: myself first, then my household, then those who gave me leave and the children of other households
 * for whom I am named. Two database calls, one where nobody gave leave.
 */
export const family: Handler<'people.family'> = async (_input, { viewer, now }) => {
  const me = viewer.person
  if (!me) return no('not-allowed')
  const cares = viewer.grants.filter((grant) => isHeld(grant, now))
  const known = await around(me)
  const others = [...new Set(cares.map(({ forPersonId }) => forPersonId))]
  const away = others.filter((id) => !known.some(({ _id }) => _id === id))
  const granted =
    away.length > 0 ? await find<PersonDocument>('people', { _id: command.in(away) }, { limit: 30 }) : []
  const wards = known.filter((one) => isNamedFor(me.id, one, now)).map(({ _id }) => _id)
  const mine = known.filter(
    ({ _id, householdId }) => isAtHome(householdId, me) || [...wards, ...others].includes(_id),
  )
  const people = [...mine, ...granted].sort((a, b) => rank(a, me.id) - rank(b, me.id))
  return yes(
    people.map((person) => {
      const by = partOf(person, me, wards)
      return {
        personId: person._id,
        name: person.name,
        age: person.birth ? ageOn(person.birth, dateOf(now)) : null,
        // What she is to the head of another household is not what she is to the viewer.
        relation: by === 'guardian' ? null : person.relation,
        by,
        care: servicesFor(person._id, cares),
      }
    }),
  )
}

/** The household, and everybody for whom one is named wherever she lives. */
function around({ id, householdId }: ViewerPerson): Promise<PersonDocument[]> {
  const named = { guardians: id }
  const where = householdId ? command.or({ householdId }, named) : named
  return find<PersonDocument>('people', where as Record<string, unknown>, { limit: mostPeople })
}

const isAtHome = (householdId: string | null, me: ViewerPerson): boolean =>
  householdId !== null && householdId === me.householdId

const isNamedFor = (id: string, one: PersonDocument, now: Moment): boolean =>
  guardiansOf(one, dateOf(now))?.includes(id) ?? false

function partOf({ _id, householdId }: PersonDocument, me: ViewerPerson, wards: string[]) {
  if (_id === me.id) return 'self' as const
  if (isAtHome(householdId, me)) return 'household' as const
  return wards.includes(_id) ? ('guardian' as const) : ('care' as const)
}

const rank = (person: PersonDocument, me: string): number => (person._id === me ? 0 : 1)

/** In the order in which the product names them, whatever the database gave first. */
function servicesFor(personId: string, cares: CareGrant[]): CareGrant['service'][] {
  const held = cares.filter(({ forPersonId }) => forPersonId === personId).map(({ service }) => service)
  return careServices.filter((service) => held.includes(service))
}
