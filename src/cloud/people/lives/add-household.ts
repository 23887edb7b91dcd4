import { no, yes, type Answer } from '../../../domain/answer'
import { can } from '../../../domain/people/can'
import { decideAssign, type AssignRefusal } from '../../../domain/people/head-rules'
import type { PersonLines } from '../../../domain/people/lives/person-lines'
import type { Context, Handler } from '../../api/handler'
import { getOne } from '../../platform/database'
import { Busy } from '../../platform/errors'
import { idOfKey } from '../../platform/ids'
import { inTransaction } from '../../platform/transaction'
import { isBeingSetUp } from '../being-set-up'
import type { HouseholdDocument, RoleDocument } from '../documents'
import { headRole } from '../role-grants'
import { newPerson, readNew } from './add-person'
import { handOf } from './changing'
import { freePlace, type Place } from './place'
import { bump } from './write-change'

const tries = 4

interface Ids {
  householdId: string
  personId: string
}

/**
 * people.addHousehold: never without a head, and his twenty are checked in the write. The lane counts what is put
 * into it, so that no number is given twice.
 */
export const addHousehold: Handler<'people.addHousehold'> = async (wish, context) => {
  const { viewer, now, openid, key } = context
  const { villageId, person: typed } = wish
  const headId = wish.headId ?? headAmongUs(context)
  if (!can(viewer, 'keep-register', { villageId, headId }, now)) return no('not-allowed')
  if (headId === null) return no('head-missing')
  if (await isBeingSetUp(villageId)) return no('village-being-set-up')
  const ids = { householdId: idOfKey('h', openid, key), personId: idOfKey('p', openid, key) }
  for (let attempt = 1; attempt <= tries; attempt++) {
    if (await getOne('households', ids.householdId)) return yes(ids)
    const lines = readNew(typed, now)
    if (!lines.ok) return lines
    const place = await freePlace(villageId, wish, null)
    if (!place.ok) return place
    const role = await headRole(headId, now)
    if (!role) return no('not-a-head')
    const written = await write(ids, { villageId, place: place.value, lines: lines.value, role }, context)
    if (!written.ok) return written
    if (written.value) return yes(ids)
  }
  throw new Busy(`overtaken ${tries} times in ${villageId}`)
}

/** Who puts a household in without naming a head is the head himself. */
function headAmongUs({ viewer }: Context): string | null {
  const isHead = viewer.roles.some(({ role }) => role === 'lane-chief' || role === 'group-head')
  return isHead ? (viewer.person?.id ?? null) : null
}

interface NewHousehold {
  villageId: string
  place: Place
  lines: Partial<PersonLines>
  role: RoleDocument
}

/** False when somebody else was faster. */
function write(
  { householdId, personId }: Ids,
  { villageId, place, lines, role }: NewHousehold,
  context: Context,
): Promise<Answer<boolean, AssignRefusal>> {
  const { lane, number, order } = place
  const { byId, now, key } = handOf(context)
  const headId = role.personId
  const household: HouseholdDocument = {
    _id: householdId,
    villageId,
    laneId: lane._id,
    number,
    order,
    headId,
    headHistory: [{ headId, from: now }],
    standIn: null,
    rev: 1,
    changes: [{ what: 'added', at: now, byId, key, before: {}, after: { laneId: lane._id, number } }],
  }
  const person = newPerson(personId, { ...lines, villageId, householdId, laneId: lane._id }, context)
  return inTransaction(async (transaction) => {
    const head = await transaction.get<RoleDocument>('roles', role._id)
    const decided = decideAssign({
      // His office may have ended since it was read.
      isHead: head !== null && head.to === role.to,
      sameVillage: role.placeId === villageId,
      held: head?.households ?? 0,
      adding: 1,
    })
    if (!decided.ok) return decided
    if (!(await bump(transaction, 'lanes', lane))) return yes(false)
    await transaction.add('people', { ...person })
    await transaction.add('households', { ...household })
    await transaction.update('roles', role._id, { households: decided.value.held })
    return yes(true)
  })
}
