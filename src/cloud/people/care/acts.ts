import type { OutputOf } from '../../../contract'
import { addDays, dateOf, type Moment } from '../../../domain/calendar/moment'
import type { RequestEvent } from '../../../domain/request/record'
import type { BookingDocument } from '../../booking/documents'
import { command, find } from '../../platform/database'
import type { RequestDocument } from '../../request/documents'

type Act = OutputOf<'care.given'>['acts'][number]

/** So far back, and at most so many. */
const recentDays = 90
const most = 20

/** What these people booked and filed for her by their grants, newest first. */
export async function actsUnder(
  personId: string,
  grantees: string[],
  name: (id: string) => string,
  now: Moment,
): Promise<Act[]> {
  const since = addDays(dateOf(now), -recentDays)
  const bookings = await find<BookingDocument>(
    'bookings',
    { personId, date: command.gte(since), actorId: command.in(grantees), basis: 'grant' },
    { limit: 100, order: [['date', 'desc']] },
  )
  const requests = await find<RequestDocument>(
    'requests',
    { subjectId: personId },
    { limit: 50, order: [['filedAt', 'desc']] },
  )
  const acts = [
    ...bookings.map((booking) => bookedAct(booking, name)),
    ...requests.flatMap(({ category, history }) =>
      history.flatMap((event) => requestAct(category, event, grantees, name)),
    ),
  ]
  return acts.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, most)
}

function bookedAct(
  { state, at, actorId, name: of, date }: BookingDocument,
  name: (id: string) => string,
): Act {
  const gaveBack = state === 'cancelled' || state === 'late-cancel'
  return { what: gaveBack ? 'cancelled' : 'booked', at, by: name(actorId), of, date }
}

function requestAct(
  category: string,
  { what, at, by }: RequestEvent,
  grantees: string[],
  name: (id: string) => string,
): Act[] {
  if (!by || !grantees.includes(by.personId) || by.title !== 'resident') return []
  return [{ what: what === 'filed' ? 'filed' : 'spoke', at, by: name(by.personId), of: category, date: null }]
}
