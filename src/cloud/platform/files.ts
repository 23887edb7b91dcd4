import { randomBytes } from 'node:crypto'
import type { fileKinds } from '../../contract/file'
import { addMinutes, type Moment } from '../../domain/calendar/moment'
import { cloud } from './sdk'
import { add, command, find, removeWhere, updateWhere } from './database'

/** What phones upload, and what the cloud makes for one person: a spreadsheet of what is stored about him. */
export type FileKind = (typeof fileKinds)[number] | 'export'

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

/** How long what the cloud made for somebody can be fetched. */
const keptMinutes = 24 * 60

/** Puts a file that the cloud has made into storage for one person, and gives its link; it is gone after a day. */
export async function putFor(ownerId: string, ending: string, bytes: Buffer, now: Moment): Promise<string> {
  const _id = `export/${randomBytes(16).toString('hex')}.${ending}`
  // The row first: a file that nobody knows of would stay for ever.
  const until = addMinutes(now, keptMinutes)
  const row = { ownerId, kind: 'export' as const, state: 'prepared' as const, attachedTo: null, until }
  await add('files', { _id, ...row, fileId: null })
  const { fileID } = await cloud.uploadFile({ cloudPath: _id, fileContent: bytes })
  const link = (await linksTo([fileID])).get(fileID)
  if (link === undefined) throw new Error(`${_id} was uploaded and has no link`)
  return link
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

/** Most files of one removal: the platform deletes at most fifty at once. */
const deletedAtOnce = 50

/**
 * Takes files away for good, in three steps of which each can be done again: the row is `gone`, so that nothing can
 * be attached to it or shown any more (the caller has written that); the bytes are deleted; the row goes. Answers how
 * many went, at most 50: the next tick goes on.
 */
export async function deleteGoneFiles(): Promise<number> {
  const rows = await find<FileDocument>('files', { state: 'gone' }, { limit: deletedAtOnce })
  if (rows.length === 0) return 0
  const root = rows.some(({ fileId }) => fileId === null) ? await storageRoot() : ''
  await cloud.deleteFile({ fileList: rows.map(({ _id, fileId }) => fileId ?? root + _id) })
  return removeWhere('files', { _id: command.in(rows.map(({ _id }) => _id)), state: 'gone' })
}

/**
 * What stands before the path in a file's id. The cloud tells it only to whoever uploads, and of a file that nobody
 * attached we know the path alone: it is read off one that was attached, else off a small file uploaded to ask.
 */
async function storageRoot(): Promise<string> {
  const [attached] = await find<FileDocument>('files', { state: 'attached' }, { limit: 1 })
  if (attached?.fileId) return attached.fileId.slice(0, -attached._id.length)
  const cloudPath = `asked/${randomBytes(16).toString('hex')}.txt`
  const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: Buffer.from('?') })
  await cloud.deleteFile({ fileList: [fileID] })
  return fileID.slice(0, -cloudPath.length)
}
