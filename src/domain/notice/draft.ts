import { no, yes, type Answer } from '../answer'
import { can } from '../people/can'
import type { Moment } from '../calendar/moment'
import type { Viewer } from '../people/viewer'
import { judgeContent, onlyFieldsOf, type ContentRefusal } from './content-rules'
import type { Notice, NoticeContent } from './notice'
import type { TemplateId } from './templates'

/** What a new draft is made of. */
export interface DraftFacts {
  id: string
  villageId: string
  templateId: TemplateId
  content: NoticeContent
}

/** Begins a notice: its first version, as a draft. Fields may still be empty. */
export function startDraft(
  { id, villageId, templateId, content }: DraftFacts,
  viewer: Viewer,
  now: Moment,
): Answer<Notice, ContentRefusal | 'not-allowed'> {
  if (!viewer.person || !can(viewer, 'draft-notice', { villageId }, now)) return no('not-allowed')
  const written = judgeContent(onlyFieldsOf(templateId, content))
  if (!written.ok) return written
  return yes({
    id,
    villageId,
    templateId,
    version: 1,
    previousHash: null,
    state: 'draft',
    rev: 1,
    content: written.value,
    writerIds: [viewer.person.id],
    sentBack: null,
    check: null,
    decision: null,
    publication: null,
    board: null,
  })
}
