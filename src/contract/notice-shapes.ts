import { ledgers, noticeStates } from '../domain/notice/notice'
import { audiences, sentenceLimit, templateIds, titleLimit } from '../domain/notice/templates'
import * as s from './shape'

/** Text that may still be empty while it is a draft. */
const cell = (max: number) => s.pipe(s.string(), s.maxLength(max))
const fen = 99_999_999_999
const yearMonth = s.pipe(s.string(), s.regex(/^\d{4}-\d\d$/))
const officePhone = s.pipe(s.string(), s.regex(/^[\d -]{7,20}$/))
export const rev = s.whole(1, 1_000_000)
/** Where a page of the list ends: the newest-first key of its last notice. */
export const cursor = s.pipe(s.string(), s.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d:n[0-9a-z]{11}$/))

const accountRow = s.strictObject({
  date: s.pipe(s.string(), s.regex(/^(\d{4}-\d\d-\d\d)?$/)),
  matter: cell(40),
  direction: s.picklist(['in', 'out']),
  amount: s.whole(1, fen),
  party: cell(40),
  voucher: cell(20),
  handler: cell(20),
  approver: cell(20),
})

/** What is written; the template says which fields it needs, the others are null. */
export const content = s.strictObject({
  audience: s.picklist(audiences),
  title: s.words(titleLimit),
  sentence: s.nullable(s.words(sentenceLimit)),
  handler: s.nullable(s.words(20)),
  officePhone: s.nullable(officePhone),
  body: s.nullable(s.words(2000)),
  showFrom: s.nullable(s.date),
  showTo: s.nullable(s.date),
  period: s.nullable(yearMonth),
  ledger: s.nullable(s.picklist(ledgers)),
  opening: s.nullable(s.whole(-fen, fen)),
  rows: s.pipe(s.array(accountRow), s.maxLength(200)),
  startsAt: s.nullable(s.moment),
  endsAt: s.nullable(s.moment),
  place: s.nullable(s.words(40)),
  whom: s.nullable(s.words(40)),
})

export const sums = s.strictObject({
  opening: s.number(),
  in: s.number(),
  out: s.number(),
  closing: s.number(),
})
const board = s.strictObject({ places: s.array(s.string()), from: s.date, to: s.date })

/** What the list shows, and of a closed notice everything: title, dates, and where the board hangs. */
export const outside = {
  id: s.id,
  villageId: s.villageId,
  templateId: s.picklist(templateIds),
  kind: s.picklist(['disclosure', 'announcement']),
  title: s.string(),
  audience: s.picklist(audiences),
  /** Whether the one who asks may open it. */
  opens: s.boolean(),
  /** Null when it does not open. */
  sentence: s.nullable(s.string()),
  state: s.picklist(noticeStates),
  version: s.number(),
  publishedAt: s.nullable(s.moment),
  until: s.nullable(s.date),
  startsAt: s.nullable(s.moment),
  endsAt: s.nullable(s.moment),
  board: s.nullable(board),
}

export const signed = { byName: s.string(), at: s.moment }

/** Where a step left the notice. */
export const stepDone = s.strictObject({ noticeId: s.id, state: s.picklist(noticeStates), rev: s.number() })
