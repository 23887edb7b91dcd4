import { no, yes } from '../../domain/answer'
import { addDays } from '../../domain/calendar/moment'
import { decideShift, mayWriteRota } from '../../domain/duty/decide-shift'
import { shiftIdOf } from '../../domain/duty/shift'
import { turnsOf } from '../../domain/duty/turns'
import type { RoleGrant } from '../../domain/people/roles'
import type { Handler } from '../api/handler'
import { shiftsOf, writeShift } from './records'
import { rolesOf } from './set'

/**
 * duty.plan: fills the half-days in which nobody sits. A retry fills what is left: whatever the first try wrote has
 * somebody by then, and is counted as kept.
 */
export const plan: Handler<'duty.plan'> = async (wish, { viewer, now, key }) => {
  const { villageId, from, days, personIds, each, everyDay } = wish
  if (!mayWriteRota(viewer, villageId, now)) return no('not-allowed')
  const roles = new Map<string, RoleGrant[]>()
  for (const personId of personIds) roles.set(personId, await rolesOf(personId))
  const stored = new Map(
    (await shiftsOf(villageId, from, addDays(from, days - 1))).map((shift) => [shift._id, shift]),
  )
  const turns = turnsOf(personIds, from, days, { each, everyDay })
  const open = turns.filter(({ date, half }) => !stored.get(shiftIdOf({ villageId, date, half }))?.personId)
  // All are looked at before the first is written.
  for (const { date, half, personId } of open) {
    const next = { personId, roles: roles.get(personId) ?? [] }
    const decided = decideShift({ villageId, date, half, before: null, next, viewer, now })
    if (!decided.ok && decided.refusal !== 'shift-over') return no(decided.refusal, personId)
  }
  let written = 0
  for (const { date, half, personId } of open) {
    const next = { personId, roles: roles.get(personId) ?? [] }
    if (!decideShift({ villageId, date, half, before: null, next, viewer, now }).ok) continue
    const sitting = { villageId, date, half, personId, byId: viewer.person?.id ?? '', at: now, key }
    if (await writeShift(sitting, stored.get(shiftIdOf(sitting)) ?? null)) written += 1
  }
  return yes({ written, kept: turns.length - written })
}
