import { yes } from '../../domain/answer'
import { isStaff, readsNames } from '../../domain/booking/acts-as'
import type { Session } from '../../domain/booking/session'
import { mergeSessions, sessionsOf } from '../../domain/booking/timetable'
import { addDays, dateOf } from '../../domain/calendar/moment'
import { rolesNow, type Viewer } from '../../domain/people/viewer'
import type { Handler } from '../api/handler'
import { command, find } from '../platform/database'
import type { ServiceDocument } from './documents'
import { storedSessions } from './session-records'
import { sessionView } from './views'

const mostServices = 20

/** booking.desk: what the viewer runs today and tomorrow; two database calls with identity, and one a service. */
export const desk: Handler<'booking.desk'> = async (_input, { viewer, now }) => {
  const today = dateOf(now)
  const tomorrow = addDays(today, 1)
  const days = []
  for (const service of await servicesRunBy(viewer, now)) {
    const stored = await storedSessions(service, today, tomorrow, [])
    days.push(...mergeSessions(sessionsOf(service, today, tomorrow), stored))
  }
  const named = ({ villageId, service }: Session): boolean => readsNames(viewer, villageId, service, now)
  return yes(
    days
      .map((one) => ({ ...sessionView(one), named: named(one) }))
      .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)),
  )
}

async function servicesRunBy(viewer: Viewer, now: string): Promise<ServiceDocument[]> {
  const places = rolesNow(viewer, now).map(({ placeId }) => placeId)
  const found = await find<ServiceDocument>(
    'services',
    { villageId: command.in(places) },
    { limit: mostServices },
  )
  return found.filter(({ villageId, service }) => isStaff(viewer, villageId, service, now))
}
