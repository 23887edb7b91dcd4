import { no, yes } from '../../domain/answer'
import type { Moment } from '../../domain/calendar/moment'
import { isHeld } from '../../domain/people/roles'
import type { Viewer } from '../../domain/people/viewer'
import { deskKeysOf } from '../../domain/request/desk-keys'
import { maySee } from '../../domain/request/seeing'
import { summaryFor, type SummaryView } from '../../domain/request/view'
import type { Handler } from '../api/handler'
import { command, find } from '../platform/database'
import type { RequestDocument } from './documents'
import { asOfNow, readRequest } from './records'
import { shown } from './shown'

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
export const one: Handler<'request.one'> = async ({ requestId }, { viewer, now }) => {
  const stored = await readRequest(requestId)
  const request = stored && (await asOfNow(stored, now))
  if (!request || !maySee(viewer, request, now)) return no('not-found')
  return yes(await shown(request, viewer, now))
}

async function listed(rows: RequestDocument[], viewer: Viewer, now: Moment): Promise<SummaryView[]> {
  const views: SummaryView[] = []
  for (const row of rows) {
    const { _id, ...request } = await asOfNow(row, now)
    if (maySee(viewer, request, now)) views.push(summaryFor(viewer, { ...request, id: _id }, now))
  }
  return views
}
