import type { OutputOf, RefusalOf } from '../../contract'
import type { EntryState } from '../../domain/booking/entry-states'
import type { Offer } from '../../domain/booking/offer'
import type { ServiceName } from '../../domain/booking/service'
import { dateOf } from '../../domain/calendar/moment'
import { dayPartWord, dayWord, hoursWord, momentWord, timeWord } from '../../domain/calendar/words'
import { commonSentences } from './common'

type Person = OutputOf<'booking.sessions'>['people'][number]
type Session = Pick<OutputOf<'booking.desk'>[number], 'service' | 'date' | 'startsAt' | 'endsAt'>

/** 3, or 4.5: an amount of fen in yuan. */
export function yuan(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2).replace(/0$/, '')
}

/** What the three services call the same thing. */
export const serviceWords = {
  canteen: {
    title: '订饭',
    who: '为谁订',
    confirm: (seats: number) => `确定订 ${seats} 份`,
    what: (name: string, seats: number) => `${name} ${seats} 份`,
    busy: '正在订',
    done: '订好了',
    cancel: '不订了',
    cancelAsk: '不订了吗',
    cancelYes: '确定不订了',
    cancelNo: '还是要订',
    canceling: '正在退',
    gone: '已经不订了',
    until: (moment: string) => [`${moment}前，`, '可以不订了。'],
    held: ['这一顿', '已经订了'],
    see: '看看订的',
    nobody: ['现在没有人', '可以订饭'],
  },
  clinic: {
    title: '看病',
    who: '谁来看',
    confirm: () => '确定约这个时间',
    what: (name: string) => name,
    busy: '正在约',
    done: '约好了',
    cancel: '不去了',
    cancelAsk: '不去了吗',
    cancelYes: '确定不去了',
    cancelNo: '还是要去',
    canceling: '正在退',
    gone: '已经不去了',
    until: (moment: string) => [`${moment}前，`, '可以不去了。'],
    held: ['这个时间', '已经约了'],
    see: '看看约的',
    nobody: ['现在没有人', '可以约'],
  },
  class: {
    title: '四点半课堂',
    who: '哪个孩子',
    confirm: () => '确定报名',
    what: (name: string) => name,
    busy: '正在报',
    done: '报好了',
    cancel: '不去了',
    cancelAsk: '不去了吗',
    cancelYes: '确定不去了',
    cancelNo: '还是要去',
    canceling: '正在退',
    gone: '已经不去了',
    until: (moment: string) => [`${moment}前，`, '可以不去了。'],
    held: ['这一天', '已经报了'],
    see: '看看报的',
    nobody: ['6 岁到 14 岁的孩子', '由家里大人来报'],
  },
} as const satisfies Record<ServiceName, object>

export const bookSentences = {
  ...commonSentences,
  'closed-by-center': '这一天邻里中心不开，请换一天。',
  'not-open-yet': '还没到能订的时候，早上 8 点开始。',
  'booking-closed': '已经截止了，请换一天，或打电话问食堂。',
  'already-booked': '已经订过了，在“我的事”里看得到。',
  'too-many': '份数多了，请减一份。',
  'child-only': '只有 6 岁到 14 岁的孩子能报。',
  'guardian-only': '要由家里的大人来报。',
  'session-full': '刚刚满了，请换一个时间。',
  'basis-missing': '请选他是怎么答应的。',
  'center-not-in-use': '村里的邻里中心还没开，开了就能订。',
  'no-service': '村里还没有开这一项。',
  'no-delivery': '这一项不送上门，请到邻里中心来。',
  'consent-needed': '同意以后才能约，也可以打电话问。',
} as const satisfies Record<RefusalOf<'booking.book'> | RefusalOf<'booking.sessions'> | 'no-network', string>

export const cancelSentences = {
  ...commonSentences,
  'not-booked': '这一份已经不在了，不用再退。',
  'session-over': '时间已经过了，退不了。',
  'cancel-by-phone': '时间太近了，请打电话说一声。',
  'basis-missing': '请先问问本人，再替他退。',
} as const satisfies Record<RefusalOf<'booking.cancel'> | 'no-network', string>

/** What stands in the place of the number left. */
export const offerWords = {
  open: (left: number) => `还能约 ${left} 个`,
  full: () => '满了',
  'closed-by-center': () => '不开',
  'not-open-yet': () => '还没开始',
  over: () => '过了时间',
} as const satisfies Record<Offer, (left: number) => string>

