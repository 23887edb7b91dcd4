import { no, yes } from '../../domain/answer'
import type { OutputOf } from '../../contract'
import { dateOf, type Moment } from '../../domain/calendar/moment'
import { isChild } from '../../domain/people/lives/child'
import { isHeld } from '../../domain/people/roles'
import type { Viewer } from '../../domain/people/viewer'
import { deskKeysOf } from '../../domain/request/desk-keys'
import { isOwn, strangersTo } from '../../domain/privacy/audit'
import { maySee, officesOf, partsOf } from '../../domain/request/seeing'
import { summaryFor, type SummaryView } from '../../domain/request/view'
import type { ToldPeople } from '../people/told/told-people'
import { auditRead } from '../platform/audit'
import type { Context, Handler } from '../api/handler'
import { command, find } from '../platform/database'
import type { RequestDocument } from './documents'
import { asOfNow, readRequest } from './records'
import { readSubject, shown } from './shown'
import { toldInstead } from './told-instead'

const most = 50

/** request.mine: open and closed alike, newest first. */
export const mine: Handler<'request.mine'> = async (_input, { viewer, now }) => {
  const granted = viewer.grants.filter((care) => care.service === 'request' && isHeld(care, now))
  const people = [viewer.person?.id ?? '', ...granted.map(({ forPersonId }) => forPersonId)]
  const rows = await find<RequestDocument>(
    'requests',
    { subjectId: command.in(people) },
    { limit: most, order: [['filedAt', 'desc']] },
  )
  return yes(await listed(rows, viewer, now))
}

/** request.desk: what waits for the viewer in any of his offices; the bypassed one's query cannot find it. */
export const desk: Handler<'request.desk'> = async (_input, { viewer, now }) => {
  const keys = deskKeysOf(viewer, now)
  if (keys.length === 0) return yes([])
  const rows = await find<RequestDocument>(
    'requests',
    { desks: command.in(keys), barred: command.neq(viewer.person?.id ?? '') },
    { limit: most, order: [['dueAt', 'asc']] },
  )
  return yes(await listed(rows, viewer, now))
}

/** request.one: what one may not see is not there. */
export const one: Handler<'request.one'> = async ({ requestId }, context) => {
  const { viewer, now } = context
  const stored = await readRequest(requestId)
  const request = stored && (await asOfNow(stored, now))
  if (!request || !maySee(viewer, request, now)) return no('not-found')
  const inOffice = officesOf(viewer, now).length > 0 && !isOwn(viewer, request.subjectId, now)
  const subject = inOffice ? await readSubject(request) : null
  const view = await shown(request, viewer, now, subject)
  if (subject) await auditSubject(subject, request, view, context)
  return yes(view)
}

/** A matter is no household file, but a child in it and the phones of the register are: who sees one is written down. */
async function auditSubject(
  subject: ToldPeople,
  request: RequestDocument,
  view: OutputOf<'request.one'>,
  context: Context,
): Promise<void> {
  const { viewer, now } = context
  const child = isChild(subject, dateOf(now))
  const rung = view.told ? (toldInstead(subject, request, partsOf(viewer, request, now), now) ?? []) : []
  const rungPeople = rung.filter(({ rings }) => rings).map(({ person }) => person)
  const seen = child || view.phone !== null ? [subject, ...rungPeople] : rungPeople
  if (seen.length === 0) return
  const personIds = strangersTo(viewer, seen, now)
  const what = child ? 'child' : 'household-file'
  await auditRead(context, { what, personIds, villageId: request.villageId, why: 'answering-request' })
}

async function listed(rows: RequestDocument[], viewer: Viewer, now: Moment): Promise<SummaryView[]> {
  const views: SummaryView[] = []
  for (const row of rows) {
    const { _id, ...request } = await asOfNow(row, now)
    if (maySee(viewer, request, now)) views.push(summaryFor(viewer, { ...request, id: _id }, now))
  }
  return views
}
