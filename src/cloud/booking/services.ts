import { no, yes } from '../../domain/answer'
import type { OutputOf } from '../../contract'
import type { Handler } from '../api/handler'
import type { VillageDocument } from '../people/documents'
import { aggregate } from '../platform/database'
import { circleOf, mostPeople, servedAt } from './circle'
import type { ServiceDocument } from './documents'
import { doctorView, placeView } from './views'

interface Row {
  village: VillageDocument[]
  services: ServiceDocument[]
}

/** booking.services: my village's and those of the people who gave me leave; two database calls with identity. */
export const services: Handler<'booking.services'> = async (_input, { viewer, now }) => {
  const where = circleOf(viewer, now)
  if (!where) return no('not-allowed')
  const rows = await aggregate<Row>('people', (pipeline) =>
    pipeline
      .match(where)
      .limit(mostPeople)
      .lookup({ from: 'villages', localField: 'villageId', foreignField: '_id', as: 'home' })
      .project({ servedAt })
      .lookup({ from: 'villages', localField: 'servedAt', foreignField: '_id', as: 'village' })
      .lookup({ from: 'services', localField: 'servedAt', foreignField: 'villageId', as: 'services' }),
  )
  const views = rows.flatMap(({ village: [village], services: found }) =>
    village ? found.map((service) => serviceView(service, village, now)) : [],
  )
  return yes([...new Map(views.map((view) => [`${view.villageId}:${view.service}`, view])).values()])
}

function serviceView(
  service: ServiceDocument,
  village: VillageDocument,
  now: string,
): OutputOf<'booking.services'>[number] {
  return {
    villageId: village._id,
    service: service.service,
    ...placeView(service),
    doctor: doctorView(service, now),
    inUse: village.center.stage === 'in-use',
    hours: service.timetable.parts.map(({ part, name, days, starts, ends }) => ({
      part,
      name,
      days,
      starts,
      ends,
    })),
  }
}
