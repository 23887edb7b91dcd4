import { dateOf, type DateText, type Moment } from '../../domain/calendar/moment'
import { clockWord, dayWord, fullDayWord, lunarWord } from '../../domain/calendar/words'
import type { DayRule, Limit, TimetableChange } from '../../domain/booking/service'
import type { DraftState } from '../../domain/booking/service-draft'
import type { ServiceRefusal, ServiceView, TouchedView } from '../stores/service-store'
import { commonSentences } from './common'

export const serviceSentences = {
  ...commonSentences,
  'not-allowed': '这件事由专职管理写、主任定。',
  'part-twice': '有两段叫一样的名字，请改一段。',
  'ends-before-it-starts': '结束要比开始晚，请改一改。',
  'closes-before-it-opens': '截止太早或太晚，请改一改。',
  'part-unknown': '有一天写的那一段没有了，请删掉。',
  'dates-wrong': '日子不对，结束不能比开始早。',
  'unfit-words': '写的话微信不让发，请改一改。',
  'changed-meanwhile': '别人刚改过，请返回再看看。',
  'choice-missing': '又有人订了，请再看一遍影响谁。',
} as const satisfies Record<ServiceRefusal, string>

export const servicesWords = {
  title: '服务和时间',
  trouble: ['网络不好，', '现在看不到'],
  which: ['先在人与巷', '选一个村'],
  none: '村里还没有',
  inForce: '正在用',
}

const stateWords: Record<Exclude<DraftState, 'approved'>, string> = {
  draft: '写着，还没交',
  sent: '交上去了，等主任定',
  returned: '退回来了，要改',
}

/** 交上去了，等主任定; or what is in force. */
export function serviceState({ draft, inForce }: Pick<ServiceView, 'draft' | 'inForce'>): string {
  if (draft && draft.state !== 'approved') return stateWords[draft.state]
  return inForce ? servicesWords.inForce : servicesWords.none
}

export const serviceWords = {
  sign: '牌子',
  name: '叫什么',
  place: '在哪',
  placeHint: '比如 邻里中心东屋',
  phone: '电话',
  phoneHint: '没有就空着',
  phoneWrong: '电话写数字，中间可以有短横。',
  parts: '几点开',
  part: '这一段叫什么',
  partHint: '比如 午饭',
  days: '哪几天',
  dayKind: '按什么定',
  starts: '几点开始',
  ends: '几点结束',
  timeHint: { starts: '比如 11:30', ends: '比如 12:30' },
  timeWrong: '几点没看懂，请写 11:30 这样。',
  seats: '最多几位',
  seatsWrong: '写 1 到 500 的数。',
  closes: '几时截止',
  cancelUntil: '几时前能退',
  addPart: '加一段',
  removePart: '去掉这一段',
  prices: '价钱',
  full: '原价几元',
  tier: (age: number) => `${age} 岁起付几元`,
  priceWrong: '写几元，最多 1000 元。',
  free: '不要钱',
  terms: '还有',
  guests: '能带几位',
  guest: '位',
  less: '少一位',
  more: '多一位',
  guestLimit: '最多带三位。',
  waitlist: '满了可以排队',
  delivery: '可以送到家',
  deliveryFrom: '几岁起默认送',
  ageWrong: '写 0 到 120 的数。',
  holidays: '放假也开',
  otherDays: ['不开和', '特别的日子'],
  count: (count: number) => (count === 0 ? '没有' : `${count} 条`),
  look: '看看影响谁',
  looking: '正在看',
  wrong: ['有一格没看懂，', '请先改。'],
  needed: ['名字和地方', '都要写。'],
  touched: '已经订了的',
  touchesNone: ['没有人订过', '要改的场次'],
  keepAll: '都照旧办',
  said: ['写每一场怎么办，', '再定。'],
  keep: '照旧办',
  close: '停开',
  reason: '为什么停开',
  reasonHint: '比如 食堂修灶',
  send: '交给主任定',
  sending: '正在交',
  save: '先存着',
  putInForce: '就这样用',
  putting: '正在改',
  back: '再改改',
  waits: (by: string, at: Moment, now: Moment) => [
    `${by}写的，`,
    `${dayWord(dateOf(at), dateOf(now))} ${clockWord(at)}`,
  ],
  returned: (reason: string) => ['退回来了：', `“${reason}”`],
  sendBack: '退回去改',
  sendingBack: '正在退回',
  backReason: '为什么退回',
  backHint: '比如 名额太少',
  backNow: '退回去',
  notBack: '先不退',
  done: {
    saved: '存好了，还没交。',
    sent: '交上去了，等主任定。',
    'in-force': '改好了，现在起就这样。',
    returned: '退回去了。',
  },
  seatsLine: (seats: number) => `${seats} 位`,
  yuanEach: (full: string) => `原价 ${full} 元`,
}

