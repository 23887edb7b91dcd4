import type { DateText, Moment } from '../calendar/moment'
import type { Audience, TemplateId } from './templates'

/** One line of the accounts. Amounts are whole 分, always above zero; the direction says which way it went. */
export interface AccountRow {
  date: DateText
  matter: string
  direction: 'in' | 'out'
  amount: number
  /** Who paid (in) or was paid (out). */
  party: string
  voucher: string
  handler: string
  approver: string
}

export const ledgers = ['committee', 'collective'] as const
/** 账套: the village committee's book or that of the collective economy. */
export type Ledger = (typeof ledgers)[number]

/** What was written. A field that its template does not have, or that is not filled in yet, is null. */
export interface NoticeContent {
  audience: Audience
  title: string
  sentence: string | null
  handler: string | null
  /** The office's own line: a field of its own, so that it may stand where other numbers may not. */
  officePhone: string | null
  body: string | null
  showFrom: DateText | null
  showTo: DateText | null
  /** 所属期, `2026-10`. */
  period: string | null
  ledger: Ledger | null
  /** What was there before the first row, in 分; may be below zero. */
  opening: number | null
  rows: AccountRow[]
  startsAt: Moment | null
  endsAt: Moment | null
  place: string | null
  whom: string | null
}

export const noticeStates = ['draft', 'checked', 'decided', 'published', 'posted'] as const
export type NoticeState = (typeof noticeStates)[number]

/** Somebody's signature under a step, with his name as it stood then. */
export interface Signature {
  byId: string
  byName: string
  at: Moment
}

/** 村监会意见, and the personal numbers that the supervisor let stand, each with its reason. */
export interface Check extends Signature {
  opinion: string
  letPass: LetPass[]
}

export interface LetPass {
  /** The place in the text, e.g. `rows.3.party`. */
  about: string
  reason: string
}

/** Sent back to its writer: what must be changed. */
export interface SentBack extends Signature {
  reason: string
}

/** 联席会议: its day and how many were there. */
export interface Decision extends Signature {
  date: DateText
  present: number
}

/** Where the sheet hangs, from and to; it hangs on the last day too. */
export interface Board extends Signature {
  places: string[]
  from: DateText
  to: DateText
}

/** One version of a notice on its way to the board; a correction is another one with the next number. */
export interface Notice {
  id: string
  villageId: string
  templateId: TemplateId
  version: number
  /** Hash of the version before; null for the first. */
  previousHash: string | null
  state: NoticeState
  /** Grows with every step, so that nobody acts on what he has not seen. */
  rev: number
  content: NoticeContent
  /** Everybody who wrote in it: none of them may check it. */
  writerIds: string[]
  sentBack: SentBack | null
  check: Check | null
  decision: Decision | null
  publication: Signature | null
  board: Board | null
}

/** The content that a new draft begins with: empty but for what is handed in. */
export function contentWith(part: Partial<NoticeContent> & Pick<NoticeContent, 'title'>): NoticeContent {
  return {
    audience: 'public',
    sentence: null,
    handler: null,
    officePhone: null,
    body: null,
    showFrom: null,
    showTo: null,
    period: null,
    ledger: null,
    opening: null,
    rows: [],
    startsAt: null,
    endsAt: null,
    place: null,
    whom: null,
    ...part,
  }
}
