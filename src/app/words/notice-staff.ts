import type { Ledger, NoticeState } from '../../domain/notice/notice'
import type { Template, TemplateId } from '../../domain/notice/templates'
import type { Words } from '../components/words'
import { noticeSentences, type NoticeRefusal } from './notice-page'

export const deskWords = {
  title: '公开的事',
  none: ['没有等您办的。'],
  write: '写公开',
  trouble: ['网络不好，', '现在看不到'],
}

export const templateWords = {
  accounts: { title: '收支明细', side: '每月，一笔一笔' },
  outage: { title: '停水停电', side: '写完就发' },
  activity: { title: '活动通知', side: '写完就发' },
} as const satisfies Record<TemplateId, { title: string; side: string }>

export const ledgerWords = {
  committee: '村委会',
  collective: '股份合作社',
} as const satisfies Record<Ledger, string>

/** The places of a notice, as a person calls them. */
const fieldWords: Record<string, string> = {
  title: '标题',
  sentence: '一句话',
  handler: '经办人',
  officePhone: '电话',
  body: '正文',
  showFrom: '贴出日期',
  showTo: '贴几天',
  period: '哪个月',
  ledger: '哪本账',
  opening: '月初有多少',
  rows: '一笔一笔的账',
  startsAt: '从几点',
  endsAt: '到几点',
  place: '在哪里',
  whom: '跟谁有关',
  date: '日期',
  matter: '什么事',
  amount: '多少钱',
  party: '跟谁',
  voucher: '凭证号',
  approver: '批准人',
  places: '贴在哪里',
}

/** `rows.1.voucher` is 第 2 笔的凭证号. */
export function placeWords(about: string): string {
  const [first = '', at, field] = about.replace('input.', '').replace('content.', '').split('.')
  if (first !== 'rows' || at === undefined) return fieldWords[first] ?? ''
  return `第 ${Number(at) + 1} 笔的${fieldWords[field ?? ''] ?? '账'}`
}

/** A refusal with the place that it is about. */
export function refusalWords(refusal: NoticeRefusal, about: string | null): Words {
  const place = about === null ? '' : placeWords(about)
  return place ? [`${place}：`, noticeSentences[refusal]] : noticeSentences[refusal]
}

export const writeWords = {
  title: '写公开',
  which: '写哪一种',
  period: '哪个月的账',
  ledger: '哪本账',
  opening: '月初有多少元',
  amountHint: '比如 8400.50',
  amountWrong: ['只写数字，', '最多两位小数'],
  rows: '一笔一笔',
  addRow: '加一笔',
  in: '收',
  out: '花',
  left: '月底有',
  sentence: '一句话（40 个字）',
  sentenceHint: '先说最要紧的',
  propose: '照数字写一句',
  heading: '标题（20 个字）',
  headingHint: '比如 10月村里的账',
  headingOf: (period: string) => `${Number(period.slice(5))}月村里的账`,
  handler: '经办人',
  handlerHint: '经办人姓名',
  phone: '村里电话（可以不写）',
  phoneHint: '比如 6655 0132',
  body: '还要说的（可以不写）',
  bodyHint: '别写手机号、身份证号',
  days: '贴几天',
  dayUnit: '天',
  lessDays: '少贴一天',
  moreDays: '多贴一天',
  daysLimit: ['最多填 60 天'],
  day: '哪一天',
  changeDay: '换一天',
  starts: '从几点',
  startsHint: '比如 8:00',
  ends: '到几点',
  endsHint: '比如 11:30',
  timeWrong: ['写成 19:00', '这样'],
  place: '在哪里',
  placeHint: '比如 3巷、4巷',
  whom: '跟谁有关',
  whomHint: '比如 住 3巷的人家',
  save: '存好',
  busy: '正在存',
  savedTitle: '存好了',
  savedCheck: '下一步：村监会看',
  savedPublish: '下一步：主任发布',
  missing: (place: string) => `还差：${place}`,
  back: '回去',
  goOn: '接着写',
  trouble: ['没有取到，', '请再试一次'],
}

export const rowWords = {
  title: '一笔账',
  direction: '收还是花',
  in: '收了',
  out: '花了',
  day: '几号（只写数字）',
  dayHint: '比如 9',
  dayWrong: ['这个月没有这一天'],
  matter: '什么事',
  amount: '多少元',
  party: { in: '谁付的', out: '付给谁' },
  voucher: '凭证号',
  handler: '经办',
  approver: '批准',
  hints: {
    matter: '比如 换路灯灯泡 12 个',
    party: '比如 老槐五金店',
    voucher: '比如 2610-08',
    handler: '谁经手的',
    approver: '谁批准的',
  },
  keep: '记下这一笔',
  remove: '去掉这一笔',
  dayMissing: ['先写几号', '和多少元'],
}

export const stepWords = {
  opinion: '意见',
  agree: '看过，同意',
  check: '同意',
  letPass: '为什么可以留着',
  letPassHint: '比如 是店里的电话',
  meeting: '会是哪天开的',
  daysAgo: '天前',
  less: '近一天',
  more: '早一天',
  agoLimit: ['最早 30 天前'],
  present: '到会几人',
  people: '人',
  fewer: '少一人',
  another: '多一人',
  presentLimit: ['最多 50 人'],
  decide: '记下会议',
  publishWhy: ['发出去以后', '就不能改了。'],
  publish: '发布',
  places: '贴在哪里（几处用、隔开）',
  placeHint: '村委会公开栏',
  hung: '哪天贴的',
  until: (date: string) => `贴到 ${date}`,
  post: '贴好了',
  sendBack: '退回去改',
  reason: '哪里要改',
  reasonHint: '比如 第二笔没有凭证',
  sure: '退回',
  not: '不退了',
  busy: '正在记',
  nothing: ['这一步', '已经办过了。'],
}

export const doneWords = {
  'notice.check': '审过了',
  'notice.sendBack': '退回去了',
  'notice.decide': '记下了',
  'notice.publish': '发出去了',
  'notice.post': '公开了',
}

const everybody = '村里人都看得到了'

/** What comes after the state that a step left the notice in. */
export const nextWords = {
  disclosure: {
    draft: '下一步：写的人来改',
    checked: '下一步：开会定',
    decided: '下一步：主任发布',
    published: '下一步：贴到公开栏',
    posted: everybody,
  },
  announcement: {
    draft: '下一步：写的人来改',
    checked: '下一步：主任发布',
    decided: '下一步：主任发布',
    published: everybody,
    posted: everybody,
  },
} as const satisfies Record<Template['kind'], Record<NoticeState, string>>
