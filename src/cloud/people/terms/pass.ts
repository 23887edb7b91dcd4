import type { Moment } from '../../../domain/calendar/moment'
import { command, find, getOne, updateWhere } from '../../platform/database'
import type { RoleDocument } from '../documents'
import type { HandoverDocument } from './documents'
import { passMatters } from './matters'

/** Passes on what is open at the offices of a handover, and closes it; doing it twice changes nothing more. */
export async function passOn({ _id, lines, villageId }: HandoverDocument, now: Moment): Promise<void> {
  for (const { roleId, next } of lines) {
    const role = await getOne<RoleDocument>('roles', roleId)
    // Taken back, or given longer since: then he is still there.
    if (!role || role.to === null || role.to > now) continue
    await passMatters({ role, successorId: next?.personId ?? null, now })
  }
  await updateWhere('handovers', { _id, state: command.in(['planned', 'passing']) }, { state: 'done' })
  await updateWhere('villages', { _id: villageId, termId: _id }, { termId: command.set(null) })
}

/** What the timer does: handovers whose time has come, and those that a crash has left. */
export async function handoversDue(now: Moment): Promise<void> {
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
