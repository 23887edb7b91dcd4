import type { OutputOf, RefusalOf } from '../../contract'
import type { Offer } from '../../domain/booking/offer'
import { hoursWord } from '../../domain/calendar/words'
import { yuan, type Session } from './booking'
import { commonSentences } from './common'

type Person = OutputOf<'booking.sessions'>['people'][number]

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
  'no-waitlist': '这一场不用排队了，请换一个时间。',
  'seats-free': '刚空出位子，再点一次就能约。',
} as const satisfies Record<
  RefusalOf<'booking.book'> | RefusalOf<'booking.wait'> | RefusalOf<'booking.sessions'> | 'no-network',
  string
>

export const cancelSentences = {
  ...commonSentences,
  'not-booked': '这一份已经不在了，不用再退。',
  'session-over': '时间已经过了，退不了。',
  'cancel-by-phone': '时间太近了，请打电话说一声。',
  'basis-missing': '请先问问本人，再替他退。',
  'not-offered': '现在没有给您留的位子。',
  'offer-over': '位子留到时间了，可以再排一次。',
} as const satisfies Record<RefusalOf<'booking.cancel'> | RefusalOf<'booking.accept'> | 'no-network', string>

/** What stands in the place of the number left. */
export const offerWords = {
  open: (left: number) => `还能约 ${left} 个`,
  queue: () => '满了，能排',
  full: () => '满了',
  'closed-by-center': () => '不开',
  'not-open-yet': () => '还没开始',
  over: () => '过了时间',
} as const satisfies Record<Offer, (left: number) => string>

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

/** 11 点半到 12 点半 */
export const hoursWords = ({ startsAt, endsAt }: Session): string[] =>
  hoursWord(startsAt, endsAt).split(/(?=到)/)

/** Several people in one order, carried home or not, what one must not eat. */
export const partyWords = {
  several: '一起订',
  severalSide: ['选几个人', '一次订'],
  hint: '点名字，选上或去掉。',
  guests: '客人',
  unit: '位',
  less: '少一位',
  more: '多一位',
  most: (guests: number) => [`客人最多 ${guests} 位，`, '按原价'],
  together: '一共',
  guestLine: (guests: number) => `客人 ${guests} 位`,
  held: (name: string) => `${name}这一顿订过了`,
  cancelOne: ['谁不来了，', '点谁的名字退'],
}

export const deliveryWords = {
  head: '怎么吃',
  come: '到食堂吃',
  carried: '送到家',
  carry: '要送到家',
  eatThere: '到食堂吃',
}

export const avoidsWords = {
  row: '有忌口吗',
  rowSide: ['写下来，', '厨房不放'],
  tag: (food: string) => `忌${food}`,
  known: '厨房已经知道',
  title: '不能吃什么',
  of: (name: string) => `${name}不能吃的`,
  foods: ['花生', '鸡蛋', '牛奶', '鱼虾'],
  field: '别的，写在这里',
  hint: '比如 香菜',
  note: ['食堂只看到哪样不能吃，', '看不到为什么。'],
  save: '记下来',
  busy: '正在记',
  remove: '不用记了',
  written: ['记下了，', '厨房看得到。'],
  gone: '去掉了。',
  how: '本人是怎么答应的',
  trouble: ['网络不好，', '现在看不到'],
}

export const avoidsSentences = {
  ...commonSentences,
  'no-service': '村里还没有开食堂。',
  'center-not-in-use': '村里的邻里中心还没开。',
  'basis-missing': '请选本人是怎么答应的。',
  'consent-needed': '同意以后才能记，也可以告诉厨房。',
  'unfit-words': '这几个字不能写，请换个说法。',
} as const satisfies Record<
  RefusalOf<'booking.setAvoids'> | RefusalOf<'booking.sessions'> | 'no-network',
  string
>

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

export const queueWords = {
  full: ['这一场满了，', '可以排队。'],
  ahead: (others: number) => (others === 0 ? ['您排第一位'] : [`前面还有 ${others} 位`]),
  join: '排队等位子',
  joined: '排上队了',
  busy: '正在排',
  free: ['空出来就先给您留着，', '首页上看得到。'],
  take: '要这个位子',
  taking: '正在约',
  giveUp: '不等了',
  place: (place: number) => (place === 1 ? '排第一位' : `排第 ${place} 位`),
}

export const mineWords = {
  title: '我订的',
  coming: '还没到的',
  past: '前些天的',
  empty: ['还没有预约，', '要订饭吗'],
  order: '去订饭',
}
