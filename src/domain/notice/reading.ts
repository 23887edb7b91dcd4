import { dateOf, type DateText, type Moment } from '../calendar/moment'
import type { Viewer } from '../people/viewer'
import { partsOf } from './life'
import type { Notice, NoticeContent } from './notice'

/** How much of a notice somebody sees: all, its outside (title, dates, where it hangs), or as if it were not there. */
export type Sight = 'whole' | 'outside' | 'none'

type Shown = Pick<Notice, 'board'> & { content: Pick<NoticeContent, 'audience' | 'showTo' | 'endsAt'> }
type Seen = Shown & Pick<Notice, 'villageId' | 'state'>

/** The last day on which it is shown: off the board, or over. Null while that is open. */
export function shownUntil({ content, board }: Shown): DateText | null {
  return board?.to ?? content.showTo ?? (content.endsAt ? dateOf(content.endsAt) : null)
}

/**
 * A notice for the village opens for the people bound to it until its display ends (then names leave residents'
 * screens); who works on notices there always sees the whole. What is not published is seen by those alone.
 */
export function sightOf(notice: Seen, viewer: Viewer, now: Moment): Sight {
  if (partsOf(viewer, notice.villageId, now).length > 0) return 'whole'
  if (notice.state !== 'published' && notice.state !== 'posted') return 'none'
  if (notice.content.audience === 'public') return 'whole'
  const until = shownUntil(notice)
  const ended = until !== null && until < dateOf(now)
  return viewer.person?.villageId === notice.villageId && !ended ? 'whole' : 'outside'
}
