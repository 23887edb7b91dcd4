import { standingSet } from '../../../domain/booking/change-standing'
import type { Moment } from '../../../domain/calendar/moment'
import { dateOf } from '../../../domain/calendar/moment'
import { getOne } from '../../platform/database'
import { Busy } from '../../platform/errors'
import type { StandingDocument } from './documents'
import { written } from './orderer'

const tries = 4

/** Stops the standing order of somebody who has left: nothing is booked from now on. As often as one likes. */
export async function stopStanding(personId: string, byId: string, now: Moment): Promise<void> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const before = await getOne<StandingDocument>('standing', personId)
    if (before?.state !== 'running') return
    const wish = { ...before, weekdays: [], from: dateOf(now) }
    const act = { now, actorId: byId, basis: 'desk', key: `left-${now}` } as const
    const after = standingSet(before, wish, act)
    if (!after || (await written(before, { ...after, _id: personId, nextAt: now }))) return
  }
  throw new Busy(`the standing order of ${personId} is being changed by others`)
}