export const dayKinds = {
  week: '每周哪几天',
  'working-days': '工作日',
  'school-days': '上学的日子',
  'market-days': '逢集的日子',
} as const

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
/** Monday first, as a week is told. */
export const weekChips = [1, 2, 3, 4, 5, 6, 0].map((day) => ({ id: String(day), label: weekdays[day] ?? '' }))

/** 每天, 周二、周四, 上学的日子. */
export function daysWord(days: DayRule): string {
  if (!Array.isArray(days)) return dayKinds[days]
  if (days.length === 7) return '每天'
  if (days.length === 0) return '只在写明的日子'
  return weekChips.flatMap(({ id, label }) => (days.includes(Number(id)) ? [label] : [])).join('、')
}

/** 前一天 20:00, 开始前 30 分钟. */
export function limitWord(limit: Limit): string {
  if ('minutesBefore' in limit) {
    const { minutesBefore } = limit
    return minutesBefore % 60 === 0 && minutesBefore > 0
      ? `开始前 ${minutesBefore / 60} 小时`
      : `开始前 ${minutesBefore} 分钟`
  }
  const day = ['当天', '前一天', '前两天'][limit.daysBefore] ?? `前 ${limit.daysBefore} 天`
  return `${day} ${limit.time}`
}

const howWords = {
  gone: '这一场没有了',
  closed: '这一天不开',
  'other-time': '时间变了',
  'fewer-seats': '位子少了',
  'other-terms': '别的变了',
} as const satisfies Record<TouchedView['how'], string>

/** 明天（周三 25日）午饭: 12 位订了 · 时间变了. */
export function touchedWords({ name, date, how, people }: TouchedView, today: DateText) {
  return { title: [dayWord(date, today), name], side: [`${people} 位订了 ·`, howWords[how]] }
}

export const daysWords = {
  title: '不开和特别的日子',
  holidays: '放假的日子',
  rests: '放假不开',
  list: '写好的',
  none: ['没有写', '特别的日子'],
  add: '加一条',
  kinds: { closed: '这几天不开', 'held-on': '这几天加开', season: '农忙送饭' },
  season: ['饭送到地头，', '不在食堂坐'],
  from: '从哪天',
  to: '到哪天',
  dayHint: { from: '比如 12月1日', to: '比如 12月5日' },
  dayWrong: '日子没看懂，请写 12月1日。',
  order: '到的那天不能更早。',
  which: '哪一段',
  all: '全都不开',
  only: '只要其中',
  reason: '为什么',
  reasonHint: '比如 修灶',
  put: '加上',
  remove: '删掉',
  missing: '日子和原因都要写。',
  back: '先不加',
  many: '最多加 60 天。',
  school: '上学的日子',
  terms: '学期',
  termNone: '没写学期，工作日都开。',
  addTerm: '加一个学期',
  addOff: '加一段学校放假',
  off: '学校放假',
  after: ['写好了回上一页，', '看看影响谁'],
}

/** 12月1日 周二 (农历十月廿三). */
export const dayLine = (date: DateText, today: DateText): string[] => [
  fullDayWord(date, today),
  `（${lunarWord(date)}）`,
]

/** What a change says, on two lines. */
export function changeWords(
  change: TimetableChange,
  nameOf: (part: string) => string,
  today: DateText,
): { title: string[]; side: string[] } {
  const span = (from: DateText, to: DateText) =>
    from === to ? dayLine(from, today) : [...dayLine(from, today), '到', ...dayLine(to, today)]
  switch (change.kind) {
    case 'closed': {
      const what = change.part === null ? '' : `${nameOf(change.part)} `
      const only = change.weekdays ? ` ${daysWord(change.weekdays)}` : ''
      return { title: [`${what}不开${only}：`, change.reason], side: span(change.from, change.to) }
    }
    case 'held':
      return { title: [`加开${nameOf(change.part)}`], side: dayLine(change.date, today) }
    case 'held-on': {
      const [first = '', ...rest] = change.dates
      const last = rest.at(-1) ?? first
      return {
        title: [`加开${nameOf(change.part)}，`, `${change.dates.length} 天`],
        side: span(first, last),
      }
    }
    case 'season':
      return { title: [daysWords.kinds.season], side: span(change.from, change.to) }
  }
}
