import { runEvent } from '../api/run-operation'
import { invocation } from '../platform/sdk'
import { handlers } from './handlers'

/** The cloud function `office`: heavy files, apart from what a villager waits for. */
export async function main(event: unknown, context: { requestId?: string } = {}): Promise<unknown> {
  const { openid } = invocation()
  return runEvent(event, openid, context.requestId ?? 'unknown', 'office', handlers)
}
