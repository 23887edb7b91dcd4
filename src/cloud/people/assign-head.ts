import { no, yes, type Answer } from '../../domain/answer'
import { can } from '../../domain/people/can'
import { decideAssign, type AssignRefusal } from '../../domain/people/head-rules'
import type { Handler } from '../api/handler'
import { command, find, updateWhere } from '../platform/database'
import { inTransaction, type Transaction } from '../platform/transaction'
import { isBeingSetUp } from './being-set-up'
import type { HouseholdDocument, PersonDocument, RoleDocument } from './documents'
import { headRole } from './role-grants'

/**
 * people.assignHead. Rare administration, so a transaction: the counts of both heads and the households
 * change together, and nobody can pass twenty while two officers assign at once.
 */
export const assignHead: Handler<'people.assignHead'> = async ({ householdIds, headId }, { viewer, now }) => {
  const role = await headRole(headId, now)
  if (!role) return no('not-a-head')
  if (!can(viewer, 'assign-heads', { villageId: role.placeId }, now)) return no('not-allowed')
  if (await isBeingSetUp(role.placeId)) return no('village-being-set-up')
  return moveHouseholds([...new Set(householdIds)], headId, role, now)
}

/** Who asked to be bound and waits for a yes waits for the new head's. */
async function moveAsks(householdIds: string[], headId: string): Promise<void> {
  const people = await find<PersonDocument>(
    'people',
    { householdId: command.in(householdIds) },
    { limit: 1000 },
  )
  const asked = { 'ask.personId': command.in(people.map(({ _id }) => _id)) }
  if (people.length > 0) await updateWhere('accounts', asked, { 'ask.headId': headId })
}

type Moved = Answer<Record<string, never>, AssignRefusal | 'not-found'>

/** Moves households to a head, and the bindings that wait for the old head's yes with them. */
async function moveHouseholds(
  householdIds: string[],
  headId: string,
  to: RoleDocument,
  now: string,
): Promise<Moved> {
  const moved = await moveInOne(householdIds, headId, to, now)
  if (moved.ok) await moveAsks(householdIds, headId)
  return moved
}

function moveInOne(householdIds: string[], headId: string, to: RoleDocument, now: string): Promise<Moved> {
  const oldRoles = new Map<string, RoleDocument | null>()
  return inTransaction(async (transaction) => {
    const role = await transaction.get<RoleDocument>('roles', to._id)
    const households = await readAll(transaction, householdIds)
    if (!role || !households) return no('not-found')
    const moving = households.filter((household) => household.headId !== headId)
    const decided = decideAssign({
      // His office may have ended since it was read.
      isHead: role.to === to.to,
      sameVillage: households.every(({ villageId }) => villageId === role.placeId),
      held: role.households,
      adding: moving.length,
    })
    if (!decided.ok) return decided
    for (const household of moving) {
      if (household.headId && !oldRoles.has(household.headId))
        oldRoles.set(household.headId, await headRole(household.headId, now))
      await transaction.update('households', household._id, {
        headId,
        headHistory: command.push([{ headId, from: now }]),
      })
    }
    for (const [oldHead, old] of oldRoles) {
      const lost = moving.filter((household) => household.headId === oldHead).length
      if (old && lost > 0) await transaction.update('roles', old._id, { households: command.inc(-lost) })
    }
    if (moving.length > 0) await transaction.update('roles', role._id, { households: decided.value.held })
    return yes({})
  })
}

async function readAll(transaction: Transaction, ids: string[]): Promise<HouseholdDocument[] | null> {
  const households: HouseholdDocument[] = []
  for (const id of ids) {
    const household = await transaction.get<HouseholdDocument>('households', id)
    if (!household || household.closed) return null
    households.push(household)
  }
  return households
}
