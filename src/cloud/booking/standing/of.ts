import { no, yes } from '../../../domain/answer'
import { isCarried } from '../../../domain/booking/decide-booking'
import { elderAge } from '../../../domain/booking/standing'
import { standingDays } from '../../../domain/booking/standing-days'
import { mergeSessions, sessionsOf } from '../../../domain/booking/timetable'
import { addDays, ageOn, dateOf, type DateText, type Moment } from '../../../domain/calendar/moment'
import type { OutputOf } from '../../../contract'
import { strangersTo } from '../../../domain/privacy/audit'
import type { PartRule } from '../../../domain/booking/service'
import type { Handler } from '../../api/handler'
import { auditRead } from '../../platform/audit'
import { bookable, circleOf, type Bookable } from '../circle'
import type { ServiceDocument } from '../documents'
import { storedSessions } from '../session-records'
import type { StandingDocument } from './documents'
import { farthestDays, keepOrders } from './keep'

type View = OutputOf<'standing.of'>[number]

/**
 * standing.of: three database calls with identity, and more where an order has still to be looked at: what a crash
 * left is done by whoever looks.
 */
export const of: Handler<'standing.of'> = async ({ personId }, context) => {
  const { viewer, now } = context
  const where = personId ? { _id: personId } : circleOf(viewer, now)
  if (!where) return no('not-allowed')
  // Among his own people nobody looks as the keeper or the head that he may be beside.
  const asker = personId ? viewer : { ...viewer, roles: [] }
  const all = await bookable(asker, where, 'canteen', now)
  if (personId && all.length === 0) return no('not-found')
  const today = dateOf(now)
  const shown = all.filter((one) => one.inUse && (personId ? true : isElder(one, today) || one.order))
  if (personId && shown.length === 0) return no('center-not-in-use')
  if (personId) {
    const personIds = strangersTo(
      viewer,
      shown.map(({ person }) => person),
      now,
    )
    const { villageId = '' } = shown[0] ?? {}
    await auditRead(context, { what: 'household-file', personIds, villageId, why: 'ordering-meals' })
  }
  await keepDue(shown, now)
  return yes(await viewsOf(shown, now))
}

const isElder = ({ person: { birth } }: Bookable, today: DateText): boolean =>
  birth !== null && ageOn(birth, today) >= elderAge

/** Looks at the orders that are due, so that nothing depends on the timer. */
async function keepDue(people: Bookable[], now: Moment): Promise<void> {
  const due = people.flatMap(({ order }) => (order && order.nextAt <= now ? [order] : []))
  for (const villageId of new Set(due.map((one) => one.villageId)))
    await keepOrders(
      villageId,
      due.filter((one) => one.villageId === villageId),
      now,
    )
}

async function viewsOf(people: Bookable[], now: Moment): Promise<View[]> {
  const today = dateOf(now)
  const services = new Map(people.map(({ service }) => [service._id, service]))
  const views: View[] = []
  for (const service of services.values()) {
    const here = people.filter((one) => one.service._id === service._id)
    const planned = openNow(service, now)
    const ids = here.flatMap(({ person, order }) => (order ? [person._id] : []))
    const to = planned.at(-1)?.date ?? today
    const stored = ids.length > 0 ? await storedSessions([service], today, to, ids) : []
    const sessions = mergeSessions(planned, stored)
    views.push(
      ...here.map((one) => ({
        ...plainView(one, service, now),
        days: one.order ? standingDays(sessions, one.order, one.person.birth, now) : [],
      })),
    )
  }
  return views.sort((a, b) => rank(a) - rank(b))
}

const openNow = (service: ServiceDocument, now: Moment) =>
  sessionsOf(service, dateOf(now), addDays(dateOf(now), farthestDays)).filter(({ opensAt }) => opensAt <= now)

const rank = ({ by }: View): number => ['self', 'household', 'grant', 'on-behalf'].indexOf(by)

/** The weekdays to choose from: what is not held on some of them is left out by the rule of the timetable itself. */
function weekdaysOf(days: PartRule['days']): number[] {
  if (Array.isArray(days)) return days
  return days === 'market-days' ? [0, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5]
}

function plainView(one: Bookable, service: ServiceDocument, now: Moment): Omit<View, 'days'> {
  const { person, by } = one
  const { terms, timetable } = service
  return {
    personId: person._id,
    name: person.name,
    relation: person.relation,
    by: by === 'self' || by === 'household' || by === 'grant' ? by : 'on-behalf',
    elder: isElder(one, dateOf(now)),
    meals: timetable.parts.map(({ part, name, days }) => ({
      part,
      name,
      weekdays: weekdaysOf(days),
    })),
    carried: terms.deliveryFrom === null ? null : isCarried(terms, person.birth, dateOf(now)),
    order: one.order && orderView(one.order, dateOf(now)),
  }
}

function orderView(order: StandingDocument, today: DateText): View['order'] {
  if (order.state !== 'running') return null
  const { parts, weekdays, delivery, from, pauses } = order
  const away = pauses.find((one) => one.why !== 'day-off' && one.from <= today && today <= one.to)
  return { parts, weekdays, delivery, from, awayUntil: away?.to ?? null }
}
