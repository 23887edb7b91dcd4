import { clockWord, dayWord, monthDayWord } from '../../domain/calendar/words'
import { dateOf, timeOf, type Moment } from '../../domain/calendar/moment'
import type { OutputOf, RefusalOf } from '../../contract'
import type { RequestTaskKind } from '../../domain/tasks/task'
import { actSentences } from './request-sentences'

export const workbenchSentences = {
  ...actSentences,
  'person-taken': '这个人已经绑定了别的微信，请打电话问问。',
  'asked-no-longer': '对方已经不问了，不用再点。',
} as const satisfies Record<RefusalOf<'request.accept'> | RefusalOf<'people.confirmBinding'>, string>

/** What stands in the tag of a task. */
export const taskTags = {
  accept: '要接',
  answer: '要答复',
  tell: '告诉本人',
  'ask-yes': '问本人愿不愿意',
  'take-over': '报上来了',
  watch: '别人在办',
} as const satisfies Record<RequestTaskKind, string>

/** The button that leads to it. */
export const taskVerbs = {
  accept: '接这件事',
  answer: '去答复',
  tell: '去告诉',
  'ask-yes': '去问一声',
  'take-over': '去看看',
  watch: '去看看',
} as const satisfies Record<RequestTaskKind, string>

export const workbenchWords = {
  title: '工作台',
  accept: (count: number) => `要接 ${count} 件`,
  pressing: (count: number) => `快到期 ${count} 件`,
  call: (count: number) => `要打电话 ${count} 位`,
  nothing: ['现在没有', '等您办的事'],
  take: '接',
  taking: '正在接',
  first: '先看看',
  also: '也等着您',
  byPhone: '要打电话的',
  more: (count: number) => `还有 ${count} 件`,
  all: ['全部', '待办'],
  count: (count: number) => `${count} 件`,
  people: (count: number) => `${count} 位`,
  heardOnly: '有录音',
  pictures: '有照片',
  trouble: ['网络不好，', '现在看不到'],
  notForYou: ['这里给村里', '办事的人用'],
  home: '回首页',
  lists: '要管的名单',
  portions: (seats: number) => `${seats} 份`,
  places: (seats: number) => `${seats} 位`,
  desks: '当天的事',
  doctor: ['大夫', '在不在'],
  class: ['课堂', '接送'],
  allLists: ['全部', '名单'],
  notices: '公开的事',
  elders: ['我巷的', '老人'],
  duty: '坐班',
  find: '找人',
  services: ['服务', '和时间'],
  drafts: '服务和时间',
  entries: '常用的',
  proposals: '换人的事',
  missed: '没来吃饭，去问问',
  missedAge: (age: number) => `${age} 岁`,
  missedAlone: ' · 一个人住',
}

/** 柳河村要换 12 个人 · 1月1日起, or what has come back to the village. */
export function proposalTask(
  { village, state, date, changes }: OutputOf<'term.proposals'>[number],
  now: Moment,
): { title: string[]; side: string[] } {
  const when = date === null ? '同意了就换' : `${monthDayWord(date, dateOf(now))}起`
  if (state === 'returned') return { title: ['镇里退回', '换人的事'], side: ['改一改再报'] }
  return { title: [village, `要换 ${changes} 个人`], side: [`${when}，`, '等您定'] }
}

export const bindingWords = {
  head: '等您认人',
  who: (lane: string, name: string) => `${lane} ${name}`,
  asks: ['想绑定微信。', '先打个电话', '问问是不是本人'],
  noPhone: ['花名册上没有电话，', '见面问一声'],
  call: '打电话',
  yes: '是本人',
  no: '不是',
  spoken: (name: string, word: string) => `${name}，${word}`,
  busy: '正在记',
}

export const todoWords = {
  title: '待办',
  late: '超期',
  today: '今天到期',
  later: '往后',
  others: '别人在办',
  none: ['没有', '等您办的事'],
}

/** A due moment for those who work: 今天 18:00, 周四（26日）; the day alone when it is the end of the day. */
export function dueWord(moment: Moment, now: Moment): string {
  const day = dayWord(dateOf(moment), dateOf(now))
  return timeOf(moment) === '23:59:59' ? day : `${day} ${clockWord(moment)}`
}

/** What waits about a service: 幸福食堂要改，等您定. */
export const draftTask = (name: string, state: 'sent' | 'returned'): string[] =>
  state === 'sent' ? [`${name}要改，`, '等您定'] : [`${name}退回来了，`, '改了再交']
