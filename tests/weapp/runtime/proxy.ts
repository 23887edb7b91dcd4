import http from 'node:http'

/** Addresses that belong to the local cloud and not to the runtime's own server. */
export const isCloudAddress = (address: string): boolean => /^\/(functions|_local)\//.test(address)

/**
 * Hands a request on to the local cloud as the given person. The local cloud refuses a foreign Host or Origin,
 * so Host becomes its own and Origin is dropped; the identity is put on here, where the page cannot reach it, as
 * WeChat does.
 */
export function handOn(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  to: { cloudUrl: string; openid: string | null },
): void {
  const target = new URL(request.url ?? '/', to.cloudUrl)
  const headers = { ...request.headers, host: target.host }
  for (const name of ['origin', 'referer', 'x-wx-openid', 'connection']) Reflect.deleteProperty(headers, name)
  if (to.openid !== null) Object.assign(headers, { 'x-wx-openid': to.openid })
  const onward = http.request(target, { method: request.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', (trouble) => {
    response.writeHead(502, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify({ errCode: -1, errMsg: `the local cloud did not answer: ${trouble.message}` }),
    )
  })
  request.pipe(onward)
}
