import type { OutputOf } from '../../contract'
import type { EntryState } from '../../domain/booking/entry-states'
import type { ServiceName } from '../../domain/booking/service'
import { dateOf } from '../../domain/calendar/moment'
import { dayPartWord, dayWord, momentWord, timeWord } from '../../domain/calendar/words'

export type Session = Pick<OutputOf<'booking.desk'>[number], 'service' | 'date' | 'startsAt' | 'endsAt'>

/** What a meal of a standing order is called in a list: one line for all of them. */
export const standingLine = '天天来吃'

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

/** 中午; what has several times a day is told with its hour: 下午 2 点半 */
export const partWords = ({ service, startsAt }: Session): string =>
  service === 'canteen' ? dayPartWord(startsAt) : timeWord(startsAt)

/** 明天（周二 24日）中午, as phrases. */
export const whenWords = (session: Session, now: string): string[] => [
  ...dayWord(session.date, dateOf(now)).split(/(?=（)/),
  partWords(session),
]

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

/** The first two dishes of a menu, neither broken by a line's end. */
export const dishWords = (menu: string): string[] =>
  menu
    .split('、')
    .slice(0, 2)
    .map((dish, place, all) => (place < all.length - 1 ? `${dish}、` : dish))

type DoctorNow = NonNullable<OutputOf<'booking.mine'>['doctor']>

/** Whether the doctor is there, in a few words. */
export const doctorTitle = ({ is }: DoctorNow): string => doctorTitles[is]

const doctorTitles = {
  here: '大夫在',
  away: '大夫出去了',
  'not-yet': '大夫还没来',
  over: '大夫下班了',
  shut: '今天不开',
} as const satisfies Record<DoctorNow['is'], string>

export const homeBookingWords = {
  order: '订 1 份',
  until: (moment: string) => [`${moment}前`, '可以订'],
  held: (moment: string) => [`给您留到`, moment],
  tiles: { canteen: '订饭', clinic: '看病', class: '课堂' },
  hints: { canteen: '午饭热乎', clinic: '约个时间', class: '放学有人带' },
}
