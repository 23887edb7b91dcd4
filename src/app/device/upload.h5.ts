import { account } from './call-function.h5'
import type { Upload } from './shapes'

/** Sends a file through the door of the local cloud; XMLHttpRequest, because fetch tells nothing of its progress. */
export const upload: Upload = async (file, cloudPath, onShare) => {
  const bytes = await (await fetch(file.path)).blob()
  const request = new XMLHttpRequest()
  request.upload.addEventListener('progress', ({ loaded, total }) => onShare?.(loaded / total))
  const text = await new Promise<string>((resolve, reject) => {
    request.onload = () => resolve(request.responseText)
    request.onerror = () => reject(new Error('uploadFile:fail network'))
    request.open('PUT', `/_local/files?path=${encodeURIComponent(cloudPath)}`)
    request.setRequestHeader('x-wx-openid', account())
    request.send(bytes)
  })
  const { fileID, errMsg } = JSON.parse(text) as { fileID?: string; errMsg?: string }
  if (fileID === undefined) throw new Error(errMsg ?? 'uploadFile:fail')
  return fileID
}
