import { no, yes, type Answer } from '../answer'
import { dateOf, daysBetween, isDate, type DateText, type Moment } from '../calendar/moment'
import type { Viewer } from '../people/viewer'
import { judgeContent, missingField, onlyFieldsOf, type ContentRefusal } from './content-rules'
import { isItsTime, partsOf, rowsOpenTo, wroteIn, type NoticeAction } from './life'
import type { LetPass, Notice, NoticeContent, Signature } from './notice'
import { leastBoardDays } from './templates'
import { personalNumberIn, textsOf } from './texts'

/** Who takes the step, and when. */
export interface Actor {
  viewer: Viewer
  now: Moment
}

type Changing = 'content' | 'writerIds' | 'sentBack' | 'check' | 'decision' | 'publication' | 'board'

/** The fields that a step changes; `rev` grows by one with each. */
export type StepChange = Partial<Pick<Notice, Changing>> & Pick<Notice, 'state' | 'rev'>

/** Refusals of every step: it is not yours, or not its time. */
export type StepRefusal = 'not-allowed' | 'not-now'
type FitRefusal = 'missing-field' | 'personal-number'

/** Writes a draft anew; what it was sent back for is taken as done. */
export function changeNotice(
  notice: Notice,
  written: NoticeContent,
  actor: Actor,
): Answer<StepChange, StepRefusal | ContentRefusal> {
  const begun = begin(notice, 'change', actor)
  if (!begun.ok) return begun
  const content = judgeContent(onlyFieldsOf(notice.templateId, written))
  if (!content.ok) return content
  const { next, signature } = begun.value
  const writerIds = [...new Set([...notice.writerIds, signature.byId])]
  return yes({ ...next, content: content.value, writerIds, sentBack: null })
}

/** The supervisor's yes. Nobody checks what he wrote in (product.md §1). */
export function checkNotice(
  notice: Notice,
  { opinion, letPass }: { opinion: string; letPass: LetPass[] },
  actor: Actor,
): Answer<StepChange, StepRefusal | FitRefusal | 'own-draft'> {
  const begun = begin(notice, 'check', actor)
  if (!begun.ok) return begun
  if (wroteIn(notice, actor.viewer)) return no('own-draft')
  const fit = fitToGoOn(notice, letPass)
  if (!fit.ok) return fit
  const { next, signature } = begun.value
  return yes({ ...next, check: { ...signature, opinion, letPass }, sentBack: null })
}

/** Gives it back to its writer; check and meeting count no more. */
export function sendBackNotice(
  notice: Notice,
  reason: string,
  actor: Actor,
): Answer<StepChange, StepRefusal> {
  const begun = begin(notice, 'send-back', actor)
  if (!begun.ok) return begun
  const { next, signature } = begun.value
  return yes({ ...next, sentBack: { ...signature, reason }, check: null, decision: null })
}

/** Enters the joint meeting, which has been held. */
export function decideNotice(
  notice: Notice,
  { date, present }: { date: DateText; present: number },
  actor: Actor,
): Answer<StepChange, StepRefusal | 'bad-date' | 'meeting-in-future'> {
  const begun = begin(notice, 'decide', actor)
  if (!begun.ok) return begun
  if (!isDate(date)) return no('bad-date', 'date')
  if (date > dateOf(actor.now)) return no('meeting-in-future', 'date')
  const { next, signature } = begun.value
  return yes({ ...next, decision: { ...signature, date, present } })
}

/** Publishes it: complete, without personal numbers, and checked by somebody else. */
export function publishNotice(
  notice: Notice,
  actor: Actor,
): Answer<StepChange, StepRefusal | FitRefusal | 'own-check'> {
  const begun = begin(notice, 'publish', actor)
  if (!begun.ok) return begun
  const { next, signature } = begun.value
  if (notice.check?.byId === signature.byId) return no('own-check')
  const fit = fitToGoOn(notice, notice.check?.letPass ?? [])
  return fit.ok ? yes({ ...next, publication: signature, sentBack: null }) : fit
}

/** Enters that it hangs: since when, where, until when. */
export function postNotice(
  notice: Notice,
  { places, from, to }: { places: string[]; from: DateText; to: DateText },
  actor: Actor,
): Answer<
  StepChange,
  | StepRefusal
  | 'bad-date'
  | 'board-time-too-short'
  | 'not-hanging-yet'
  | 'hung-before-published'
  | 'personal-number'
> {
  const begun = begin(notice, 'post', actor)
  if (!begun.ok) return begun
  if (!isDate(from) || !isDate(to)) return no('bad-date', isDate(from) ? 'to' : 'from')
  if (from > dateOf(actor.now)) return no('not-hanging-yet', 'from')
  if (notice.publication && from < dateOf(notice.publication.at)) return no('hung-before-published', 'from')
  if (daysBetween(from, to) < leastBoardDays) return no('board-time-too-short', 'to')
  const number = personalNumberIn(
    places.map((text, at) => ({ about: `places.${at}`, text })),
    [],
  )
  const { next, signature } = begun.value
  return number ? no('personal-number', number) : yes({ ...next, board: { ...signature, places, from, to } })
}

interface Begun {
  next: Pick<Notice, 'state' | 'rev'>
  signature: Signature
}

/** Whose step it is and whether it is its time, by the table alone. */
function begin(notice: Notice, action: NoticeAction, { viewer, now }: Actor): Answer<Begun, StepRefusal> {
  const { person } = viewer
  const rows = rowsOpenTo(action, partsOf(viewer, notice.villageId, now))
  if (!person || rows.length === 0) return no('not-allowed')
  const row = rows.find((one) => isItsTime(one, notice))
  if (!row) return no('not-now')
  return yes({
    next: { state: row.to, rev: notice.rev + 1 },
    signature: { byId: person.id, byName: person.name, at: now },
  })
}

/** Nothing unfinished and no personal number goes on its way. */
function fitToGoOn({ templateId, content }: Notice, letPass: LetPass[]): Answer<true, FitRefusal> {
  const missing = missingField(templateId, content)
  if (missing) return no('missing-field', missing)
  const number = personalNumberIn(textsOf(content), letPass)
  return number ? no('personal-number', number) : yes(true)
}
