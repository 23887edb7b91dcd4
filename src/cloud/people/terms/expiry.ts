import type { Moment } from '../../../domain/calendar/moment'
import { add } from '../../platform/database'
import type { RoleDocument } from '../documents'
import type { HandoverDocument } from './documents'

/** An office that is given until a date passes on what is open at that moment; written before the office itself. */
export async function planExpiry(role: RoleDocument, byId: string, now: Moment): Promise<void> {
  const { _id: roleId, personId, placeId: villageId, post, service, to } = role
  if (to === null) return
  const line = { roleId, personId, role: role.role, post, service, was: to, next: null }
  const handover: HandoverDocument = {
    _id: `t${roleId.slice(1)}`,
    kind: 'end',
    villageId,
    state: 'planned',
    households: null,
    at: to,
    byId,
    madeAt: now,
    reason: '到期',
    lines: [line],
  }
  await add('handovers', { ...handover })
}
