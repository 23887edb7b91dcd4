import type { OutputOf, RefusalOf } from '../../contract'
import type { AddingWay } from '../../domain/booking/adding-now'
import type { CheckInAction } from '../../domain/booking/decide-check-in'
import { yuan } from './booking'
import { listSentences } from './booking-staff'
import { commonSentences } from './common'
import { bookSentences } from './order'

type Sought = OutputOf<'booking.seek'>['people'][number]

export const addingSentences = {
  ...bookSentences,
  ...listSentences,
  'closed-by-center': '这一场停开了，加不了人。',
  'not-the-day': '要到那一天才能记来的人。',
  'already-booked': '名单上已经有了，点名字就行。',
  'too-many': '一次最多四份，请减一份。',
  'session-full': '满了，请先在名单里加几份。',
  'words-unclear': '没看懂，请写姓名、电话后四位或几巷几户。',
} as const satisfies Record<
  | RefusalOf<'booking.seek'>
  | RefusalOf<'booking.book'>
  | RefusalOf<'booking.walkIn'>
  | RefusalOf<'booking.checkIn'>
  | 'no-network',
  string
>

/** Putting somebody on the list: who rings, who stands there. */
export const addingWords = {
  open: { phone: '有人打电话订', coming: '没订的来了' } as const satisfies Record<AddingWay, string>,
  title: { phone: '替打电话的人订', coming: '没订的来了' } as const satisfies Record<AddingWay, string>,
  yes: { phone: '替他订', coming: '来了' } as const satisfies Record<AddingWay, string>,
  label: '是哪一位',
  hint: '姓名、电话后四位，或 3巷12户',
  portions: '几份',
  unit: '份',
  less: '少一份',
  more: '多一份',
  most: (seats: number) => [`一次最多 ${seats} 份，`, '客人按原价'],
  none: ['没有找到这个人，', '请再看看名字'],
  moreFound: ['还有别的人，', '请写全一点'],
  there: '到了',
  booked: '订了',
  busy: '正在记',
  done: (name: string, pays: number | null): string[] => [
    `${name} 记上了`,
    ...(pays === null ? [] : [pays === 0 ? '，不用付' : `，付 ${yuan(pays)} 元`]),
  ],
  notNow: ['现在不能加人，', '请看看时间'],
  place: ({ lane, number }: Pick<Sought, 'lane' | 'number'>) =>
    lane === '' ? '外村' : number === null ? lane : `${lane} ${number}户`,
  age: (age: number) => `${age} 岁`,
}

/** Under the list for ten seconds after a tick. */
export const justTickedWords = {
  said: {
    'check-in': (name: string) => `${name} 到了`,
    deliver: (name: string) => `${name} 送到了`,
    'no-show': (name: string) => `${name} 没来`,
    'nobody-home': (name: string) => `${name} 没人在家`,
    undo: (name: string) => `${name} 改回来了`,
  } as const satisfies Record<CheckInAction, (name: string) => string>,
  wrong: '点错了',
}

/** What the kitchen cooks, and the bowls it adds. */
export const kitchenWords = {
  head: '厨房要做',
  portions: (seats: number) => `${seats} 份`,
  here: '来吃',
  carried: '送到家',
  phoned: '其中电话加的',
  late: '退晚了，不用做',
  run: '送饭',
  runSide: (portions: number) => [`${portions} 份`],
  seats: '一共能订',
  less: '少一份',
  more: '多一份',
  unit: '份',
  most: ['已经最多了'],
  set: (seats: number) => `改成 ${seats} 份`,
  setting: '正在改',
  close: '这一场不办了',
}

/** The center does not hold a session. */
export const closingWords = {
  title: (name: string) => `${name}不办了`,
  why: '为什么不办',
  reasons: ['停电', '停水', '做饭的人病了', '天气不好'],
  other: '别的原因',
  otherLabel: '写一句原因',
  otherHint: '大家都看得到',
  first: ['先选一个原因'],
  go: '不办了',
  ask: (name: string) => `${name}真的不办了？`,
  who: (people: number, seats: number) =>
    seats === 0 ? ['现在还没有人订。'] : [`${people} 个人订了 ${seats} 份，`, '都不办了。'],
  told: ['用微信的，', '首页上看得到。'],
  calls: ['不用微信的，', '接着一个个', '打电话。'],
  yes: '确定不办了',
  busy: '正在记',
  keep: '还是要办',
  off: ['这一场已经停开了'],
}

/** The delivery run. */
export const runWords = {
  title: '送饭',
  brought: '送到了',
  nobody: '没人在家',
  earlier: '先走这条巷',
  done: '去过的',
  none: ['这一场', '没有要送的'],
  portions: (seats: number) => `${seats} 份`,
  busy: '正在记',
}

export const papersSentences = {
  ...commonSentences,
  'month-not-over': '这个月还没完，下个月 2 号再做。',
} as const satisfies Record<
  RefusalOf<'booking.exportList'> | RefusalOf<'booking.exportSubsidies'> | 'no-network',
  string
>

export const papersWords = {
  list: ['打印名单', '（表格）'],
  subsidies: (month: string): string[] => [`${Number(month.slice(5))}月的`, '补贴表'],
  busy: ['正在做表'],
}