export const stateWords = {
  confirmed: '订好了',
  waitlisted: '排着队',
  offered: '有位子了',
  'checked-in': '到了',
  delivered: '送到了',
  'signed-out': '接走了',
  served: '办好了',
  'no-show': '没来',
  cancelled: '不订了',
  'late-cancel': '退晚了',
  expired: '没排上',
  'cancelled-by-center': '中心停开',
} as const satisfies Record<EntryState, string>

/** 妈妈, as the head of the household calls her; whoever else looks reads 家里人. */
const calledByHead: Record<string, string> = {
  配偶: '爱人',
  父亲: '爸爸',
  母亲: '妈妈',
  子: '儿子',
  女: '女儿',
}

/** What the viewer calls this one: 我, 妈妈, 家里人, 亲人. */
export function relationWord({ by, relation }: Pick<Person, 'by' | 'relation'>, own: string | null): string {
  if (by === 'self') return '我'
  if (by !== 'household') return by === 'grant' ? '亲人' : '老人'
  return own === '户主' && relation !== null ? (calledByHead[relation] ?? relation) : '家里人'
}

/** 中午; what has several times a day is told with its hour: 下午 2 点半 */
export const partWords = ({ service, startsAt }: Session): string =>
  service === 'canteen' ? dayPartWord(startsAt) : timeWord(startsAt)

/** 明天（周二 24日）中午, as phrases. */
export const whenWords = (session: Session, now: string): string[] => [
  ...dayWord(session.date, dateOf(now)).split(/(?=（)/),
  partWords(session),
]

/** 11 点半到 12 点半 */
export const hoursWords = ({ startsAt, endsAt }: Session): string[] =>
  hoursWord(startsAt, endsAt).split(/(?=到)/)

/** 今晚 8 点 */
export const untilWord = (moment: string, now: string): string => momentWord(moment, dateOf(now))

export const orderWords = {
  day: '哪一天',
  change: '换一天',
  time: '几点',
  portions: '几份',
  unit: '份',
  less: '少一份',
  more: '多一份',
  most: (seats: number) => [`一次最多 ${seats} 份，`, '客人按原价'],
  noMenu: ['菜单还没写', '写了就看得到'],
  full: '原价',
  tier: (age: number | null) => (age === null ? '补贴' : `${age} 岁补贴`),
  pays: '您付',
  theyPay: '要付',
  unitYuan: '元',
  paying: (fen: number) => `${yuan(fen)} 元`,
  free: '不用付',
  atWindow: ['吃饭时', '在窗口付'],
  left: (left: number) => `还有 ${left} 个位置`,
  fullNow: ['这一场满了，', '请换一个时间'],
  shut: (reason: string) => [`这一天不开：${reason}`],
  none: ['这几天没有', '可以约的'],
  trouble: ['网络不好，', '现在看不到'],
}

export const confirmWords = { title: '看看对不对', change: '改一改' }

export const factWords = {
  who: '谁',
  what: '什么',
  when: '什么时候',
  where: '在哪里',
  pay: '您付',
  bring: '带多少钱',
  priced: (full: number, subsidy: number) => [`原价 ${yuan(full)} 元，`, `补贴 ${yuan(subsidy)} 元`],
}

export const bookedWords = {
  late: ['已经过了截止，', '厨房备好了菜，', '会记下一次'],
  byPhone: ['时间太近了，', '请打电话说一声'],
  call: '打给邻里中心',
  home: '回首页',
  missing: ['没有找到这一份，', '在“我的事”里看看'],
}

export const mineWords = {
  title: '我订的',
  coming: '还没到的',
  past: '前些天的',
  empty: ['还没有预约，', '要订饭吗'],
  order: '去订饭',
}

/** The first two dishes of a menu, neither broken by a line's end. */
export const dishWords = (menu: string): string[] =>
  menu
    .split('、')
    .slice(0, 2)
    .map((dish, place, all) => (place < all.length - 1 ? `${dish}、` : dish))

export const homeBookingWords = {
  order: '订 1 份',
  until: (moment: string) => [`${moment}前`, '可以订'],
  tiles: { canteen: '订饭', clinic: '看病', class: '课堂' },
  hints: { canteen: '午饭热乎', clinic: '约个时间', class: '放学有人带' },
}
