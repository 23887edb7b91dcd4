import { no, yes } from '../../domain/answer'
import { decideShift } from '../../domain/duty/decide-shift'
import { shiftIdOf } from '../../domain/duty/shift'
import type { RoleGrant } from '../../domain/people/roles'
import type { Handler } from '../api/handler'
import type { RoleDocument } from '../people/documents'
import { grantOf } from '../people/role-grants'
import { find, getOne } from '../platform/database'
import type { ShiftDocument } from './documents'
import { writeShift } from './records'

/** How often somebody who was overtaken decides again. */
const tries = 4

/** duty.set: by those who write the rota, or by whoever hands his own turn on; four database calls with identity. */
export const set: Handler<'duty.set'> = async ({ villageId, date, half, personId }, context) => {
  const { viewer, now, key } = context
  const _id = shiftIdOf({ villageId, date, half })
  const next = personId === null ? null : { personId, roles: await rolesOf(personId) }
  for (let attempt = 1; attempt <= tries; attempt++) {
    const before = await getOne<ShiftDocument>('shifts', _id)
    if (before?.history.some((line) => line.key === key)) return yes({})
    const facts = { villageId, date, half, before: before?.personId ?? null, next, viewer, now }
    const decided = decideShift(facts)
    if (!decided.ok) return decided
    const sitting = { villageId, date, half, personId, byId: viewer.person?.id ?? '', at: now, key }
    if (await writeShift(sitting, before)) return yes({})
  }
  return no('changed-meanwhile')
}

/** The offices of somebody, whenever he holds them. */
export async function rolesOf(personId: string): Promise<RoleGrant[]> {
  const roles = await find<RoleDocument>('roles', { personId }, { limit: 50 })
  return roles.map(grantOf)
}
