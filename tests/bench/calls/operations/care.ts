import { personaOf } from '../../../../src/local/personas'
import type { OperationBench } from '../operation-bench'

/** Leave to act for somebody: given, looked at, ended, taken back, taken by whoever proves the number; and who is told what. */
export async function measureCare(bench: OperationBench): Promise<void> {
  const { person } = await bench.call('elder', 'care.given', {})
  const { name, phone } = personaOf('daughter')
  const services = ['meal', 'request', 'clinic'] as const
  const { careIds } = await bench.call('elder', 'care.give', {
    forPersonId: person.personId,
    to: { name, phone: phone ?? '' },
    services: [...services],
  })
  await bench.call('elder', 'care.end', { careIds })
  await bench.call('elder', 'care.restore', { careIds })
  await bench.call('elder', 'told.of', {})
  await bench.call('elder', 'told.set', { personId: person.personId, topic: 'meal', to: [] })
  await bench.call('daughter', 'care.held', {})
  await bench.call('daughter', 'care.accept', { code: `phone-${personaOf('daughter').openid}~again` })
}
