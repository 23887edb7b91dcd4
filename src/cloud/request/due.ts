import type { Moment } from '../../domain/calendar/moment'
import { caughtUp } from '../../domain/request/catch-up'
import type { DeskFacts } from '../../domain/request/desks'
import { command, find } from '../platform/database'
import { deskFactsOf } from './desk-facts'
import type { RequestDocument } from './documents'
import { writeRequest } from './records'

/** Most requests of one tick; the next one goes on in five minutes. */
const most = 200

/**
 * What the clock does to requests by itself: levels rise, what nobody took passes on, silence closes, a missing
 * yes runs out. Doing it twice changes nothing; a request that somebody changes meanwhile waits for the next tick.
 */
export async function requestsDue(now: Moment): Promise<void> {
  const due = await find<RequestDocument>(
    'requests',
    { wakesAt: command.lte(now) },
    { limit: most, order: [['wakesAt', 'asc']] },
  )
  const villages = new Map<string, DeskFacts>()
  for (const request of due) {
    const facts = villages.get(request.villageId) ?? (await deskFactsOf(request, now))
    villages.set(request.villageId, facts)
    await writeRequest(request, caughtUp(request, { ...facts, laneId: request.laneId }, now))
  }
}
