import type { Moment } from '../../domain/calendar/moment'
import type { Target } from '../../domain/people/can'
import { isHeld } from '../../domain/people/roles'
import { aggregate } from '../platform/database'
import type { HouseholdDocument, LaneDocument, PersonDocument } from '../people/documents'

type Row = PersonDocument & { household: HouseholdDocument[]; lane: LaneDocument[] }

/** Whose matter it is, with what routing and permissions measure by. */
export interface Subject {
  target: Target & { villageId: string }
  laneId: string | null
  shown: { name: string; lane: string; house: string | null }
  headId: string | null
  /** Whoever stands in today. */
  standInId: string | null
}

/** Reads the person in one database call; null when there is none in any village. */
export async function subjectOf(personId: string, now: Moment): Promise<Subject | null> {
  const [row] = await aggregate<Row>('people', (pipeline) =>
    pipeline
      .match({ _id: personId })
      .lookup({ from: 'households', localField: 'householdId', foreignField: '_id', as: 'household' })
      .lookup({ from: 'lanes', localField: 'laneId', foreignField: '_id', as: 'lane' }),
  )
  if (!row?.villageId) return null
  const [household] = row.household
  const standIn = household?.standIn ?? null
  const headId = household?.headId ?? null
  return {
    target: {
      villageId: row.villageId,
      personId,
      householdId: row.householdId,
      headId,
      standIn,
      careService: 'request',
    },
    laneId: row.laneId,
    shown: { name: row.name, lane: row.lane[0]?.name ?? '', house: household ? household.number : null },
    headId,
    standInId: standIn && isHeld(standIn, now) ? standIn.personId : null,
  }
}
