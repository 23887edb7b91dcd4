import { villageId } from '../../../../src/local/demo/facts/village'
import type { OperationBench } from '../operation-bench'

/** Who looked at whom. */
export async function measurePrivacy(bench: OperationBench): Promise<void> {
  await bench.call('elder', 'privacy.whoLooked', {})
  await bench.call('supervisor', 'privacy.audits', { villageId })
  await bench.call('county', 'privacy.retentionDue', {})
}
