import type { fileKinds } from '../../contract/file'
import { cloud } from './sdk'
import { command, find, updateWhere } from './database'

export type FileKind = (typeof fileKinds)[number]

/** `files`: `_id` is the path in storage; the owner is a person, never an openid. */
export interface FileDocument {
  _id: string
  ownerId: string
  kind: FileKind
  state: 'prepared' | 'attached' | 'gone'
  /** What holds it: the id of a request, an import. */
  attachedTo: string | null
  /** Known once it is attached. */
  fileId: string | null
  until: string
  /** WeChat's check of a picture; absent until it was asked. */
  check?: { traceId: string; result: 'asked' | 'passed' | 'held'; askedAt: string }
}

/** `cloud://<environment>/<path>` → the path. */
export const pathOf = (fileId: string): string => fileId.replace(/^cloud:\/\/[^/]+\//, '')

/**
 * Attaches an uploaded file to what will hold it; false unless it is the owner's own, of that kind, and held by
 * nothing else. The same thing may attach it again, so a retry is answered alike.
 */
export async function attachFile(
  fileId: string,
  kind: FileKind,
  ownerId: string,
  holder: string,
): Promise<boolean> {
  const own = { _id: pathOf(fileId), ownerId, kind }
  const free = { ...own, state: 'prepared' }
  if ((await updateWhere('files', free, { state: 'attached', attachedTo: holder, fileId })) === 1) return true
  const held = await find<FileDocument>(
    'files',
    { ...own, state: 'attached', attachedTo: holder },
    { limit: 1 },
  )
  return held.length === 1
}

/** The bytes of a file. */
export async function readFile(fileId: string): Promise<Buffer> {
  return (await cloud.downloadFile({ fileID: fileId })).fileContent
}

interface Links {
  fileList: { fileID: string; tempFileURL: string }[]
}

/** Links that can be opened for a while; what is gone has none. */
export async function linksTo(fileIds: string[]): Promise<Map<string, string>> {
  if (fileIds.length === 0) return new Map()
  const { fileList } = (await cloud.getTempFileURL({ fileList: fileIds })) as unknown as Links
  return new Map(
    fileList.filter(({ tempFileURL }) => tempFileURL).map((one) => [one.fileID, one.tempFileURL]),
  )
}

/** Removes what nobody attached within its day; at most 50 at a time, the next tick goes on. */
export async function tidyFiles(now: string): Promise<void> {
  const old = await find<FileDocument>('files', { state: 'prepared', until: command.lt(now) }, { limit: 50 })
  // The cloud tells the part before the path only to whoever uploads: it is read off a file that was attached.
  const [attached] =
    old.length > 0 ? await find<FileDocument>('files', { state: 'attached' }, { limit: 1 }) : []
  const before = attached?.fileId?.slice(0, -attached._id.length)
  if (before) await cloud.deleteFile({ fileList: old.map(({ _id }) => before + _id) })
  for (const { _id } of old) await updateWhere('files', { _id, state: 'prepared' }, { state: 'gone' })
}
