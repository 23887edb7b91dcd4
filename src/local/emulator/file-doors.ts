import type { IncomingMessage, ServerResponse } from 'node:http'
import { DOWNLOAD, pathIn, type Storage } from './storage'

const UPLOAD = '/upload/'

/** `PUT /upload/<path>` with a ticket, `GET /_local/files/<path>?sign=&until=`; everything else is 404. */
export function serveFile(
  storage: Storage,
  request: IncomingMessage,
  response: ServerResponse,
  { url, body }: { url: URL; body: Buffer },
): void {
  const to = request.method === 'PUT' ? pathIn(url.pathname, UPLOAD) : null
  const from = request.method === 'GET' ? pathIn(url.pathname, DOWNLOAD) : null
  const { authorization: ticket = '' } = request.headers
  if (to !== null) upload(storage, response, { cloudPath: to, ticket, body })
  else if (from !== null) download(storage, response, from, url.searchParams)
  else response.writeHead(404).end()
}

interface Upload {
  cloudPath: string
  ticket: string
  body: Buffer
}

/** Empty on success, the XML of the object store on refusal, as the SDK reads it. */
function upload(storage: Storage, response: ServerResponse, { cloudPath, ticket, body }: Upload): void {
  if (storage.acceptsTicket(cloudPath, ticket)) {
    storage.put(cloudPath, body)
    response.end()
    return
  }
  const parts = { Code: 'AccessDenied', Message: 'Access Denied', RequestId: '0', TraceId: '0' }
  const xml = Object.entries(parts).map(([name, text]) => `<${name}>${text}</${name}>`)
  response.writeHead(403).end(`<Error>${xml.join('')}</Error>`)
}

function download(
  storage: Storage,
  response: ServerResponse,
  cloudPath: string,
  signed: URLSearchParams,
): void {
  const bytes = storage.open(cloudPath, signed.get('sign') ?? '', Number(signed.get('until')))
  if (bytes === null) response.writeHead(403).end()
  else response.end(bytes)
}
