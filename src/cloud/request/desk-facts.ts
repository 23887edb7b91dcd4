import type { Moment } from '../../domain/calendar/moment'
import { isHeld } from '../../domain/people/roles'
import type { DeskFacts } from '../../domain/request/desks'
import { aggregate, command } from '../platform/database'
import type { PersonDocument, RoleDocument } from '../people/documents'

type Row = RoleDocument & { person: PersonDocument[] }

/** A village has about 26 heads and ten officers; its township and county a handful more. */
const mostRoles = 500

/** Who sits at which desk of a village now, in one database call. */
export async function deskFactsOf(
  place: { villageId: string; laneId: string | null },
  now: Moment,
): Promise<DeskFacts> {
  const { villageId, laneId } = place
  const places = [villageId, villageId.slice(0, 9), villageId.slice(0, 6)]
  const rows = await aggregate<Row>('roles', (pipeline) =>
    pipeline
      .match({ placeId: command.in(places) })
      .lookup({ from: 'people', localField: 'personId', foreignField: '_id', as: 'person' })
      .limit(mostRoles),
  )
  const officials = rows
    .filter((row) => isHeld(row, now))
    .sort((a, b) => (a._id < b._id ? -1 : 1))
    .map(({ personId, role, post, person: [person] }) => ({
      personId,
      role,
      post,
      name: person?.name ?? '',
      laneId: person?.laneId ?? null,
    }))
  return { headId: null, standInId: null, laneId, requestOfficerId: null, officials }
}
