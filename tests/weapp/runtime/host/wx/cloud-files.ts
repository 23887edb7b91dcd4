import { phone } from './phone'
import { callBack, hasCallbacks, promised, WxError } from './promised'
import { fileAt, keepFile } from './temp-files'

type Progress = { progress: number; totalBytesSent: number; totalBytesExpectedToSend: number }
interface Upload {
  cloudPath: string
  filePath: string
  success?: (result: object) => void
}
interface TempUrl {
  fileID: string
  tempFileURL: string
  status: number
}

/** `wx.cloud.uploadFile`: a promise of `{fileID}`, or with callbacks an UploadTask with onProgressUpdate and abort. */
export function uploadFile(options: Upload): unknown {
  const request = new XMLHttpRequest()
  const listeners = new Set<(progress: Progress) => void>()
  // The browser tells of progress only to those who listen before the sending begins.
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    const progress = Math.round((loaded / total) * 100)
    for (const tell of listeners) tell({ progress, totalBytesSent: loaded, totalBytesExpectedToSend: total })
  })
  const done = send(request, options)
  if (!hasCallbacks(options)) return done
  callBack(done, options)
  return {
    abort: () => request.abort(),
    onProgressUpdate: (listener: (progress: Progress) => void) => void listeners.add(listener),
    offProgressUpdate: (listener: (progress: Progress) => void) => void listeners.delete(listener),
  }
}

async function send(request: XMLHttpRequest, { cloudPath, filePath }: Upload): Promise<object> {
  const refuse = (why: string, code = -1): WxError => new WxError(`cloud.uploadFile:fail ${why}`, code)
  if (phone.networkType === 'none') throw refuse('network')
  const bytes = fileAt(filePath)
  const text = await new Promise<string>((resolve, reject) => {
    request.onload = () => resolve(request.responseText)
    request.onerror = () => reject(refuse('network'))
    request.onabort = () => reject(refuse('abort'))
    request.open('PUT', `/_local/files?path=${encodeURIComponent(cloudPath)}`)
    request.send(bytes)
  })
  const answer = JSON.parse(text) as { fileID?: string; errCode?: number; errMsg?: string }
  if (!answer.fileID) throw refuse(answer.errMsg ?? String(request.status), answer.errCode)
  return { fileID: answer.fileID, statusCode: request.status, errMsg: 'cloud.uploadFile:ok' }
}

/** `wx.cloud.getTempFileURL`. */
export const getTempFileURL = promised(
  'cloud.getTempFileURL',
  async ({ fileList }: { fileList: string[] }) => {
    if (phone.networkType === 'none') throw new Error('network')
    const body = JSON.stringify({ fileList })
    const answer = await fetch('/_local/files/urls', { method: 'POST', body })
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
    return (await answer.json()) as { fileList: TempUrl[] }
  },
)

/** The address of a file in the cloud, on this page's own server. */
export async function cloudFileAddress(fileID: string): Promise<string> {
  const { fileList } = (await getTempFileURL({ fileList: [fileID] })) as { fileList: TempUrl[] }
  const found = fileList[0]
  if (!found?.tempFileURL) throw new Error(`no file ${fileID}`)
  const { pathname, search } = new URL(found.tempFileURL, location.href)
  return pathname + search
}

/** `wx.cloud.downloadFile`: the file as a temporary one. */
export const downloadFile = promised('cloud.downloadFile', async ({ fileID }: { fileID: string }) => {
  const answer = await fetch(await cloudFileAddress(fileID))
  if (!answer.ok) throw new Error(`${answer.status}`)
  const ending = /\.(\w+)$/.exec(fileID)?.[1] ?? 'bin'
  return { tempFilePath: keepFile(await answer.blob(), ending), statusCode: answer.status }
})
