import type { Session } from '../../../domain/booking/session'
import { ruleFields } from '../../../domain/booking/touched'
import type { Moment } from '../../../domain/calendar/moment'
import { command, find, removeWhere, updateWhere, type Where } from '../../platform/database'
import { heal } from '../booking-rows'
import { closeStored } from '../close'
import type { ServiceDocument } from '../documents'
import { touching } from './facts'

/** Services that one tick goes on with. */
const atOnce = 20

/** For `tick`: goes on where a change of settings broke off; says how many services there were. */
export async function settleServices(now: Moment): Promise<number> {
  const left = await find<ServiceDocument>(
    'services',
    { 'settling.byId': command.gte('') },
    { limit: atOnce },
  )
  for (const service of left) await settle(service, now)
  return left.length
}

/**
 * Brings the stored sessions in line with what is in force: those without bookings follow it, those that the officer
 * chose to close are closed, and all others stay as people booked them. May be done again at any time.
 */
export async function settle({ settling, ...service }: ServiceDocument, now: Moment): Promise<void> {
  if (!settling) return
  const { touched, following } = await touching(settling.before, service, now)
  for (const { session, planned } of following) await follow(session, planned)
  for (const choice of settling.choices)
    if ('reason' in choice && touched.some(({ session }) => session.id === choice.sessionId))
      await closeStored(choice.sessionId, choice.reason, settling.byId, now)
  await updateWhere('services', { _id: service._id, rev: service.rev ?? 0 }, { settling: command.remove() })
}

/** Only while still nobody is in it: whoever books in this very second has the session that he saw. */
async function follow(session: Session, planned: Session | null): Promise<void> {
  await heal(session)
  const where: Where = {
    _id: session.id,
    open: true,
    capacity: session.capacity,
    left: session.capacity,
    'waiting.0': command.exists(false),
    'unwritten.0': command.exists(false),
  }
  if (!planned) {
    await removeWhere('sessions', where)
    return
  }
  const { terms, ...fields } = ruleFields(planned)
  await updateWhere('sessions', where, {
    ...fields,
    ...limitsOf(planned),
    terms: command.set(terms),
    left: planned.capacity,
  })
}

/** What may have been nothing before cannot be written into: it is put in its place. */
const limitsOf = ({ phoneUntil, closedBecause }: Session) => ({
  phoneUntil: command.set(phoneUntil),
  closedBecause: command.set(closedBecause),
})
