import type { FunctionHost, Invocation } from '../host/function-host'
import { bodyOf, sendError, sendJson, type Visit } from './http'

/** What a client may send at once: 100 KB, as on the platform (cloud.md §4). */
const mostBytes = 100 * 1024
const notForClients = new Set(['tick', 'notify'])

/** `POST /functions/<name>`: what `wx.cloud.callFunction` does on a phone. */
export async function callFunction(
  { request, response, openid }: Visit,
  name: string,
  host: FunctionHost,
): Promise<void> {
  if (notForClients.has(name)) {
    sendError(response, -501000, `permission denied: ${name} is not callable by clients`, 403)
    return
  }
  if (openid === null) {
    sendError(response, -501000, 'x-wx-openid is missing: say who is asking')
    return
  }
  const body = await bodyOf(request, mostBytes)
  if (!body) {
    sendError(response, -501000, 'request body is larger than 100 KB', 413)
    return
  }
  sendJson(response, withoutWorker(await host.invoke(name, eventOf(body.toString()), openid)))
}

/** A body that is not JSON goes on as it is: the function refuses it by name, like any other bad input. */
function eventOf(text: string): unknown {
  try {
    return text === '' ? {} : (JSON.parse(text) as unknown)
  } catch {
    return text
  }
}

/** Which worker answered is ours to know, not the client's. */
function withoutWorker(answer: Invocation): unknown {
  return 'result' in answer ? { result: answer.result } : answer
}
