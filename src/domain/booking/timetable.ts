import type { DateText, Moment } from '../calendar/moment'
import { addDays, addMinutes, atTime } from '../calendar/moment'
import { closingReason, heldBy, isFarmSeason, isHeldOn } from './held-days'
import type { BookingTerms, Limit, PartRule, ServiceName, Timetable } from './service'
import { sessionIdOf, type Session } from './session'

/** A service of one village, as far as its sessions follow from it. */
export interface ServiceRule {
  villageId: string
  service: ServiceName
  timetable: Timetable
  terms: BookingTerms
}

/**
 * The sessions that follow from the rule for the days `from` to `to`, both included, in the order of their start.
 * A closed day keeps its sessions with `open: false`, so that the screen can say why.
 */
export function sessionsOf(rule: ServiceRule, from: DateText, to: DateText): Session[] {
  const sessions: Session[] = []
  for (let date = from; date <= to; date = addDays(date, 1))
    for (const part of rule.timetable.parts)
      if (isHeldOn(rule.timetable, part, date)) sessions.push(plannedSession(rule, part, date))
  return sessions.sort(byStart)
}

/** Stored sessions stand in the place of the computed ones; a stored one that the rule no longer has stays. */
export function mergeSessions(planned: Session[], stored: Session[]): Session[] {
  const known = new Set(stored.map(({ id }) => id))
  return [...planned.filter(({ id }) => !known.has(id)), ...stored].sort(byStart)
}

const byStart = (a: Session, b: Session): number =>
  a.startsAt === b.startsAt ? (a.id < b.id ? -1 : 1) : a.startsAt < b.startsAt ? -1 : 1

function plannedSession(
  { villageId, service, timetable, terms }: ServiceRule,
  rule: PartRule,
  date: DateText,
) {
  const { part, name, lateCancel } = rule
  const startsAt = atTime(date, rule.starts)
  const at = (limit: Limit): Moment => limitAt(limit, date, startsAt)
  const capacity = heldBy(timetable, part, date)?.capacity ?? rule.capacity
  const closedBecause = closingReason(timetable, rule, date)
  const session: Session = {
    id: sessionIdOf({ villageId, service, date, part }),
    villageId,
    service,
    date,
    part,
    name,
    startsAt,
    endsAt: atTime(date, rule.ends),
    opensAt: at(rule.opens),
    closesAt: at(rule.closes),
    phoneUntil: rule.phoneUntil && at(rule.phoneUntil),
    cancelUntil: at(rule.cancelUntil),
    lateCancel,
    terms: isCarriedOut(timetable, terms, date) ? { ...terms, onlyDelivered: true } : terms,
    capacity,
    open: closedBecause === null,
    closedBecause,
    left: capacity,
    roster: {},
    unwritten: [],
    waiting: [],
  }
  return session
}

function limitAt(limit: Limit, date: DateText, startsAt: Moment): Moment {
  if ('minutesBefore' in limit) return addMinutes(startsAt, -limit.minutesBefore)
  return atTime(addDays(date, -limit.daysBefore), limit.time)
}

/** Only what can be carried home at all is carried out in the season. */
const isCarriedOut = (timetable: Timetable, { deliveryFrom }: BookingTerms, date: DateText): boolean =>
  deliveryFrom !== null && isFarmSeason(timetable, date)
