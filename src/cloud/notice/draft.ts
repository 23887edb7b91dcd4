import { yes } from '../../domain/answer'
import { startDraft } from '../../domain/notice/draft'
import { waitsFor } from '../../domain/notice/life'
import type { Handler } from '../api/handler'
import { add } from '../platform/database'
import { idOfKey } from '../platform/ids'
import type { NoticeDocument } from './documents'

/** notice.draft: two database calls; a retry finds its own draft under the same id. */
export const draft: Handler<'notice.draft'> = async (input, { viewer, openid, now, key }) => {
  const noticeId = idOfKey('n', openid, key)
  const started = startDraft({ id: noticeId, ...input }, viewer, now)
  if (!started.ok) return started
  const { id: _id, ...notice } = started.value
  const { state, rev } = notice
  const byId = viewer.person?.id ?? ''
  const document: NoticeDocument = {
    _id,
    ...notice,
    waitsFor: waitsFor(notice),
    changedAt: now,
    publishedKey: null,
    hash: null,
    history: [{ action: 'draft', state, rev, byId, at: now, key, words: null }],
  }
  await add('notices', { ...document })
  return yes({ noticeId, state, rev })
}
