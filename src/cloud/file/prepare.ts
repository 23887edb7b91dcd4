import { randomBytes } from 'node:crypto'
import type { fileKinds } from '../../contract/file'
import { no, yes } from '../../domain/answer'
import { addMinutes } from '../../domain/calendar/moment'
import { isGiven } from '../../domain/privacy/consent'
import type { Handler } from '../api/handler'
import { add } from '../platform/database'
import { readConsent } from '../privacy/consent-records'

type Kind = (typeof fileKinds)[number]

const endings: Record<Kind, string> = { recording: 'mp3', picture: 'jpg', register: 'xlsx' }

const megabyte = 1024 * 1024
/** A minute of speech, a photo of a phone, a village's spreadsheet: more is a mistake. */
const most: Record<Kind, number> = {
  recording: 4 * megabyte,
  picture: 10 * megabyte,
  register: 5 * megabyte,
}

/** What is not attached to anything after a day is removed (agreements §4). */
const dayInMinutes = 24 * 60

/** file.prepare: a voice only with its owner's own yes; a retry may prepare a second path; the unused one is gone after a day. */
export const prepare: Handler<'file.prepare'> = async ({ kind, bytes }, { viewer, now }) => {
  if (bytes > most[kind]) return no('file-too-large')
  const me = viewer.person?.id ?? ''
  if (kind === 'recording' && !isGiven(await readConsent(me, 'voice'))) return no('consent-needed')
  const path = `${kind}/${randomBytes(16).toString('hex')}.${endings[kind]}`
  await add('files', {
    _id: path,
    ownerId: me,
    kind,
    state: 'prepared',
    attachedTo: null,
    fileId: null,
    until: addMinutes(now, dayInMinutes),
  })
  return yes({ path })
}
