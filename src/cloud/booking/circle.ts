import { actsAs } from '../../domain/booking/acts-as'
import type { Basis } from '../../domain/booking/basis'
import type { ServiceName } from '../../domain/booking/service'
import type { Target } from '../../domain/people/can'
import { dateOf } from '../../domain/calendar/moment'
import { guardiansOf } from '../../domain/people/lives/child'
import { isHeld } from '../../domain/people/roles'
import type { Viewer } from '../../domain/people/viewer'
import type { HouseholdDocument, PersonDocument, VillageDocument } from '../people/documents'
import { aggregate, command, type Pipeline } from '../platform/database'
import type { ConsentDocument } from '../privacy/documents'
import type { ServiceDocument } from './documents'
import type { StandingDocument } from './standing/documents'

/** Most people of one household together with those who gave leave. */
export const mostPeople = 40

/** The people of one's household, those who gave leave, and the children for whom one is named; null when there is nobody, not even oneself. */
export function circleOf({ person, grants }: Viewer, now: string): Record<string, unknown> | null {
  if (!person) return null
  const away = grants.filter((grant) => isHeld(grant, now)).map(({ forPersonId }) => forPersonId)
  const byId = { _id: command.in([person.id, ...away]) }
  const { householdId } = person
  // A child whose parents live in two households names them both.
  const named = { guardians: person.id }
  return (householdId ? command.or({ householdId }, byId, named) : command.or(byId, named)) as Record<
    string,
    unknown
  >
}

type Row = PersonDocument & {
  servedAt: string | null
  household: HouseholdDocument[]
  village: VillageDocument[]
  service: ServiceDocument[]
  standing: StandingDocument[]
  consents: ConsentDocument[]
}

/** Somebody for whom the viewer may book, with the service and the village of the center that serves him. */
export interface Bookable extends Omit<Target, 'service'> {
  person: PersonDocument
  by: Basis
  service: ServiceDocument
  inUse: boolean
  /** Her standing order of meals, running or stopped. */
  order: StandingDocument | null
  consents: ConsentDocument[]
}

/** The matched people for whom the viewer may book this service, in one database call. */
export async function bookable(
  viewer: Viewer,
  where: Record<string, unknown>,
  service: ServiceName,
  now: string,
): Promise<Bookable[]> {
  const rows = await aggregate<Row>('people', (pipeline) =>
    serviceOf(pipeline.match(where).limit(mostPeople), service),
  )
  return rows.flatMap((row) => {
    const { household, village, service: services, standing: orders, consents, ...rest } = row
    const { servedAt: villageId, ...person } = rest
    const [home] = household
    const [found] = services
    if (!found || !villageId) return []
    const target = {
      villageId,
      personId: person._id,
      householdId: person.householdId,
      guardians: guardiansOf(person, dateOf(now)),
      headId: home?.headId ?? null,
      standIn: home?.standIn ?? null,
    }
    // What was said matters when it is booked; here it only opens the list to heads and the keeper.
    const standing = actsAs(viewer, target, service, 'in-person', now)
    if (!standing.ok) return []
    return [
      {
        ...target,
        person,
        by: standing.value.basis,
        service: found,
        inUse: village[0]?.center.stage === 'in-use',
        order: orders[0] ?? null,
        consents,
      },
    ]
  })
}

/** The people with the service of the center that serves them: their village's own, or the neighbour's. */
function serviceOf(pipeline: Pipeline, service: ServiceName): Pipeline {
  return pipeline
    .lookup({ from: 'villages', localField: 'villageId', foreignField: '_id', as: 'home' })
    .project({
      name: 1,
      birth: 1,
      relation: 1,
      villageId: 1,
      householdId: 1,
      guardians: 1,
      servedAt,
      serviceId: { $concat: [servedAt, { $literal: `:${service}` }] },
    })
    .lookup({ from: 'households', localField: 'householdId', foreignField: '_id', as: 'household' })
    .lookup({ from: 'villages', localField: 'servedAt', foreignField: '_id', as: 'village' })
    .lookup({ from: 'services', localField: 'serviceId', foreignField: '_id', as: 'service' })
    .lookup({ from: 'standing', localField: '_id', foreignField: '_id', as: 'standing' })
    .lookup({ from: 'consents', localField: '_id', foreignField: 'personId', as: 'consents' })
}

/** The village that serves people, once their own has been looked up as `home`. */
export const servedAt = {
  $ifNull: [{ $arrayElemAt: ['$home.center.servedBy.villageId', 0] }, '$villageId'],
}
