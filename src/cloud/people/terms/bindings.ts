import { ownerFrom } from '../../../domain/request/desks'
import { count, updateWhere } from '../../platform/database'
import { deskFactsOf } from '../../request/desk-facts'
import { headRole, isHeadRole } from '../role-grants'
import { undated, type Matters } from './handing'

/** Who asked him to be bound waits for his successor's word, without one for the village's. */
export const bindingMatters: Matters = {
  kind: 'bindings',
  open: async (role) =>
    undated(isHeadRole(role) ? await count('accounts', { 'ask.headId': role.personId }) : 0),
  async pass({ role, successorId, now }) {
    if (!isHeadRole(role) || (await headRole(role.personId, now))) return
    if ((await count('accounts', { 'ask.headId': role.personId })) === 0) return
    const follows = successorId !== null && (await headRole(successorId, now)) !== null
    const facts = await deskFactsOf({ villageId: role.placeId, laneId: null }, now)
    const to = follows ? successorId : ownerFrom('village', facts, [role.personId])?.personId
    if (to) await updateWhere('accounts', { 'ask.headId': role.personId }, { 'ask.headId': to })
  },
}
