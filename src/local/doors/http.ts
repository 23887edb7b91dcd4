import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request at a door of the local cloud. */
export interface Visit {
  request: IncomingMessage
  response: ServerResponse
  url: URL
  openid: string | null
}

/** Reads the body, at most `most` bytes; null when it is longer. */
export async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size <= most) parts.push(part)
  }
  return size > most ? null : Buffer.concat(parts)
}

/** Answers JSON. */
export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify(value))
}

/** Answers as the platform's errors look. */
export function sendError(response: ServerResponse, errCode: number, errMsg: string, status = 200): void {
  sendJson(response, { errCode, errMsg }, status)
}

/** Only this machine's own pages may ask: other hosts and origins are turned away (agreements §2). */
export function isOurOwn(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  const { host, origin } = request.headers
  if (!host || !hosts.includes(host)) return false
  return origin === undefined || hosts.some((own) => origin === `http://${own}`)
}
