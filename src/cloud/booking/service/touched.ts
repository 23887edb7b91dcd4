import { no, yes } from '../../../domain/answer'
import { checkTimetable } from '../../../domain/booking/check-timetable'
import { mayDraft } from '../../../domain/booking/service-draft'
import type { Handler } from '../../api/handler'
import { serviceFacts, touching } from './facts'

/** booking.touched: which booked sessions new settings would touch, in their order; four database calls with identity. */
export const touched: Handler<'booking.touched'> = async ({ settings, ...key }, { viewer, now }) => {
  if (!mayDraft(viewer, key.villageId, now)) return no('not-allowed')
  const checked = checkTimetable(settings.timetable)
  if (!checked.ok) return checked
  const facts = await serviceFacts(key, settings)
  if (!facts) return no('not-found')
  const found = (await touching(facts.inForce, facts.rule, now)).touched
  return yes(
    found
      .sort((a, b) => (a.session.startsAt < b.session.startsAt ? -1 : 1))
      .map(({ session: { id, name, date, startsAt, endsAt }, how, people }) => ({
        ...{ sessionId: id, name, date, startsAt, endsAt },
        how,
        people,
      })),
  )
}
