import type { OutputOf, RefusalOf } from '../../contract'
import type { CallKind, RingAnswer } from '../../domain/booking/pickup'
import { dateOf, type Moment } from '../../domain/calendar/moment'
import { clockWord, pastWord } from '../../domain/calendar/words'
import type { PickupRefusal } from '../stores/pickup-store'
import type { ClassRefusal } from '../stores/class-desk-store'
import { commonSentences } from './common'

type Child = OutputOf<'class.list'>['children'][number]
type Handover = NonNullable<Child['handedTo']>

export const pickupSentences = {
  ...commonSentences,
  'no-child': '满十四岁了，不用再写谁来接。',
  'ask-township': '这个人能不能接，要问镇里。',
  'consent-needed': '同意以后才能写，也可以打电话说。',
  'unfit-words': '有的字不能写，请改一改。',
} as const satisfies Record<PickupRefusal, string>

export const classSentences = {
  ...commonSentences,
  'not-booked': '名单上没有这个孩子了，请再看一遍。',
  'not-the-day': '只能在当天和第二天记。',
  'changed-meanwhile': '别人已经记过了，名单换成新的了。',
  'closed-by-center': '今天停课，不用记。',
  'not-on-the-list': '家里没写这个人，先打电话问。',
  'ask-township': '不能交给他，要问镇里。',
  'unfit-words': '有的字不能写，请改一改。',
  'too-many': '今天打的电话已经记满了。',
} as const satisfies Record<ClassRefusal, string>

/** 王芳（姑姑）; a guardian is 家长: what he is to the head of the household is not what he is to the child. */
export const personWords = ({ name, relation }: { name: string; relation: string }): string[] => [
  name,
  `（${relation || '家长'}）`,
]

/** 今天 17:20 交给王芳（姑姑）, and who said yes by telephone. */
export function handoverWords(handed: Handover, now: Moment): string[] {
  const said = handed.saidBy === null ? [] : ['，', `电话里问过${handed.saidBy}`]
  return [`${pastWord(handed.at, dateOf(now))} `, '交给', ...personWords(handed), ...said]
}

export const pickupWords = {
  title: (name: string) => `谁来接${name}`,
  row: '谁来接',
  rowSide: ['家里大人以外，', '还有谁能接'],
  section: '放学谁来接',
  handed: '今天',
  there: ['孩子到了，', '还没有人接'],
  guardians: '家里的大人',
  guardianSide: '不用写，都能接',
  barred: '要问镇里',
  today: '只有今天',
  todayNone: ['今天有别人来接，', '在这里说一声'],
  todayAdd: '今天换个人接',
  todaySend: '今天让他接',
  todayBack: '不用他接了',
  always: '平时还能接的',
  alwaysNone: '还没写别人',
  alwaysAdd: '再写一位',
  alwaysSend: '写上这一位',
  alwaysFull: ['最多写三位，', '去掉一位再写'],
  remove: '去掉',
  emergency: '急事打哪个电话',
  emergencyNone: ['家里都没人接时，', '打这个电话'],
  emergencyAdd: '写一个电话',
  emergencyChange: '改电话',
  emergencySend: '就写这个',
  name: '他叫什么',
  relation: '是孩子的什么人',
  relationHint: '姑姑、邻居爷爷',
  phone: '他的手机',
  phoneMaybe: '他的手机，不写也行',
  phoneAny: '电话',
  missing: ['名字、什么人、手机', '都要写'],
  missingToday: ['名字和什么人', '都要写'],
  missingPhone: '电话少了几位，请再看看。',
  sending: '正在记',
  cancel: '先不写',
  trouble: ['网络不好，', '现在看不到'],
  gone: ['这里只有', '孩子的家长能看'],
}

export const classWords = {
  title: '课堂接送',
  nothing: ['今天和明天', '没有课堂'],
  nobody: '还没有孩子报名。',
  trouble: ['网络不好，', '现在看不到'],
  left: '下课了，还没人接',
  ring: '打电话',
  toCome: '还没到的',
  here: '在课堂里的',
  gone: '接走了的',
  others: '没来的',
  signIn: '签到',
  signingIn: '正在记',
  came: (at: Moment) => `${clockWord(at)} 到`,
  absent: '没来',
  handTo: '交给谁',
  barred: '要问镇里，不能交给他',
  today: '只有今天',
  byPhone: '不在名单上的人',
  byPhoneSide: ['先打电话问家长，', '答应了再写'],
  name: '他叫什么',
  relation: '是孩子的什么人',
  said: (name: string) => `${name}电话里答应了`,
  noGuardian: ['没有留电话的家长，', '两位大人陪着孩子等'],
  wrongIn: '点错了，没到',
  wrongOut: '交错了，收回',
  callHome: (name: string) => `打给${name}`,
}

export const callWords = {
  title: (name: string) => `${name}还没人接`,
  lead: ['两位大人陪着孩子，', '一个一个往下打'],
  kinds: {
    guardian: '家长',
    emergency: '急事电话',
    today: '今天来接的',
    listed: '能接的人',
    head: '巷长',
    secretary: '书记',
    police: '110',
  } satisfies Record<CallKind, string>,
  answers: { 'no-answer': '没人接', coming: '马上来' } satisfies Record<RingAnswer, string>,
  call: '打电话',
  noPhone: '没留电话，请上门找',
  rung: (by: string, at: Moment, answer: RingAnswer) => [
    `${clockWord(at)} ${by}打过，`,
    answer === 'coming' ? '马上来' : '没人接',
  ],
  done: ['这个孩子', '已经接走了'],
  toList: '回名单',
  writing: '正在记',
}

export type BarRefusal = RefusalOf<'class.bar'> | 'no-network'

export const barSentences = {
  ...commonSentences,
  'no-child': '满十四岁了，不用再记。',
  'not-a-guardian': '他不是这个孩子的家长。',
} as const satisfies Record<BarRefusal, string>

export const barWords = {
  title: (name: string) => `${name}的家长`,
  row: ['孩子的家长，', '谁不能接'],
  lead: ['法院判了不能接的，', '在这里记下来'],
  mark: '记下来',
  unmark: '去掉',
  barred: '要问镇里',
  may: '能接',
  busy: '正在记',
  none: '没有登记家长。',
  trouble: ['网络不好，', '现在看不到'],
}
