import { decideStanding, isLeftOut, type OrderOf } from '../../../domain/booking/decide-standing'
import type { Session } from '../../../domain/booking/session'
import { mergeSessions, sessionsOf } from '../../../domain/booking/timetable'
import { addDays, addMinutes, dateOf, type Moment } from '../../../domain/calendar/moment'
import { yes } from '../../../domain/answer'
import { command, find, getOne, updateWhere } from '../../platform/database'
import type { PersonDocument, VillageDocument } from '../../people/documents'
import { act } from '../act'
import type { ServiceDocument } from '../documents'
import { moveQueue } from '../move-queue'
import { storedSessions } from '../session-records'
import type { StandingDocument } from './documents'

/** Most orders that one tick looks at, and how many stand in one write of a session. */
const ordersAtOnce = 200
const inOneWrite = 40
/** How far ahead a date may open (contract/booking-shapes: sixty days before). */
export const farthestDays = 61
/** When one that was stopped is looked at again. */
const never = '2099-12-31T00:00:00'
/** After so many minutes an order that found no seat is looked at again. */
const againMinutes = 30

/** For `tick`: books for every order whose next date has opened, or that a crash left; says how many there were. */
export async function keepStanding(now: Moment): Promise<number> {
  const due = await find<StandingDocument>(
    'standing',
    { nextAt: command.lte(now) },
    { limit: ordersAtOnce, order: [['nextAt', 'asc']] },
  )
  for (const villageId of new Set(due.map((one) => one.villageId)))
    await keepOrders(
      villageId,
      due.filter((one) => one.villageId === villageId),
      now,
    )
  return due.length
}

/** Books and gives back what these orders of one village are for, as far as the dates have opened. */
export async function keepOrders(villageId: string, orders: StandingDocument[], now: Moment): Promise<void> {
  const service = await getOne<ServiceDocument>('services', `${villageId}:canteen`)
  const village = await getOne<VillageDocument>('villages', villageId)
  const people = await find<PersonDocument>(
    'people',
    { _id: command.in(orders.map(({ personId }) => personId)), villageId },
    { limit: orders.length },
  )
  const kept = orders.flatMap((order): OrderOf[] => {
    const person = people.find(({ _id }) => _id === order.personId)
    return person ? [{ order, birth: person.birth }] : []
  })
  const isOpen = service !== null && village?.center.stage === 'in-use'
  const missed = isOpen ? await keepIn(await openSessions(service, kept, now), kept, now) : new Set<string>()
  const next = service ? nextOpening(service, now) : tomorrow(now)
  const isMissed = ({ personId }: StandingDocument): boolean => missed.has(personId)
  const runs = ({ state }: StandingDocument): boolean => state === 'running'
  await lookAgain(
    orders.filter((order) => runs(order) && !isMissed(order)),
    next,
  )
  await lookAgain(orders.filter(isMissed), addMinutes(now, againMinutes))
  await lookAgain(
    orders.filter((order) => !runs(order)),
    never,
  )
}

/** The sessions that can be booked or were, with the entries of those who have an order. */
async function openSessions(service: ServiceDocument, orders: OrderOf[], now: Moment) {
  const from = dateOf(now)
  const planned = sessionsOf(service, from, addDays(from, farthestDays)).filter(
    ({ opensAt }) => opensAt <= now,
  )
  const to = planned.at(-1)?.date ?? from
  const ids = orders.map(({ order }) => order.personId)
  const stored = await storedSessions([service], from, to, ids)
  return mergeSessions(planned, stored).map((session) => ({
    session,
    stored: stored.some(({ id }) => id === session.id),
  }))
}

/** Does what is to be done; answers for whom there was no seat. */
async function keepIn(
  sessions: { session: Session; stored: boolean }[],
  orders: OrderOf[],
  now: Moment,
): Promise<Set<string>> {
  const missed = new Set<string>()
  for (const { session, stored } of sessions) {
    let at = session
    const due = orders.filter((one) => decideStanding(at, [one], now) !== null)
    for (let from = 0; from < due.length; from += inOneWrite) {
      const some = due.slice(from, from + inOneWrite)
      const written = await act<never>({
        session: at,
        stored: stored || from > 0,
        personIds: some.map(({ order }) => order.personId),
        now,
        decide: (current) => yes(decideStanding(current, some, now)),
      })
      if (written.ok) at = { ...written.value, roster: { ...at.roster, ...written.value.roster } }
    }
    if (due.length > 0) at = await moveQueue(at, [], now)
    for (const one of orders) if (isLeftOut(at, one, now)) missed.add(one.order.personId)
  }
  return missed
}

const tomorrow = (now: Moment): Moment => addMinutes(now, 24 * 60)

/** When the next date opens for booking. */
function nextOpening(service: ServiceDocument, now: Moment): Moment {
  const today = dateOf(now)
  const opens = sessionsOf(service, today, addDays(today, farthestDays))
    .map(({ opensAt }) => opensAt)
    .filter((at) => at > now)
    .sort()
  return opens[0] ?? tomorrow(now)
}

/** Says when these are looked at again; one that somebody has changed meanwhile is looked at by him. */
async function lookAgain(orders: StandingDocument[], nextAt: Moment): Promise<void> {
  if (orders.length === 0) return
  const asRead = orders.map(({ _id, rev }) => ({ _id, rev }))
  await updateWhere('standing', command.or(...asRead) as Record<string, unknown>, { nextAt })
}
