import type { Viewer } from '../people/viewer'
import { rolesNow } from '../people/viewer'
import { can } from '../people/can'
import type { Moment } from '../calendar/moment'
import { missingField } from './content-rules'
import type { Notice, NoticeState } from './notice'
import { templates, type Template } from './templates'

export const noticeActions = ['change', 'check', 'send-back', 'decide', 'publish', 'post'] as const
export type NoticeAction = (typeof noticeActions)[number]

/** What somebody is to the notices of one village. */
export type NoticePart = 'writer' | 'officer' | 'supervisor' | 'director'

export interface LifeRow {
  action: NoticeAction
  kind: Template['kind'] | 'any'
  from: readonly NoticeState[]
  to: NoticeState
  by: readonly NoticePart[]
  /** What must be handed in with it. */
  needs: 'content' | 'opinion' | 'reason' | 'meeting' | 'board' | 'nothing'
}

/** The whole life of a notice (product.md §4): nothing else moves one. */
export const life = [
  { action: 'change', kind: 'any', from: ['draft'], to: 'draft', by: ['writer'], needs: 'content' },
  {
    action: 'check',
    kind: 'disclosure',
    from: ['draft'],
    to: 'checked',
    by: ['supervisor'],
    needs: 'opinion',
  },
  {
    action: 'send-back',
    kind: 'disclosure',
    from: ['draft'],
    to: 'draft',
    by: ['supervisor'],
    needs: 'reason',
  },
  {
    action: 'send-back',
    kind: 'disclosure',
    from: ['checked', 'decided'],
    to: 'draft',
    by: ['supervisor', 'director'],
    needs: 'reason',
  },
  {
    action: 'decide',
    kind: 'disclosure',
    from: ['checked'],
    to: 'decided',
    by: ['officer'],
    needs: 'meeting',
  },
  {
    action: 'publish',
    kind: 'disclosure',
    from: ['decided'],
    to: 'published',
    by: ['director'],
    needs: 'nothing',
  },
  {
    action: 'publish',
    kind: 'announcement',
    from: ['draft'],
    to: 'published',
    by: ['director'],
    needs: 'nothing',
  },
  { action: 'post', kind: 'disclosure', from: ['published'], to: 'posted', by: ['officer'], needs: 'board' },
] as const satisfies readonly LifeRow[]

/** What the viewer is to the notices of this village now. */
export function partsOf(viewer: Viewer, villageId: string, now: Moment): NoticePart[] {
  const offices = rolesNow(viewer, now).filter(({ placeId }) => placeId === villageId)
  const parts: NoticePart[] = []
  if (can(viewer, 'draft-notice', { villageId }, now)) parts.push('writer')
  if (offices.some(({ role }) => role === 'village-officer')) parts.push('officer')
  if (can(viewer, 'check-notice', { villageId }, now)) parts.push('supervisor')
  if (
    can(viewer, 'publish-notice', { villageId }, now) &&
    offices.some(({ role, post }) => role === 'village-officer' && post === 'committee-director')
  )
    parts.push('director')
  return parts
}

type Stage = Pick<Notice, 'templateId' | 'state'>

const rows: readonly LifeRow[] = life

/** The rows of one action that somebody with these parts may follow, at whatever time. */
export function rowsOpenTo(action: NoticeAction, parts: readonly NoticePart[]): LifeRow[] {
  return rows.filter((row) => row.action === action && row.by.some((part) => parts.includes(part)))
}

/** Whether a row fits a notice of this kind in this state. */
export function isItsTime(row: LifeRow, { templateId, state }: Stage): boolean {
  return (row.kind === 'any' || row.kind === templates[templateId].kind) && row.from.includes(state)
}

/** Whether somebody wrote in it himself: he may not check it (product.md §1). */
export function wroteIn({ writerIds }: Pick<Notice, 'writerIds'>, viewer: Viewer): boolean {
  return viewer.person !== null && writerIds.includes(viewer.person.id)
}

/** Which buttons the screen shows and which acts the cloud lets through: one answer for both. */
export function actionsOpenTo(
  notice: Stage & Pick<Notice, 'villageId' | 'writerIds'>,
  viewer: Viewer,
  now: Moment,
): NoticeAction[] {
  const parts = partsOf(viewer, notice.villageId, now)
  return noticeActions.filter(
    (action) =>
      rowsOpenTo(action, parts).some((row) => isItsTime(row, notice)) &&
      !(action === 'check' && wroteIn(notice, viewer)),
  )
}

/** The one step that the notice waits for; a draft that is unfinished or was sent back waits for its writer. */
export function waitsFor(notice: Stage & Pick<Notice, 'sentBack' | 'content'>): NoticeAction | null {
  if (notice.state === 'draft' && (notice.sentBack || missingField(notice.templateId, notice.content)))
    return 'change'
  const onward = ['check', 'decide', 'publish', 'post'] as const
  return onward.find((action) => rows.some((row) => row.action === action && isItsTime(row, notice))) ?? null
}
