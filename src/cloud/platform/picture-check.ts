import type { PictureCheck } from '../../domain/request/picture-seen'
import type { Moment } from '../../domain/calendar/moment'
import { command, count, find, updateWhere } from './database'
import { linksTo, pathOf, type FileDocument } from './files'
import { askAboutPicture, type Verdict } from './moderation'

/**
 * Asks WeChat about an attached picture; the answer comes later to `notify`. A check that cannot be asked stops
 * nobody, as with words; a retry's second question changes nothing.
 */
export async function checkPicture(fileId: string, openid: string, now: Moment): Promise<void> {
  try {
    const url = (await linksTo([fileId])).get(fileId)
    if (url === undefined) return
    const traceId = await askAboutPicture(openid, url)
    await updateWhere(
      'files',
      { _id: pathOf(fileId), check: command.in([null]) },
      { check: command.set({ traceId, result: 'asked', askedAt: now }) },
    )
  } catch (error) {
    console.warn('mediaCheckAsync', error)
  }
}

/**
 * Writes down what WeChat said of a picture; the same answer again changes nothing.
 * @returns whether a picture was asked about under this id: an answer may come before the id is written down.
 */
export async function takeVerdict(traceId: string, verdict: Verdict): Promise<boolean> {
  const result = verdict === 'pass' ? 'passed' : 'held'
  const asked = { 'check.traceId': traceId }
  if ((await updateWhere('files', asked, { 'check.result': result })) > 0) return true
  return (await count('files', asked)) > 0
}

/** The checks of these pictures, by file. */
export async function checksOf(fileIds: string[]): Promise<Map<string, PictureCheck>> {
  if (fileIds.length === 0) return new Map()
  const rows = await find<FileDocument>(
    'files',
    { _id: command.in(fileIds.map(pathOf)) },
    { limit: fileIds.length },
  )
  const byPath = new Map(rows.map((row) => [row._id, row]))
  return new Map(
    fileIds.flatMap((fileId) => {
      const row = byPath.get(pathOf(fileId))
      if (!row) return []
      const { result = null, askedAt = null } = row.check ?? {}
      return [[fileId, { uploaderId: row.ownerId, result, askedAt }] as const]
    }),
  )
}
