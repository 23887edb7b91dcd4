import type { OutputOf } from '../../contract'
import type { Moment } from '../../domain/calendar/moment'
import { sumsOf } from '../../domain/notice/accounts'
import { actionsOpenTo, partsOf } from '../../domain/notice/life'
import { shownUntil, sightOf } from '../../domain/notice/reading'
import { templates } from '../../domain/notice/templates'
import type { Viewer } from '../../domain/people/viewer'
import { noticeOf, type NoticeDocument } from './documents'

type Outside = OutputOf<'notice.list'>['notices'][number]
type Whole = OutputOf<'notice.one'>

/** What the list reads of a document: the content without its rows and long text. */
export type ListedNotice = Pick<
  NoticeDocument,
  '_id' | 'villageId' | 'templateId' | 'state' | 'version' | 'board' | 'publication' | 'publishedKey'
> & {
  content: Pick<
    NoticeDocument['content'],
    'audience' | 'title' | 'sentence' | 'showTo' | 'startsAt' | 'endsAt'
  >
}

/** The list's line, made for the one who looks: a closed notice keeps its sentence to itself. */
export function outsideFor(document: ListedNotice, viewer: Viewer, now: Moment): Outside {
  const { _id, villageId, templateId, state, version, board, publication, content } = document
  const opens = sightOf(document, viewer, now) === 'whole'
  const { audience, title, sentence, startsAt, endsAt } = content
  return {
    id: _id,
    villageId,
    templateId,
    kind: templates[templateId].kind,
    title,
    audience,
    opens,
    sentence: opens ? sentence : null,
    state,
    version,
    publishedAt: publication?.at ?? null,
    until: shownUntil(document),
    startsAt,
    endsAt,
    board: board && { places: board.places, from: board.from, to: board.to },
  }
}

/** One notice for the one who looks; what is inside stays null when it does not open. */
export function noticeFor(document: NoticeDocument, viewer: Viewer, now: Moment): Whole {
  const notice = noticeOf(document)
  const outside = outsideFor(document, viewer, now)
  const { check, decision, publication, rev, content, sentBack, previousHash } = notice
  const works = partsOf(viewer, notice.villageId, now).length > 0
  return {
    ...outside,
    rev,
    content: outside.opens ? content : null,
    sums: outside.opens && content.rows.length > 0 ? sumsOf(content) : null,
    check: outside.opens && check ? { opinion: check.opinion, byName: check.byName, at: check.at } : null,
    decision: outside.opens && decision ? { date: decision.date, present: decision.present } : null,
    sentBack:
      works && sentBack ? { reason: sentBack.reason, byName: sentBack.byName, at: sentBack.at } : null,
    publishedBy: outside.opens ? (publication?.byName ?? null) : null,
    hash: document.hash,
    previousHash,
    actions: actionsOpenTo(notice, viewer, now),
  }
}
