import { no, yes, type Answer } from '../answer'
import { daysBetween, isDate, isMoment } from '../calendar/moment'
import { contentWith, type AccountRow, type NoticeContent } from './notice'
import {
  leastBoardDays,
  sentenceLimit,
  templates,
  titleLimit,
  type FieldName,
  type TemplateId,
} from './templates'

export type ContentRefusal = 'too-long' | 'bad-date' | 'bad-amount' | 'board-time-too-short'

/** The first required field that is still empty (rows: the first empty cell), or null. */
export function missingField(templateId: TemplateId, content: NoticeContent): string | null {
  for (const field of templates[templateId].required) {
    const value = content[field]
    if (value === null || value === '' || (field === 'rows' && content.rows.length === 0)) return field
    const cell = field === 'rows' ? emptyCell(content.rows) : null
    if (cell) return cell
  }
  return null
}

function emptyCell(rows: AccountRow[]): string | null {
  for (const [at, row] of rows.entries())
    for (const [field, value] of Object.entries(row)) if (value === '') return `rows.${at}.${field}`
  return null
}

/** Whether what is written is possible at all; fields may still be empty while it is a draft. */
export function judgeContent(content: NoticeContent): Answer<NoticeContent, ContentRefusal> {
  if (content.title.length > titleLimit) return no('too-long', 'title')
  if ((content.sentence?.length ?? 0) > sentenceLimit) return no('too-long', 'sentence')
  const wrongDate = wrongDateIn(content)
  if (wrongDate) return no('bad-date', wrongDate)
  const wrongAmount = content.rows.findIndex(({ amount }) => !Number.isSafeInteger(amount) || amount <= 0)
  if (wrongAmount >= 0) return no('bad-amount', `rows.${wrongAmount}.amount`)
  const { showFrom, showTo } = content
  if (showFrom && showTo && daysBetween(showFrom, showTo) < leastBoardDays)
    return no('board-time-too-short', 'showTo')
  return yes(content)
}

const dateTests: Partial<Record<FieldName, (text: string) => boolean>> = {
  showFrom: isDate,
  showTo: isDate,
  startsAt: isMoment,
  endsAt: isMoment,
  period: (text) => isDate(`${text}-01`),
}

function wrongDateIn(content: NoticeContent): string | null {
  for (const [field, isRight] of Object.entries(dateTests)) {
    const value = content[field as 'showFrom']
    if (value !== null && !isRight(value)) return field
  }
  const { startsAt, endsAt } = content
  if (startsAt && endsAt && endsAt <= startsAt) return 'endsAt'
  const row = content.rows.findIndex(({ date }) => date !== '' && !isDate(date))
  return row < 0 ? null : `rows.${row}.date`
}

/** Drops what the template has no field for, so that nothing unseen is published along. */
export function onlyFieldsOf(templateId: TemplateId, content: NoticeContent): NoticeContent {
  const { required, optional } = templates[templateId]
  const kept = new Set<string>(['audience', ...required, ...optional])
  const written = Object.entries(content).filter(([field]) => kept.has(field))
  return contentWith(Object.fromEntries(written) as unknown as NoticeContent)
}
