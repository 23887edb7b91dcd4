import { addDays, dateOf } from '../../../../src/domain/calendar/moment'
import { villageId } from '../../../../src/local/demo/facts/village'
import type { OperationBench } from '../operation-bench'
import { now } from '../village'

/** Everything about who sits at the center. */
export async function measureDuty(bench: OperationBench): Promise<void> {
  const { cadres } = await bench.call('keeper', 'duty.rota', { days: 14 })
  const personIds = cadres.map(({ personId }) => personId)
  const date = addDays(dateOf(now), 20)
  await bench.call('keeper', 'duty.set', {
    ...{ villageId, date, half: 'morning', personId: personIds[0] ?? null },
  })
  const turns = { villageId, from: date, days: 1, personIds, each: 'day', everyDay: true } as const
  await bench.call('keeper', 'duty.plan', turns)
}
