import { no, yes } from '../../domain/answer'
import { familyBasis, rightsOf } from '../../domain/booking/acts-as'
import { offerOf } from '../../domain/booking/offer'
import { mergeSessions, sessionsOf } from '../../domain/booking/timetable'
import { addDays, dateOf } from '../../domain/calendar/moment'
import { guardiansOf } from '../../domain/people/lives/child'
import { can } from '../../domain/people/can'
import type { Viewer } from '../../domain/people/viewer'
import type { OutputOf } from '../../contract'
import type { Handler } from '../api/handler'
import type { PersonDocument, VillageDocument } from '../people/documents'
import { aggregate } from '../platform/database'
import { heal } from './booking-rows'
import { circleOf, mostPeople, servedAt } from './circle'
import type { BookingDocument, ServiceDocument } from './documents'
import { storedSessions } from './session-records'
import { doctorView, entryView, offeredView, sessionView } from './views'
import { asOfNow, type BookingNow } from './waiting-rows'

/** How far back one sees what was, and how far ahead the next meal is looked for. */
const recentDays = 14
const daysAhead = 7

type Row = PersonDocument & {
  bookings: BookingDocument[]
  services: ServiceDocument[]
  village: VillageDocument[]
}
const personFields = { name: 1, birth: 1, relation: 1, villageId: 1, householdId: 1, guardians: 1 }
type Mine = OutputOf<'booking.mine'>

/** booking.mine: three database calls with identity, two more for each place in a queue. A clinic time is seen by the person and by a grant for it. */
export const mine: Handler<'booking.mine'> = async (_input, { viewer, now }) => {
  const where = circleOf(viewer, now)
  if (!where) return no('not-allowed')
  const since = addDays(dateOf(now), -recentDays)
  const rows = await aggregate<Row>('people', (pipeline) =>
    pipeline
      .match(where)
      .limit(mostPeople)
      .lookup({ from: 'villages', localField: 'villageId', foreignField: '_id', as: 'home' })
      .project({ ...personFields, servedAt })
      .lookup({ from: 'bookings', localField: '_id', foreignField: 'personId', as: 'bookings' })
      .lookup({ from: 'services', localField: 'servedAt', foreignField: 'villageId', as: 'services' })
      .lookup({ from: 'villages', localField: 'servedAt', foreignField: '_id', as: 'village' })
      .project({
        ...personFields,
        services: 1,
        'village.center': 1,
        bookings: { $filter: { input: '$bookings', as: 'one', cond: { $gte: ['$$one.date', since] } } },
      }),
  )
  const views: Mine['bookings'] = []
  for (const row of rows)
    for (const booking of row.bookings)
      if (maySee(viewer, row, booking, now)) views.push(viewOf(row, await asOfNow(booking, now), viewer, now))
  const self = rows.find(({ _id }) => _id === viewer.person?.id) ?? null
  return yes({
    nextMeal: await nextMeal(self, now),
    doctor: doctorOf(self, now),
    bookings: views.sort((a, b) => (a.startsAt === b.startsAt ? 0 : a.startsAt < b.startsAt ? -1 : 1)),
  })
}

/** Whether the doctor of the viewer's own village is there. */
function doctorOf(self: Row | null, now: string): Mine['doctor'] {
  const clinic = self?.services.find((one) => one.service === 'clinic')
  return clinic && self?.village[0]?.center.stage === 'in-use' ? doctorView(clinic, now) : null
}

/** The first meal that is still open to the viewer himself. */
async function nextMeal(self: Row | null, now: string): Promise<Mine['nextMeal']> {
  const service = self?.services.find((one) => one.service === 'canteen')
  if (!self || !service || self.village[0]?.center.stage !== 'in-use') return null
  const today = dateOf(now)
  const until = addDays(today, daysAhead)
  const stored = await storedSessions([service], today, until, [self._id])
  for (const session of stored) await heal(session, [self._id])
  const next = mergeSessions(sessionsOf(service, today, until), stored).find(
    (session) => offerOf(sessionView(session, now), now) === 'open',
  )
  return next ? offeredView(next, service, [{ person: self }], now) : null
}

function maySee(viewer: Viewer, person: PersonDocument, booking: BookingDocument, now: string): boolean {
  const { see, care } = rightsOf[booking.service]
  const asFamily = { ...viewer, roles: [] }
  const { villageId, householdId, _id: personId } = person
  const guardians = guardiansOf(person, dateOf(now))
  const target = { villageId: villageId ?? '', personId, householdId, guardians, careService: care }
  return can(asFamily, see, target, now)
}

function viewOf(person: Row, booking: BookingNow, viewer: Viewer, now: string): Mine['bookings'][number] {
  const { sessionId, service, date, name, startsAt, endsAt, cancelUntil, price } = booking
  const at = person.services.find((one) => one.service === service)
  return {
    sessionId,
    personId: person._id,
    personName: person.name,
    relation: person.relation,
    by: familyBasis(viewer, { personId: person._id, householdId: person.householdId }),
    service,
    date,
    name,
    startsAt,
    endsAt,
    cancelUntil,
    place: at?.place ?? '',
    phone: at?.phone ?? null,
    price,
    ...entryView(booking, booking, now, booking.queuePlace),
  }
}
