import { villageId } from '../../../../src/local/demo/facts/village'
import { consentVersion } from '../../../../src/domain/privacy/consent'
import { personaOf } from '../../../../src/local/personas'
import type { OperationBench } from '../operation-bench'

/** Who looked at whom. */
export async function measurePrivacy(bench: OperationBench): Promise<void> {
  await bench.call('elder', 'privacy.whoLooked', {})
  await bench.call('supervisor', 'privacy.audits', { villageId })
  await bench.call('county', 'privacy.retentionDue', {})
  const { person } = await bench.call('elder', 'privacy.mine', {})
  const voice = { personId: person.id, kind: 'voice' } as const
  await bench.call('elder', 'privacy.giveConsent', { ...voice, version: consentVersion })
  await bench.call('elder', 'privacy.withdrawConsent', voice)
  await bench.call('elder', 'privacy.export', {})
  await bench.call('elder', 'privacy.deleteOwn', { what: 'texts' })
  const { openid } = personaOf('father')
  await bench.call('father', 'privacy.setPhone', { code: `phone-${openid}~bench` })
  await bench.call('father', 'privacy.unbind', {})
}
