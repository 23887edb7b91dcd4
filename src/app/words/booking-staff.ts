import type { RefusalOf } from '../../contract'
import { yuan } from './booking'
import { commonSentences } from './common'

export const listSentences = {
  ...commonSentences,
  'not-booked': '名单上没有这个人了，请再看一遍。',
  'not-the-day': '只能在当天和第二天点。',
  'changed-meanwhile': '别人已经点过了，名单换成新的了。',
  'closed-by-center': '这一场停开了，不用点。',
  'session-over': '这一场已经过了，改不了。',
  'fewer-than-booked': '已经订出去的份数不能再减。',
  'too-many-seats': '一场最多五百份。',
  'unfit-words': '这句话不能用，请换个说法。',
} as const satisfies Record<
  | RefusalOf<'booking.list'>
  | RefusalOf<'booking.checkIn'>
  | RefusalOf<'booking.setSeats'>
  | RefusalOf<'booking.close'>
  | RefusalOf<'booking.setRun'>
  | 'no-network',
  string
>

export const staffListWords = {
  title: (name: string) => `${name}名单`,
  booked: '订了',
  arrived: '到了',
  missing: '没到',
  look: '去看看老人',
  age: (age: number) => `${age} 岁`,
  household: (lane: string, number: string) => `${lane} ${number}户`,
  alone: '一个人住',
  call: '打电话',
  closed: '停开了，先打电话',
  goThere: '请上门说一声',
  ringHome: (name: string) => ['打给家里的', name],
  fetchHome: (name: string) => ['打给家里的', `${name}，`, '请本人来接'],
  isOff: '这一场停开了。',
  ringAt: (name: string) => ` 打给家里的${name}`,
  noPhone: '没留电话',
  elsewhere: '外村',
  lane: (seats: number, missing: number) =>
    missing > 0 ? `${seats} 份，没到 ${missing}` : `${seats} 份，都到了`,
  portions: (seats: number) => `${seats} 份 ·`,
  pays: (fen: number) => (fen === 0 ? '不用付' : `付 ${yuan(fen)} 元`),
  at: (time: string) => `${time} 到`,
  brought: (time: string) => `${time} 送到`,
  home: '送到家',
  absent: '还没来的',
  markAbsent: '记没来',
  countOnly: ['名字只有大夫看得到，', '这里只有人数'],
  nobody: ['还没有人订'],
  nothing: ['今天和明天', '没有要管的名单'],
  other: '别的名单',
}

export const eldersWords = {
  title: '我巷的老人',
  without: (day: string, name: string) => `${day}没订${name}的`,
  everybody: (day: string, name: string) => `${day}的${name}都订了`,
  justOrdered: (name: string) => [`${name}，`, '订好了'],
  meal: (day: string, name: string) => `${day}的${name}`,
  all: '每一位',
  notBooked: '没订',
  booked: '订了',
  file: '看这一户',
  tell: '代反映',
  order: '代订',
  none: ['名下没有', '六十岁以上的老人'],
  closed: '现在没有能订的饭',
  cancel: '不订了',
  cancelAsk: (name: string) => `不给${name}订了？`,
  cancelBy: { 'in-person': '当面说了，退掉', phone: '电话说了，退掉' },
  canceling: '正在退',
  keep: '还订着',
  call: '打电话',
}

export const onBehalfWords = {
  title: '替老人订饭',
  change: '换人',
  what: '订什么',
  edit: '改',
  how: '老人是怎么答应的',
  'in-person': '当面答应了',
  phone: '电话里答应了',
  note: ['记下是您替老人订的。', '家里人也看得到。'],
  confirm: (seats: number) => `替老人订 ${seats} 份`,
}
