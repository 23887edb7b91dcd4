import { createHash } from 'node:crypto'
import { PlatformError } from './errors'
import type { Storage } from './storage'

/** The body of a `storage.*` request. */
export interface StorageRequest {
  path?: string
  file_list?: { fileid: string; max_age?: number }[]
  fileid_list?: string[]
}

type Action = (storage: Storage, request: StorageRequest, base: string) => Record<string, unknown>

const MOST_LINKS = 50

/** The `storage.*` actions by their names on the wire; `base` is where the upload that follows goes. */
export const storageActions: Record<string, Action | undefined> = {
  'storage.getUploadMetadata': (storage, { path = '' }, base) => {
    const ticket = storage.uploadTicket(path)
    const url = `${base}/upload/${encodeURI(path)}`
    const cosFileId = createHash('md5').update(path).digest('hex')
    return { url, token: ticket, authorization: ticket, fileId: storage.fileIdOf(path), cosFileId }
  },

  'storage.batchGetDownloadUrl': (storage, { file_list = [] }) => {
    if (file_list.length > MOST_LINKS) {
      throw new PlatformError('INVALID_PARAM', `file_list length exceeds ${MOST_LINKS}`)
    }
    return { download_list: file_list.map((file) => link(storage, file)) }
  },

  'storage.batchDeleteFile': (storage, { fileid_list = [] }) => ({
    delete_list: fileid_list.map((fileID) => ({
      code: storage.remove(fileID) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST',
      fileID,
    })),
  }),
}

function link(storage: Storage, { fileid, max_age }: { fileid: string; max_age?: number }): object {
  const tempFileURL = storage.signedUrl(fileid, max_age)
  return tempFileURL === null
    ? { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, tempFileURL: '' }
    : { code: 'SUCCESS', fileID: fileid, tempFileURL }
}
