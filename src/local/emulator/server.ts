import { randomUUID } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerAdmin, type Cloud } from './admin'
import { serveFile } from './file-doors'
import { multipartFields } from './multipart'
import { readInput, writeAnswer } from './openapi-message'
import type { OpenApi } from './openapi'
import { signatureFault } from './signature'
import { inWeather, type Weather } from './weather'

export interface ServerOptions extends Cloud {
  openapi: OpenApi
  /** Milliseconds that a database call takes on its way, half of them before it, half after. */
  latencyMs: number
  keys: { secretId: string; secretKey: string }
}

/** Longer than any pause between two calls of a function instance: a closed connection would lose a call. */
const KEEP_ALIVE_MS = 11 * 60 * 1000
const LARGEST_BODY = 64 * 1024 * 1024

/** The endpoint on 127.0.0.1: `/admin/<worker>` for the SDK, `/upload/…` and `/_local/files/…` for files. */
export class Server {
  private readonly http = http.createServer((request, response) => {
    this.serve(request, response).catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) sendJson(response, { code: 'SYS_ERR', message: String(error) })
      else response.end()
    })
  })
  private stopped = false
  private weather: Weather | null = null
  port = 0

  constructor(private readonly options: ServerOptions) {
    this.http.keepAliveTimeout = KEEP_ALIVE_MS
    this.http.requestTimeout = 0
  }

  /** Listens on a free port. */
  async listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.http.once('error', reject)
      this.http.listen(0, '127.0.0.1', resolve)
    })
    this.port = (this.http.address() as AddressInfo).port
  }

  base(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** From now on database calls go wrong as this says. */
  setWeather(weather: Weather | null): void {
    this.weather = weather
  }

  /** Takes no more connections and answers nothing any more but an error; what is being answered still is. */
  stop(): void {
    this.stopped = true
    this.http.close()
    this.http.closeIdleConnections()
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.http.close(resolve))
    this.http.closeAllConnections()
    await closed
  }

  private async serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const body = await bodyOf(request)
    const url = urlOf(request.url ?? '/', this.base())
    const worker = /^\/admin\/([^/]+)$/.exec(url?.pathname ?? '')?.[1]
    if (body === null) response.writeHead(413).end()
    else if (url === null) response.writeHead(400).end()
    else if (worker !== undefined && request.method === 'POST')
      await this.admin(request, response, { worker, url, body })
    else serveFile(this.options.storage, request, response, { url, body })
  }

  private async admin(
    request: http.IncomingMessage,
    response: http.ServerResponse,
    { worker, url, body }: { worker: string; url: URL; body: Buffer },
  ): Promise<void> {
    const { headers } = request
    const contentType = headers['content-type'] ?? ''
    const form = contentType.startsWith('multipart/form-data') ? multipartFields(body, contentType) : null
    const fields = form ?? jsonFields(body)
    if (fields === null) {
      sendJson(response, { code: 'INVALID_PARAM', message: 'the body is not a JSON object' })
      return
    }
    const signed = {
      url: `//${headers.host ?? ''}${url.pathname}`,
      search: url.search.slice(1),
      headers,
      fields,
    }
    const fault = signatureFault(signed, this.options.keys, Date.now() / 1000)
    if (this.stopped) {
      response.setHeader('connection', 'close')
      sendJson(response, { code: 'SYS_ERR', message: 'the data folder cannot be written' })
    } else if (fault !== null) {
      sendJson(response, { code: 'SIGN_PARAM_INVALID', message: fault })
    } else if (form) {
      this.openApi(response, worker, form)
    } else {
      const source = String(headers['x-tcb-source'] ?? '')
      const way = String(fields['action']).startsWith('database.') ? this.options.latencyMs / 2 : 0
      await wait(way)
      const request = { worker, body: fields, source, base: this.base() }
      const answer = await inWeather(this.weather, request, () => answerAdmin(this.options, request))
      await wait(way)
      if (answer === 'cut') response.destroy()
      else if (answer !== 'silence') sendJson(response, answer)
    }
  }

  private openApi(response: http.ServerResponse, worker: string, fields: Record<string, Buffer>): void {
    const input = readInput(fields['requestData'] ?? Buffer.alloc(0))
    const { body, contentType, errorCode } = this.options.openapi.call(
      String(fields['apiName']),
      input,
      worker,
    )
    response.setHeader('content-type', 'application/octet-stream')
    response.end(writeAnswer(body, contentType, errorCode))
  }
}

async function wait(ms: number): Promise<void> {
  if (ms > 0) await new Promise((go) => setTimeout(go, ms))
}

function sendJson(response: http.ServerResponse, answer: Record<string, unknown>): void {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ ...answer, requestId: randomUUID() }))
}

/** The address, or null when it cannot be read. */
function urlOf(path: string, base: string): URL | null {
  try {
    const url = new URL(path, base)
    decodeURIComponent(url.pathname)
    return url
  } catch {
    return null
  }
}

async function bodyOf(request: http.IncomingMessage): Promise<Buffer | null> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request) {
    pieces.push(piece as Buffer)
    size += (piece as Buffer).length
    if (size > LARGEST_BODY) return null
  }
  return Buffer.concat(pieces)
}

/** The fields of a JSON body, or null when it is no JSON object. */
function jsonFields(body: Buffer): Record<string, unknown> | null {
  try {
    const fields = JSON.parse(body.toString()) as unknown
    return typeof fields === 'object' && !Array.isArray(fields)
      ? (fields as Record<string, unknown> | null)
      : null
  } catch {
    return null
  }
}
