import { no, yes } from '../../domain/answer'
import { rightsOf } from '../../domain/booking/acts-as'
import { priceOf } from '../../domain/booking/price'
import { addDays, dateOf } from '../../domain/calendar/moment'
import { can } from '../../domain/people/can'
import type { Viewer } from '../../domain/people/viewer'
import type { OutputOf } from '../../contract'
import type { Handler } from '../api/handler'
import type { PersonDocument } from '../people/documents'
import { aggregate } from '../platform/database'
import { circleOf, mostPeople } from './circle'
import type { BookingDocument, ServiceDocument } from './documents'
import { entryView } from './views'

/** How far back one sees what was. */
const recentDays = 14

type Row = PersonDocument & { bookings: BookingDocument[]; services: ServiceDocument[] }
type MineView = OutputOf<'booking.mine'>[number]

/** booking.mine: two database calls with identity; a clinic time is seen by the person and by a grant for it alone. */
export const mine: Handler<'booking.mine'> = async (_input, { viewer, now }) => {
  const where = circleOf(viewer, now)
  if (!where) return no('not-allowed')
  const since = addDays(dateOf(now), -recentDays)
  const rows = await aggregate<Row>('people', (pipeline) =>
    pipeline
      .match(where)
      .limit(mostPeople)
      .lookup({ from: 'bookings', localField: '_id', foreignField: 'personId', as: 'bookings' })
      .lookup({ from: 'services', localField: 'villageId', foreignField: 'villageId', as: 'services' })
      .project({
        name: 1,
        birth: 1,
        relation: 1,
        villageId: 1,
        householdId: 1,
        'services.service': 1,
        'services.place': 1,
        'services.phone': 1,
        bookings: { $filter: { input: '$bookings', as: 'one', cond: { $gte: ['$$one.date', since] } } },
      }),
  )
  const views = rows.flatMap((row) =>
    row.bookings
      .filter((booking) => maySee(viewer, row, booking, now))
      .map((one) => viewOf(row, one, viewer, now)),
  )
  return yes(views.sort((a, b) => (a.startsAt === b.startsAt ? 0 : a.startsAt < b.startsAt ? -1 : 1)))
}

function maySee(viewer: Viewer, person: PersonDocument, booking: BookingDocument, now: string): boolean {
  const { see, care } = rightsOf[booking.service]
  const asFamily = { ...viewer, roles: [] }
  const { villageId, householdId, _id: personId } = person
  return can(asFamily, see, { villageId: villageId ?? '', personId, householdId, careService: care }, now)
}

function viewOf(person: Row, booking: BookingDocument, viewer: Viewer, now: string): MineView {
  const { sessionId, service, date, name, startsAt, endsAt, cancelUntil, prices, guests } = booking
  const at = person.services.find((one) => one.service === service)
  return {
    sessionId,
    personId: person._id,
    personName: person.name,
    relation: person.relation,
    self: person._id === viewer.person?.id,
    service,
    date,
    name,
    startsAt,
    endsAt,
    cancelUntil,
    place: at?.place ?? '',
    phone: at?.phone ?? null,
    price: prices && priceOf(prices, person.birth, guests, date),
    ...entryView(booking, booking, now),
  }
}
