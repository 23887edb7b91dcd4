import { no, yes, type Answer } from '../../domain/answer'
import type { Said } from '../../domain/request/record'
import { attachFile } from '../platform/files'
import { isFitText } from '../platform/moderation'
import { checkPicture } from '../platform/picture-check'
import type { Context } from '../api/handler'

/** What somebody says, as it comes over the wire. */
export interface Saying {
  words?: string | undefined
  pictures?: string[] | undefined
  recording?: { fileId: string; seconds: number } | undefined
}

/** Tells whether nothing at all is said. */
export function isSilent({ words, pictures = [], recording }: Saying): boolean {
  return !words && !recording && pictures.length === 0
}

/**
 * Checks the words, and attaches the files to the request: each must be the caller's own. Files are attached
 * before the request is written, so that no written request ever loses one to the daily tidying. WeChat is asked
 * about each picture.
 */
export async function heard(
  saying: Saying,
  requestId: string,
  { viewer, openid, now }: Context,
): Promise<Answer<Said, 'nothing-said' | 'words-not-allowed' | 'file-not-yours'>> {
  if (isSilent(saying)) return no('nothing-said')
  const { words, pictures = [], recording } = saying
  if (words && !(await passes(words, openid))) return no('words-not-allowed')
  const me = viewer.person?.id ?? ''
  for (const fileId of pictures)
    if (!(await attachFile(fileId, 'picture', me, requestId))) return no('file-not-yours', fileId)
  if (recording && !(await attachFile(recording.fileId, 'recording', me, requestId)))
    return no('file-not-yours', recording.fileId)
  await Promise.all(pictures.map((fileId) => checkPicture(fileId, openid, now)))
  return yes({ words: words ?? null, pictures, recording: recording ?? null })
}

/** A check that cannot be made stops nobody: a fallen line must be told, and people in office read it first. */
async function passes(words: string, openid: string): Promise<boolean> {
  try {
    return await isFitText(openid, words)
  } catch (error) {
    console.warn('msgSecCheck', error)
    return true
  }
}
