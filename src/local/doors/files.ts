import { mostFileBytes } from '../../contract/file'
import type { Emulator } from '../emulator'
import { DOWNLOAD, pathIn } from '../emulator/storage'
import { bodyOf, sendError, sendJson, type Visit } from './http'

const goodPath = /^[\w-]{1,40}(\/[\w.-]{1,80}){1,4}$/

/** `PUT /_local/files?path=…`: what `wx.cloud.uploadFile` does; a file of somebody else is not written over. */
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
  const bytes = await bodyOf(request, mostFileBytes)
  if (!bytes) {
    sendError(response, -403001, `file is larger than ${mostFileBytes / 1024 / 1024} MB`, 413)
    return
  }
  const fileID = emulator.storage.putAs(openid, path, bytes)
  if (fileID === null) sendError(response, -503002, 'STORAGE_EXCEED_AUTHORITY', 403)
  else sendJson(response, { fileID })
}

/** `POST /_local/files/urls {fileList}`: what `wx.cloud.getTempFileURL` does; a client gets links to its own files. */
export async function linkFiles({ request, response, openid }: Visit, { storage }: Emulator): Promise<void> {
  const wanted = listIn((await bodyOf(request, 64 * 1024))?.toString() ?? '')
  if (openid === null || !wanted || wanted.length > mostLinks) {
    sendError(response, -501007, `say {"fileList": […]} with at most ${mostLinks} fileIDs`, 400)
    return
  }
  sendJson(response, {
    fileList: wanted.map((fileID) => {
      const tempFileURL = storage.isOwn(openid, fileID) ? storage.signedUrl(fileID) : null
      if (tempFileURL !== null) return { fileID, tempFileURL, status: 0, errMsg: 'ok' }
      return { fileID, tempFileURL: '', status: -503002, errMsg: 'STORAGE_EXCEED_AUTHORITY' }
    }),
  })
}

const mostLinks = 50

function listIn(body: string): string[] | null {
  try {
    const { fileList } = JSON.parse(body) as { fileList?: unknown }
    const isList = Array.isArray(fileList) && fileList.every((one) => typeof one === 'string')
    return isList ? fileList : null
  } catch {
    return null
  }
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
  const path = pathIn(url.pathname, DOWNLOAD) ?? ''
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
    // What somebody has uploaded is never taken for a page of ours.
    'x-content-type-options': 'nosniff',
  })
  response.end(bytes)
}
