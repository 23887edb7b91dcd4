import { invocation } from '../platform/sdk'
import { handlers } from './handlers'
import { runEvent } from './run-operation'

/** The cloud function `api`: everything a person taps. */
export async function main(event: unknown, context: { requestId?: string } = {}): Promise<unknown> {
  const { openid } = invocation()
  return runEvent(event, openid, context.requestId ?? 'unknown', 'api', handlers)
}
