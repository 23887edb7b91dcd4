import type { LocalCloud } from '../../../src/local/open-local-cloud'
import { OperationBench } from './operation-bench'
import { measureBookings } from './operations/booking'
import { measureDuty } from './operations/duty'
import { measureLives } from './operations/lives'
import { measureNotices } from './operations/notice'
import { measureFirstAdmin, measurePeople, measureRegister } from './operations/people'
import { measurePrivacy } from './operations/privacy'
import { measureRequests } from './operations/request'

/** Database calls of every operation, and of some cases beside the usual one (`booking.book@loser`). */
export async function measureOperations(
  cloud: LocalCloud,
  say: (line: string) => void,
): Promise<Map<string, number>> {
  const seen = new Map<string, number>()
  const bench = new OperationBench(cloud, seen)
  for (const [what, measure] of Object.entries({
    bookings: measureBookings,
    duty: measureDuty,
    notices: measureNotices,
    requests: measureRequests,
    people: measurePeople,
    lives: measureLives,
    register: measureRegister,
    privacy: measurePrivacy,
  })) {
    await measure(bench)
    say(`${what}: ${seen.size} figures so far`)
  }
  await measureFirstAdmin(seen)
  return seen
}
