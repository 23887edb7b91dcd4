import { yes } from '../../domain/answer'
import { isStaff, readsNames } from '../../domain/booking/acts-as'
import { firstOfDesk } from '../../domain/booking/first-of-desk'
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

/** booking.desk: what the viewer runs today and tomorrow; three database calls with identity. */
export const desk: Handler<'booking.desk'> = async (_input, { viewer, now }) => {
  const sessions = await sessionsRunBy(viewer, now)
  return yes(sessions.map(({ session, named }) => ({ ...sessionView(session, now), named })))
}

/** The id of the session that the viewer's list opens with; null when he runs none. Two database calls. */
export async function firstSessionOf(viewer: Viewer, now: string): Promise<string | null> {
  const sessions = await sessionsRunBy(viewer, now)
  const all = sessions.map(({ session: { id, endsAt }, named }) => ({ id, endsAt, named }))
  return firstOfDesk(all, now)?.id ?? null
}

/** Today's and tomorrow's sessions that the viewer runs. Two database calls. */
export async function sessionsRunBy(
  viewer: Viewer,
  now: string,
): Promise<{ session: Session; named: boolean }[]> {
  const today = dateOf(now)
  const tomorrow = addDays(today, 1)
  const services = await servicesRunBy(viewer, now)
  if (services.length === 0) return []
  const stored = await storedSessions(services, today, tomorrow, [])
  return services
    .flatMap((service) => {
      const own = stored.filter(
        (one) => one.villageId === service.villageId && one.service === service.service,
      )
      const named = readsNames(viewer, service.villageId, service.service, now)
      return mergeSessions(sessionsOf(service, today, tomorrow), own).map((session) => ({ session, named }))
    })
    .sort((a, b) => (a.session.startsAt < b.session.startsAt ? -1 : 1))
}

/** The services that the viewer runs; one database call. */
export async function servicesRunBy(viewer: Viewer, now: string): Promise<ServiceDocument[]> {
  const places = rolesNow(viewer, now).map(({ placeId }) => placeId)
  const found = await find<ServiceDocument>(
    'services',
    { villageId: command.in(places) },
    { limit: mostServices },
  )
  return found.filter(({ villageId, service }) => isStaff(viewer, villageId, service, now))
}
