import { no, yes, type Answer } from '../answer'
import { dateOf, daysBetween, isDate, type DateText, type Moment } from '../calendar/moment'
import type { Viewer } from '../people/viewer'
import { judgeContent, missingField, onlyFieldsOf, type ContentRefusal } from './content-rules'
import { isItsTime, partsOf, rowsOpenTo, wroteIn } from './life'
import type { LetPass, Notice, NoticeContent, Signature } from './notice'
import { leastBoardDays } from './templates'
import { personalNumberIn, textsOf } from './texts'

/** What somebody does to a notice, with what the step needs. */
export type NoticeAct =
  | { action: 'change'; content: NoticeContent }
  | { action: 'check'; opinion: string; letPass: LetPass[] }
  | { action: 'send-back'; reason: string }
  | { action: 'decide'; date: DateText; present: number }
  | { action: 'publish' }
  | { action: 'post'; places: string[]; from: DateText; to: DateText }

export type StepRefusal =
  | ContentRefusal
  | 'not-allowed'
  | 'not-now'
  | 'own-draft'
  | 'own-check'
  | 'missing-field'
  | 'personal-number'
  | 'meeting-in-future'
  | 'not-hanging-yet'
  | 'hung-before-published'

/** The fields that a step changes; `rev` grows by one with each. */
export type StepChange = Partial<
  Pick<Notice, 'content' | 'writerIds' | 'sentBack' | 'check' | 'decision' | 'publication' | 'board'>
> &
  Pick<Notice, 'state' | 'rev'>

/** Decides one step: whose it is, whether it is its time, and whether what it needs is there. */
export function takeStep(
  notice: Notice,
  act: NoticeAct,
  viewer: Viewer,
  now: Moment,
): Answer<StepChange, StepRefusal> {
  const { person } = viewer
  const rows = rowsOpenTo(act.action, partsOf(viewer, notice.villageId, now))
  if (!person || rows.length === 0) return no('not-allowed')
  const row = rows.find((one) => isItsTime(one, notice))
  if (!row) return no('not-now')
  const part = partOfStep(notice, act, viewer, { byId: person.id, byName: person.name, at: now })
  return part.ok ? yes({ ...part.value, state: row.to, rev: notice.rev + 1 }) : part
}

type PartOfStep = Answer<Omit<StepChange, 'state' | 'rev'>, StepRefusal>

function partOfStep(notice: Notice, act: NoticeAct, viewer: Viewer, signature: Signature): PartOfStep {
  switch (act.action) {
    case 'change':
      return changed(notice, act.content, signature)
    case 'check':
      if (wroteIn(notice, viewer)) return no('own-draft')
      return fit(notice, act.letPass, {
        check: { ...signature, opinion: act.opinion, letPass: act.letPass },
        sentBack: null,
      })
    case 'send-back':
      return yes({ sentBack: { ...signature, reason: act.reason }, check: null, decision: null })
    case 'decide':
      if (act.date > dateOf(signature.at)) return no('meeting-in-future', 'date')
      return yes({ decision: { ...signature, date: act.date, present: act.present } })
    case 'publish':
      if (notice.check?.byId === signature.byId) return no('own-check')
      return fit(notice, notice.check?.letPass ?? [], { publication: signature, sentBack: null })
    case 'post':
      return posted(notice, act, signature)
  }
}

function changed(notice: Notice, written: NoticeContent, { byId }: Signature): PartOfStep {
  const content = judgeContent(onlyFieldsOf(notice.templateId, written))
  if (!content.ok) return content
  const writerIds = [...new Set([...notice.writerIds, byId])]
  return yes({ content: content.value, writerIds, sentBack: null })
}

/** Nothing unfinished and no personal number goes on its way. */
function fit(
  { templateId, content }: Notice,
  letPass: LetPass[],
  change: Omit<StepChange, 'state' | 'rev'>,
): PartOfStep {
  const missing = missingField(templateId, content)
  if (missing) return no('missing-field', missing)
  const number = personalNumberIn(textsOf(content), letPass)
  return number ? no('personal-number', number) : yes(change)
}

type Posting = Extract<NoticeAct, { action: 'post' }>

function posted(notice: Notice, { places, from, to }: Posting, signature: Signature): PartOfStep {
  if (!isDate(from) || !isDate(to)) return no('bad-date', isDate(from) ? 'to' : 'from')
  if (from > dateOf(signature.at)) return no('not-hanging-yet', 'from')
  if (notice.publication && from < dateOf(notice.publication.at)) return no('hung-before-published', 'from')
  if (daysBetween(from, to) < leastBoardDays) return no('board-time-too-short', 'to')
  const texts = places.map((text, at) => ({ about: `places.${at}`, text }))
  const number = personalNumberIn(texts, [])
  return number ? no('personal-number', number) : yes({ board: { ...signature, places, from, to } })
}
