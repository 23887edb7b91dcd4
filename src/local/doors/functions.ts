import { mostEventBytes, type FunctionHost } from '../host/function-host'
import { eventTooLarge, type FaultCode } from '../host/faults'
import { bodyOf, sendError, sendJson, type Visit } from './http'

/** `POST /functions/<name>`: what `wx.cloud.callFunction` does on a phone. */
export async function callFunction(
  { request, response, openid }: Visit,
  name: string,
  host: FunctionHost,
): Promise<void> {
  if (openid === null) {
    sendError(response, -501000, 'x-wx-openid is missing: say who is asking')
    return
  }
  const body = await bodyOf(request, mostEventBytes)
  const answer = body ? await host.invoke(name, eventOf(body.toString()), openid) : eventTooLarge()
  if ('result' in answer) sendJson(response, { result: answer.result })
  else sendError(response, answer.errCode, answer.errMsg, statuses[answer.code])
}

/** The platform's client hears of errors in the answer; the status is for whoever looks at the traffic. */
const statuses: Partial<Record<FaultCode, number>> = { PERMISSION_DENIED: 403, EXCEED_MAX_PAYLOAD_SIZE: 413 }

/** A body that is not JSON goes on as it is: the function refuses it by name, like any other bad input. */
function eventOf(text: string): unknown {
  try {
    return text === '' ? {} : (JSON.parse(text) as unknown)
  } catch {
    return text
  }
}
