import type { OutputOf } from '../../contract'
import { addDays, dateOf, type Moment } from '../../domain/calendar/moment'
import { publicSteps, type PublicStep } from '../../domain/privacy/audit'
import type { NoticeDocument } from '../notice/documents'
import type { PersonDocument } from '../people/documents'
import { aggregate, command } from '../platform/database'
import { lookedBackDays, type Days } from './register-changes'

type NoticeChange = OutputOf<'privacy.audits'>['notices'][number]
type Row = Pick<NoticeDocument, 'history' | 'version' | 'content'> & { actors: PersonDocument[] }

/** A village puts out some four notices a week. */
const mostNotices = 100
const most = 50

const isPublic = (action: string): action is PublicStep => publicSteps.some((step) => step === action)

/**
 * What was put out, hung, corrected or taken down in a village on these days, newest first, by whom and why; a
 * correction is a version behind the first.
 */
export async function noticeChanges(
  villageId: string,
  { from, to }: Days,
  now: Moment,
): Promise<NoticeChange[]> {
  const since = from ?? addDays(dateOf(now), -lookedBackDays)
  const rows = await aggregate<Row>('notices', (pipeline) =>
    pipeline
      .match({ villageId, publishedKey: command.gt(''), changedAt: command.gte(since) })
      .sort({ publishedKey: -1 })
      .limit(mostNotices)
      .project({ history: 1, version: 1, 'content.title': 1 })
      .lookup({ from: 'people', localField: 'history.byId', foreignField: '_id', as: 'actors' }),
  )
  return rows
    .flatMap(({ history, version, content, actors }) =>
      history.flatMap(({ action, at, byId, words }): NoticeChange[] => {
        if (!isPublic(action) || at < since || (to && dateOf(at) > to)) return []
        const by = actors.find(({ _id }) => _id === byId)?.name ?? null
        const what = action === 'publish' && version > 1 ? 'correct' : action
        return [{ at, what, title: content.title, by, why: words }]
      }),
    )
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, most)
}
