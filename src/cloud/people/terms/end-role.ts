import type { RefusalOf } from '../../../contract'
import { no, yes, type Answer } from '../../../domain/answer'
import { can } from '../../../domain/people/can'
import { ownHouseholdsLimit } from '../../../domain/people/head-rules'
import { decideEnd } from '../../../domain/people/role-rules'
import { isHeld } from '../../../domain/people/roles'
import type { Context, Handler } from '../../api/handler'
import { command, count, find, getOne } from '../../platform/database'
import { Busy } from '../../platform/errors'
import { idOfKey } from '../../platform/ids'
import { inTransaction } from '../../platform/transaction'
import { isBeingSetUp } from '../being-set-up'
import type { PersonDocument, RoleDocument } from '../documents'
import { headRole, isHeadRole } from '../role-grants'
import type { HandoverDocument, HandoverLine } from './documents'
import { householdsOf, moveFrom } from './households'
import { passAtOnce } from './pass'

type Refused = RefusalOf<'people.endRole'>

/** people.endRole: the office, a head's households and the handover in one write; what else is open passes after it. */
export const endRole: Handler<'people.endRole'> = async ({ roleId, successorId, reason }, context) => {
  const { viewer, now, openid, key } = context
  const row = await getOne<RoleDocument>('roles', roleId)
  if (!row) return no('not-found')
  if (!can(viewer, 'grant-role', { villageId: row.placeId }, now)) return no('not-allowed')
  const handoverId = idOfKey('t', openid, key)
  const earlier = await getOne<HandoverDocument>('handovers', handoverId)
  if (earlier) return finished(earlier, now)
  if (await isBeingSetUp(row.placeId)) return no('village-being-set-up')
  if (row.to !== null && row.to <= now) return no('ended-already')
  const decided = decideEnd({
    role: row.role,
    households: row.households,
    hasSuccessor: successorId !== undefined,
    otherAdmins: row.role === 'county-admin' ? (await running(row, now)) - 1 : 0,
  })
  if (!decided.ok) return decided
  const successor = successorId === undefined ? yes(null) : await successorFor(row, successorId, now)
  if (!successor.ok) return successor
  const lines = [await lineOf(row, successor.value)]
  const leaves = isHeadRole(row) ? await householdsOf(row.personId) : []
  const households = { [roleId]: leaves }
  const handover = { ...handoverOf(row, reason, context), _id: handoverId, lines, households }
  const written = await endInOne(row, handover, isHeadRole(row) ? successor.value : null)
  return written.ok ? finished(handover, now) : written
}

async function finished(handover: HandoverDocument, now: string) {
  if (handover.state === 'passing') await passAtOnce(handover, now)
  return yes({})
}

/** The office by which somebody follows: for a head one as a head with room, else any at that place. */
async function successorFor(
  { personId, placeId, households, ...row }: RoleDocument,
  successorId: string,
  now: string,
): Promise<Answer<RoleDocument, Refused>> {
  if (successorId === personId) return no('same-person')
  const isHead = isHeadRole({ personId, placeId, households, ...row })
  if (isHead && households > 0) {
    const head = await headRole(successorId, now)
    if (!head) return no('not-a-head')
    if (head.placeId !== placeId) return no('other-village')
    return head.households + households > ownHouseholdsLimit ? no('head-has-twenty') : yes(head)
  }
  const held = await find<RoleDocument>('roles', { personId: successorId }, { limit: 50 })
  const here = held.find((one) => isHeld(one, now) && placeId.startsWith(one.placeId))
  return here ? yes(here) : no('not-in-office')
}

async function lineOf(row: RoleDocument, successor: RoleDocument | null): Promise<HandoverLine> {
  const person = successor && (await getOne<PersonDocument>('people', successor.personId))
  const { _id: roleId, personId, role, post, service, to: was } = row
  const next = successor && {
    personId: successor.personId,
    name: person?.name ?? '',
    roleId: successor._id,
    isNew: false,
  }
  return { roleId, personId, role, post, service, was, next }
}

function handoverOf({ placeId }: RoleDocument, reason: string, { viewer, now }: Context) {
  const byId = viewer.person?.id ?? ''
  const [kind, state] = ['end', 'passing'] as const
  return { kind, state, villageId: placeId, at: now, byId, madeAt: now, reason }
}

/** All of it or nothing; a household that was given to him since, or another end, and nothing ends. */
async function endInOne(
  row: RoleDocument,
  handover: HandoverDocument,
  successor: RoleDocument | null,
): Promise<Answer<null, Refused>> {
  const { at, byId, reason, lines } = handover
  const households = handover.households?.[row._id] ?? []
  return inTransaction(async (transaction) => {
    const role = await transaction.get<RoleDocument>('roles', row._id)
    if (role?.to !== row.to || role.households !== households.length)
      throw new Busy(`the role ${row._id} was changed by somebody else`)
    if (households.length > 0) {
      const next = successor && (await transaction.get<RoleDocument>('roles', successor._id))
      // His office may have ended since it was read.
      if (!next || !isHeld(next, at)) return no('not-a-head')
      if (!(await moveFrom(transaction, households, { from: row, to: next }, at)))
        return no('head-has-twenty')
    }
    await transaction.update('roles', row._id, {
      to: at,
      households: 0,
      successorId: command.set(lines[0]?.next?.personId ?? null),
      endReason: reason,
      endedById: byId,
    })
    await transaction.add('handovers', { ...handover })
    return yes(null)
  })
}

function running({ role, placeId }: RoleDocument, now: string): Promise<number> {
  const open = command.or(command.in([null]), command.gt(now))
  return count('roles', { placeId, role, to: open })
}
