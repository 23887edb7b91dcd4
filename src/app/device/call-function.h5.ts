import type { CallFunction } from './shapes'

const accountKey = 'linli-openid'

/** Who one is in this tab of the preview. */
export function account(): string {
  return sessionStorage.getItem(accountKey) ?? ''
}

/** Calls a cloud function through the door of the local cloud. */
export const callFunction: CallFunction = async (name, event) => {
  const response = await fetch(`/functions/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': account() },
    body: JSON.stringify(event),
  })
  const answer = (await response.json()) as { result?: unknown; errMsg?: string }
  if (!('result' in answer)) throw new Error(answer.errMsg ?? 'callFunction:fail')
  return answer.result
}
