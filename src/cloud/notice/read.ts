import { no, yes } from '../../domain/answer'
import { actionsOpenTo, noticeActions } from '../../domain/notice/life'
import { sightOf } from '../../domain/notice/reading'
import { rolesNow } from '../../domain/people/viewer'
import type { Handler } from '../api/handler'
import { command, find, getOne } from '../platform/database'
import { onlyVillage } from '../people/only-village'
import type { NoticeDocument } from './documents'
import { noticeFor, outsideFor, type ListedNotice } from './shape'

const pageSize = 20

const listedFields = {
  _id: true,
  villageId: true,
  templateId: true,
  state: true,
  version: true,
  board: true,
  publication: true,
  publishedKey: true,
  'content.audience': true,
  'content.title': true,
  'content.sentence': true,
  'content.showTo': true,
  'content.startsAt': true,
  'content.endsAt': true,
} as const

/** notice.list: the asked-for village, else the viewer's own, for a visitor the only one there is; two database calls, a visitor's three. */
export const list: Handler<'notice.list'> = async ({ villageId, before }, { viewer, now }) => {
  const { person } = viewer
  const only = villageId || person ? null : await onlyVillage()
  if (only?.state === 'being-set-up') return no('village-being-set-up')
  const place = villageId ?? person?.villageId ?? only?._id
  if (!place) return no('not-found', 'villageId')
  const found = await find<ListedNotice>(
    'notices',
    // What is not published has no key: null is neither above nor below a text.
    { villageId: place, publishedKey: before ? command.lt(before) : command.gt('') },
    { order: [['publishedKey', 'desc']], limit: pageSize + 1, fields: listedFields },
  )
  const page = found.slice(0, pageSize)
  return yes({
    notices: page.map((document) => outsideFor(document, viewer, now)),
    next: found.length > pageSize ? (page.at(-1)?.publishedKey ?? null) : null,
  })
}

/** notice.one: two database calls; what one may not know of is not found. */
export const one: Handler<'notice.one'> = async ({ noticeId }, { viewer, now }) => {
  const document = await getOne<NoticeDocument>('notices', noticeId)
  if (!document || sightOf(document, viewer, now) === 'none') return no('not-found')
  return yes(noticeFor(document, viewer, now))
}

const mostWaiting = 50

/** notice.desk: what waits for me in the villages where I hold an office; two database calls. */
export const desk: Handler<'notice.desk'> = async (_input, { viewer, now }) => {
  const offices = rolesNow(viewer, now).filter(
    ({ role }) => role === 'village-officer' || role === 'supervisor',
  )
  const villageIds = [...new Set(offices.map(({ placeId }) => placeId))]
  if (villageIds.length === 0) return yes({ waiting: [] })
  const found = await find<NoticeDocument>(
    'notices',
    { villageId: command.in(villageIds), waitsFor: command.in([...noticeActions]) },
    { limit: mostWaiting },
  )
  const waiting = found.flatMap((document) => {
    const { _id, villageId, templateId, content, waitsFor, changedAt, sentBack, writerIds } = document
    if (!waitsFor || !actionsOpenTo(document, viewer, now).includes(waitsFor)) return []
    // An unfinished draft is its writers' own affair, and his who follows one that left.
    const mine = [...writerIds, document.heldById].includes(viewer.person?.id ?? '')
    if (waitsFor === 'change' && !mine) return []
    const reason = sentBack?.reason ?? null
    return [
      { id: _id, villageId, templateId, title: content.title, waitsFor, since: changedAt, sentBack: reason },
    ]
  })
  return yes({ waiting: waiting.sort((a, b) => (a.since < b.since ? -1 : 1)) })
}
