import type { Moment } from '../../domain/calendar/moment'
import type { NoticeAction } from '../../domain/notice/life'
import type { Notice, NoticeState } from '../../domain/notice/notice'

/** One step that was taken: the audit of the change, and the answer to a retry. */
export interface NoticeHistory {
  action: NoticeAction | 'draft' | 'hand-over'
  state: NoticeState
  rev: number
  byId: string
  at: Moment
  key: string
  /** The opinion or reason given, which a later round replaces in its own field. */
  words: string | null
}

/** `notices`: one version of one notice. */
export interface NoticeDocument extends Omit<Notice, 'id'> {
  _id: string
  /** Who goes on with an unfinished draft whose writer left his office. */
  heldById?: string
  /** The step it waits for, so that desks find it; null at its end. */
  waitsFor: NoticeAction | null
  changedAt: Moment
  /** `<moment>:<id>` from publication on: lists go by it, newest first. */
  publishedKey: string | null
  /** Sha-256 of the canonical text, from publication on. */
  hash: string | null
  history: NoticeHistory[]
}

/** The notice as the rules know it. */
export function noticeOf({ _id, ...document }: NoticeDocument): Notice {
  return { id: _id, ...document }
}
