import type { Moment } from '../../domain/calendar/moment'
import { maySit } from '../../domain/duty/decide-shift'
import type { RoleDocument } from '../people/documents'
import { grantOf } from '../people/role-grants'
import type { Matters } from '../people/terms/handing'
import { find } from '../platform/database'
import type { ShiftDocument } from './documents'
import { comingOf, writeShift } from './records'
import { rolesOf } from './set'

/** The half-days that are not over and in which no other office of his lets him sit. */
async function orphans({ _id, personId, placeId }: RoleDocument, now: Moment): Promise<ShiftDocument[]> {
  const coming = await comingOf(personId, placeId, now)
  if (coming.length === 0) return []
  const offices = await find<RoleDocument>('roles', { personId }, { limit: 50 })
  const others = offices.filter((one) => one._id !== _id).map(grantOf)
  return coming.filter(({ from }) => !maySit(others, placeId, from))
}

/** The half-days of the rota pass to whoever follows, if he is a cadre; else nobody sits, and the rota shows it. */
export const shiftMatters: Matters = {
  kind: 'shifts',
  async open(role, now) {
    const coming = await orphans(role, now)
    const [first] = coming.map(({ from }) => from).sort()
    return { count: coming.length, dueAt: first ?? null }
  },
  async pass({ role, successorId, now }) {
    const coming = await orphans(role, now)
    if (coming.length === 0) return
    const next = successorId === null ? [] : await rolesOf(successorId)
    for (const shift of coming) {
      const { villageId, date, half, from } = shift
      const personId = maySit(next, villageId, from) ? successorId : null
      await writeShift({ villageId, date, half, personId, byId: role.personId, at: now, key: '' }, shift)
    }
  },
}
