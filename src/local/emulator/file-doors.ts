import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Storage } from './storage'

const UPLOAD = '/upload/'
const DOWNLOAD = '/_local/files/'

/** `PUT /upload/<path>` with a ticket, `GET /_local/files/<path>?sign=&until=`; everything else is 404. */
export function serveFile(
  storage: Storage,
  request: IncomingMessage,
  response: ServerResponse,
  { url, body }: { url: URL; body: Buffer },
): void {
  if (request.method === 'PUT' && url.pathname.startsWith(UPLOAD)) {
    upload(storage, response, {
      cloudPath: decodeURIComponent(url.pathname.slice(UPLOAD.length)),
      ticket: request.headers.authorization ?? '',
      body,
    })
  } else if (request.method === 'GET' && url.pathname.startsWith(DOWNLOAD)) {
    download(storage, response, url)
  } else {
    response.writeHead(404).end()
  }
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

function download(storage: Storage, response: ServerResponse, { pathname, searchParams }: URL): void {
  const cloudPath = decodeURIComponent(pathname.slice(DOWNLOAD.length))
  const bytes = storage.open(cloudPath, searchParams.get('sign') ?? '', Number(searchParams.get('until')))
  if (bytes === null) response.writeHead(403).end()
  else response.end(bytes)
}
