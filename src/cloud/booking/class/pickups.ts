import { no, yes } from '../../../domain/answer'
import { stateNow } from '../../../domain/booking/state-now'
import { decideToday } from '../../../domain/booking/decide-pickups'
import { noPickups } from '../../../domain/booking/pickup'
import { dateOf } from '../../../domain/calendar/moment'
import type { Handler } from '../../api/handler'
import { find } from '../../platform/database'
import { isFitText } from '../../platform/moderation'
import type { BookingDocument } from '../documents'
import { guardiansIn } from './child-facts'
import { handoverView } from './handover-view'
import { keepList } from './keep-list'
import { hasAgreed, ownChild } from './own-child'

/** class.pickups: three database calls with identity. */
export const pickups: Handler<'class.pickups'> = async ({ personId }, context) => {
  const child = await ownChild(personId, context)
  if (!child.ok) return child
  const today = dateOf(context.now)
  const guardians = guardiansIn(child.value, today)
  const { adults, emergencyPhone, forToday, barred } = child.value.pickups[0] ?? noPickups
  const rows = await find<BookingDocument>('bookings', { personId, date: today }, { limit: 12 })
  const booked = rows.find(({ service }) => service === 'class')
  const named = forToday?.date === today ? forToday : null
  return yes({
    child: { personId, name: child.value.name },
    adults,
    emergencyPhone,
    forToday: named && { name: named.name, relation: named.relation, phone: named.phone },
    guardians: guardians.map(({ id, name }) => ({ personId: id, name, barred: barred.includes(id) })),
    today: booked
      ? { state: stateNow(booked, booked, context.now), handedTo: handoverView(booked, guardians) }
      : null,
  })
}

/** class.setToday: by a guardian; three database calls with identity. */
export const setToday: Handler<'class.setToday'> = async ({ personId, who }, context) => {
  const { viewer, now, key, openid } = context
  const child = await ownChild(personId, context)
  if (!child.ok) return child
  if (who && !hasAgreed(child.value, context)) return no('consent-needed')
  if (who && !(await isFitText(openid, `${who.name}\n${who.relation}`))) return no('unfit-words')
  const facts = { before: child.value.pickups[0] ?? null, guardians: guardiansIn(child.value, dateOf(now)) }
  const decided = decideToday(facts, who, { now, key, byId: viewer.person?.id ?? '' })
  if (!decided.ok) return decided
  await keepList(child.value, decided.value)
  return yes({})
}
