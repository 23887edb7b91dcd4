import { verdicts } from '../platform/moderation'
import { takeVerdict } from '../platform/picture-check'
import { invocation } from '../platform/sdk'

/** What WeChat's message push hands in, as far as it is read here; names are WeChat's. */
interface Push {
  MsgType?: unknown
  Event?: unknown
  trace_id?: unknown
  result?: { suggest?: unknown }
}

/** What WeChat expects when a push was taken; after any other answer it pushes a few times more. */
const taken = 'success'

/** The cloud function `notify`: WeChat's message push. Today the answers about pictures (wxa_media_check). */
export async function main(event: unknown): Promise<unknown> {
  if (/wx_client|wx_devtools/.test(invocation().source)) return { refused: 'only WeChat may call notify' }
  const { MsgType, Event, trace_id: traceId, result } = (event ?? {}) as Push
  if (MsgType !== 'event' || Event !== 'wxa_media_check' || typeof traceId !== 'string') return taken
  const verdict = verdicts.find((one) => one === result?.suggest)
  if (verdict && !(await takeVerdict(traceId, verdict)))
    return { refused: 'no picture of ours was asked about so' }
  return taken
}
