import { command, find, updateWhere } from '../../platform/database'
import type { HouseholdDocument } from '../documents'
import { headRole, isHeadRole } from '../role-grants'
import { undated, type Matters } from './handing'

/** He stands in for nobody any longer: the head himself has the work again. */
export const standInMatters: Matters = {
  kind: 'stands-in',
  async open(role, now) {
    if (!isHeadRole(role)) return undated(0)
    const where = { 'standIn.personId': role.personId, 'standIn.to': command.gt(now) }
    const found = await find<HouseholdDocument>('households', where, { limit: 100, fields: { headId: true } })
    return undated(new Set(found.map(({ headId }) => headId)).size)
  },
  async pass({ role, now }) {
    if (!isHeadRole(role) || (await headRole(role.personId, now))) return
    await updateWhere('households', { 'standIn.personId': role.personId }, { standIn: command.set(null) })
  },
}
