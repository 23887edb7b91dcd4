import type { Moment } from '../../../domain/calendar/moment'
import { isHeadRole } from '../../../domain/people/roles'
import { command, find, getOne, updateWhere } from '../../platform/database'
import type { RoleDocument } from '../documents'
import type { HandoverDocument } from './documents'
import { householdsOf } from './households'
import { passMatters } from './matters'
import { settle } from './term-acts'

/** Passes on what is open at the offices of a handover, and closes it; doing it twice changes nothing more. */
export async function passOn(handover: HandoverDocument, now: Moment): Promise<void> {
  const { _id, villageId } = handover
  if (handover.state === 'writing') return
  const { lines, households } = handover.households ? handover : await begun(handover)
  for (const { roleId, next } of lines) {
    const role = await getOne<RoleDocument>('roles', roleId)
    // Taken back, or given longer since: then he is still there.
    if (!role || role.to === null || role.to > now) continue
    const leaves = households?.[roleId] ?? []
    await passMatters({ role, successorId: next?.personId ?? null, households: leaves, now })
  }
  await updateWhere('handovers', { _id, state: command.in(['planned', 'passing']) }, { state: 'done' })
  await updateWhere('villages', { _id: villageId, termId: _id }, { termId: command.set(null) })
}

/** Writes down which households each head leaves, once; whoever comes second goes on with what is written. */
async function begun(handover: HandoverDocument): Promise<HandoverDocument> {
  const { _id, at, lines } = handover
  const households: Record<string, string[]> = {}
  for (const { roleId, role, personId } of lines)
    if (isHeadRole(role)) households[roleId] = await householdsOf(personId, at)
  const untouched = { _id, households: command.in([null]) }
  await updateWhere('handovers', untouched, { state: 'passing', households: command.set(households) })
  return (await getOne<HandoverDocument>('handovers', _id)) ?? handover
}

/** What the timer does: changes of term that a crash has left half written, handovers whose time has come or was. */
export async function handoversDue(now: Moment): Promise<void> {
  for (const { _id } of await find<HandoverDocument>('handovers', { state: 'writing' }, { limit: 20 }))
    await settle(_id)
  const where = { state: command.in(['planned', 'passing']), at: command.lte(now) }
  for (const due of await find<HandoverDocument>('handovers', where, { limit: 20, order: [['at', 'asc']] }))
    await passOn(due, now)
}

/** Passes on at once what the timer would pass within five minutes; what does not go through is left to it. */
export async function passAtOnce(handover: HandoverDocument, now: Moment): Promise<void> {
  try {
    await passOn(handover, now)
  } catch (error) {
    console.warn('handover', handover._id, error)
  }
}
