import { no, yes, type Answer } from '../../domain/answer'
import { dateOf } from '../../domain/calendar/moment'
import { can } from '../../domain/people/can'
import { isMinor } from '../../domain/people/lives/child'
import { decideGrant } from '../../domain/people/role-rules'
import type { InputOf } from '../../contract'
import type { Handler } from '../api/handler'
import { add, find, getOne } from '../platform/database'
import { idOfKey } from '../platform/ids'
import type { PersonDocument, RoleDocument } from './documents'
import { newcomer } from './newcomer'
import { grantOf } from './role-grants'
import { planExpiry } from './terms/expiry'

type Wish = InputOf<'people.grantRole'>

/** people.grantRole: guarded by the place, not by who is asked about. */
export const grantRole: Handler<'people.grantRole'> = async (wish, context) => {
  const { viewer, now, openid, key } = context
  if (!can(viewer, 'grant-role', { villageId: wish.placeId }, now)) return no('not-allowed')
  const roleId = idOfKey('r', openid, key)
  const earlier = await getOne<RoleDocument>('roles', roleId)
  if (earlier) return yes({ roleId, personId: earlier.personId, warning: null })
  // Nobody is put into the people of a village that is not his to fill.
  const home = 'villageId' in wish.who ? wish.who.villageId : undefined
  if (home !== undefined && !can(viewer, 'grant-role', { villageId: home }, now)) return no('not-allowed')
  if (home !== undefined && !(await getOne('villages', home))) return no('not-found', 'who.villageId')
  const person = await personFor(wish.who, idOfKey('p', openid, key))
  if (!person.ok) return person
  const { isNew, ...found } = person.value
  if (isMinor(found, dateOf(now))) return no('too-young')
  const held = isNew ? [] : await find<RoleDocument>('roles', { personId: found._id }, { limit: 50 })
  const { role, placeId, post = null, service = null } = wish
  const decided = decideGrant({ role, placeId, post, service }, held.map(grantOf), now)
  if (!decided.ok) return decided
  // Written down only now: who is refused an office leaves nobody behind.
  if (isNew) await add('people', { ...found })
  const personId = found._id
  const row: RoleDocument = {
    _id: roleId,
    personId,
    role,
    placeId,
    post,
    service,
    from: now,
    to: wish.to ?? null,
    households: 0,
    givenById: viewer.person?.id ?? '',
  }
  await planExpiry(row, viewer.person?.id ?? '', now)
  await add('roles', { ...row })
  return yes({ roleId, personId, warning: decided.value.warning })
}

async function personFor(
  who: Wish['who'],
  newPersonId: string,
): Promise<Answer<PersonDocument & { isNew: boolean }, 'not-found'>> {
  if ('personId' in who) {
    const person = await getOne<PersonDocument>('people', who.personId)
    return person ? yes({ ...person, isNew: false }) : no('not-found')
  }
  const same = await find<PersonDocument>('people', { phone: who.phone }, { limit: 10 })
  const known = same.find(({ name }) => name === who.name)
  if (known) return yes({ ...known, isNew: false })
  const { name, phone, villageId = null } = who
  return yes({ ...newcomer({ _id: newPersonId, name, phone, villageId }), isNew: true })
}
