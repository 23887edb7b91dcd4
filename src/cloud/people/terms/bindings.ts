import { ownerFrom } from '../../../domain/request/desks'
import { command, count, find, updateWhere } from '../../platform/database'
import { deskFactsOf } from '../../request/desk-facts'
import type { PersonDocument } from '../documents'
import { headRole, isHeadRole } from '../role-grants'
import { undated, type Matters } from './handing'

/** Who asked him to be bound waits for his successor's word, without one for the village's. */
export const bindingMatters: Matters = {
  kind: 'bindings',
  open: async (role) =>
    undated(isHeadRole(role) ? await count('accounts', { 'ask.headId': role.personId }) : 0),
  async pass({ role, successorId, households, now }) {
    if (!isHeadRole(role) || households.length === 0) return
    const people = await find<PersonDocument>(
      'people',
      { householdId: command.in(households) },
      { limit: 1000 },
    )
    const ids = people.map(({ _id }) => _id)
    const asked = { 'ask.headId': role.personId, 'ask.personId': command.in(ids) }
    if (ids.length === 0 || (await count('accounts', asked)) === 0) return
    const follows = successorId !== null && (await headRole(successorId, now)) !== null
    const facts = await deskFactsOf({ villageId: role.placeId, laneId: null }, now)
    const to = follows ? successorId : ownerFrom('village', facts, [role.personId])?.personId
    if (to) await updateWhere('accounts', asked, { 'ask.headId': to })
  },
}
