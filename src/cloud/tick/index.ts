import { momentOfEpoch, type Moment } from '../../domain/calendar/moment'
import { healSessions } from '../booking/booking-rows'
import { sweepClosed } from '../booking/close'
import { moveQueues } from '../booking/move-queue'
import { settleServices } from '../booking/service/settle'
import { keepStanding } from '../booking/standing/keep'
import { settlePeople } from '../people/lives/settle'
import { writeFinders } from '../people/lives/write-finders'
import { finishImports } from '../people/register/unfinished'
import { handoversDue } from '../people/terms/pass'
import { invocation } from '../platform/sdk'
import { retain } from '../privacy/retention'
import { requestsDue } from '../request/due'

/** What is due every five minutes, in order: each feature's own work, none of which another one waits for. */
const dueWork: Record<string, (now: Moment) => Promise<unknown>> = {
  imports: finishImports,
  'who has left': settlePeople,
  handovers: handoversDue,
  'changed services': settleServices,
  'closed sessions': sweepClosed,
  queues: moveQueues,
  'standing orders': keepStanding,
  'booking rows': healSessions,
  requests: requestsDue,
  finders: writeFinders,
  retention: retain,
}

/** The cloud function `tick`: only the platform's timer may call it. */
export async function main(): Promise<Record<string, unknown>> {
  if (!invocation().source.includes('wx_trigger')) return { refused: 'only the timer may call tick' }
  const now = momentOfEpoch(Date.now())
  const done: Record<string, unknown> = {}
  for (const [name, work] of Object.entries(dueWork)) {
    try {
      done[name] = await work(now)
    } catch (error) {
      console.error(name, error)
      done[name] = 'failed, the next tick goes on'
    }
  }
  return done
}
