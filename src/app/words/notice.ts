import type { OutputOf } from '../../contract'
import { dateOf, daysBetween, type DateText } from '../../domain/calendar/moment'
import { dayWord, hourWord, monthDayWord, momentWord } from '../../domain/calendar/words'
import type { TemplateId } from '../../domain/notice/templates'
import type { TagProps } from '../components/Tag'
import type { Words } from '../components/words'

export type NoticeLine = OutputOf<'notice.list'>['notices'][number]
export type NoticeWhole = OutputOf<'notice.one'>

/** What each category is called, and how often it comes. */
export const categoryWords = {
  accounts: { category: '财务', when: '每月公开一次' },
  outage: { category: '停水停电', when: '' },
  activity: { category: '活动', when: '' },
} as const satisfies Record<TemplateId, { category: string; when: string }>

export const noticeListWords = {
  title: '公开',
  now: '现在公开的',
  before: '以前的',
  none: ['村里还没有', '公开的事'],
  noVillage: ['先选一个村，', '就能看公开'],
  choose: '去选村',
  trouble: ['网络不好，', '现在看不到'],
  more: '看更早的',
  moreBusy: '正在取',
  closed: ['绑定了本村', '才能打开'],
  desk: '公开的事要办',
  deskSide: '写、审、发、贴',
}

/** What stands on the home page. */
/** 今晚 7 点 到 10 点; over several days with both days. */
export function spanWords(startsAt: string, endsAt: string, today: DateText): Words {
  const from = `${momentWord(startsAt, today)}到 `
  const sameDay = dateOf(startsAt) === dateOf(endsAt)
  return [from, sameDay ? hourWord(endsAt) : `${dayWord(dateOf(endsAt), today)} ${hourWord(endsAt)}`]
}

export const newsWords = {
  head: '村里的事',
  tile: '看公开',
  /** 贴到 11月26日; 今晚 7 点到 10 点. */
  side: ({ startsAt, endsAt, board, publishedAt }: NoticeLine, today: DateText): Words => {
    if (startsAt && endsAt) return spanWords(startsAt, endsAt, today)
    if (board) return `贴到 ${monthDayWord(board.to, today)}`
    return publishedAt ? monthDayWord(dateOf(publishedAt), today) : ''
  },
}

/** Lines break after commas and stops, never inside a figure. */
export function phrasesOf(sentence: string): string[] {
  return sentence.match(/[^，。；：]+[，。；：]?/g) ?? [sentence]
}

/** How long it still hangs, or that it is over; nothing while it does not hang. */
export function tagsOf(
  { board, until, kind }: Pick<NoticeLine, 'board' | 'until' | 'kind'>,
  today: DateText,
): TagProps[] {
  const hangsOrLight = board !== null || kind === 'announcement'
  if (hangsOrLight && until !== null && until < today)
    return [{ status: 'taken-down', words: kind === 'disclosure' ? '贴完了' : '过去了' }]
  if (!board) return []
  const days = daysBetween(today, board.to)
  return [{ status: 'posted', words: days === 0 ? '今天最后一天' : `还贴 ${days} 天` }]
}

/** When it came, or for an outage when it is. */
export function whenOf({ templateId, publishedAt, startsAt }: NoticeLine, today: DateText): string {
  if (startsAt && dateOf(startsAt) >= today) return momentWord(startsAt, today)
  return categoryWords[templateId].when || (publishedAt ? monthDayWord(dateOf(publishedAt), today) : '')
}

/** The sentence, or what a closed notice says instead. */
export function lineOf({ opens, sentence }: NoticeLine): Words {
  return opens && sentence ? phrasesOf(sentence) : noticeListWords.closed
}
