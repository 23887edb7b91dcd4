import { randomBytes } from 'node:crypto'
import { no, yes } from '../../domain/answer'
import { addMinutes } from '../../domain/calendar/moment'
import type { Handler } from '../api/handler'
import { add } from '../platform/database'
import type { FileKind } from '../platform/files'

const endings: Record<FileKind, string> = { recording: 'mp3', picture: 'jpg', register: 'xlsx' }

const megabyte = 1024 * 1024
/** A minute of speech, a photo of a phone, a village's spreadsheet: more is a mistake. */
const most: Record<FileKind, number> = {
  recording: 4 * megabyte,
  picture: 10 * megabyte,
  register: 5 * megabyte,
}

/** What is not attached to anything after a day is removed (agreements §4). */
const dayInMinutes = 24 * 60

/** file.prepare: a retry may prepare a second path; the unused one is gone after a day. */
export const prepare: Handler<'file.prepare'> = async ({ kind, bytes }, { viewer, now }) => {
  if (bytes > most[kind]) return no('file-too-large')
  const path = `${kind}/${randomBytes(16).toString('hex')}.${endings[kind]}`
  await add('files', {
    _id: path,
    ownerId: viewer.person?.id ?? '',
    kind,
    state: 'prepared',
    attachedTo: null,
    fileId: null,
    until: addMinutes(now, dayInMinutes),
  })
  return yes({ path })
}
