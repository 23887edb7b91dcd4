import type { Emulator } from '../emulator'
import { bodyOf, sendError, sendJson, type Visit } from './http'

/** Most bytes of one upload (agreements §4). */
const mostBytes = 20 * 1024 * 1024
const goodPath = /^[\w-]{1,40}(\/[\w.-]{1,80}){1,4}$/

/** `PUT /_local/files?path=…`: what `wx.cloud.uploadFile` does. */
export async function uploadFile(
  { request, response, url, openid }: Visit,
  emulator: Emulator,
): Promise<void> {
  const path = url.searchParams.get('path') ?? ''
  if (openid === null) {
    sendError(response, -501000, 'x-wx-openid is missing: say who is asking')
    return
  }
  if (!goodPath.test(path) || path.includes('..')) {
    sendError(response, -503001, 'cloudPath is not allowed', 400)
    return
  }
  const bytes = await bodyOf(request, mostBytes)
  if (!bytes) {
    sendError(response, -503001, 'file is larger than 20 MB', 413)
    return
  }
  sendJson(response, { fileID: emulator.storage.put(path, bytes) })
}

const types: Record<string, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  mp3: 'audio/mpeg',
  webm: 'audio/webm',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** `GET /_local/files/<path>?sign=…&until=…`: a temporary link, dead after its time. */
export function openFile({ response, url }: Visit, emulator: Emulator): void {
  const path = decodeURIComponent(url.pathname.slice('/_local/files/'.length))
  const bytes = emulator.storage.open(
    path,
    url.searchParams.get('sign') ?? '',
    Number(url.searchParams.get('until') ?? 0),
  )
  if (!bytes) {
    sendError(response, -503003, 'file is not there or the link has expired', 404)
    return
  }
  response.writeHead(200, {
    'content-type': types[path.split('.').pop() ?? ''] ?? 'application/octet-stream',
  })
  response.end(bytes)
}
