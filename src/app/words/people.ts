import type { OutputOf, RefusalOf } from '../../contract'
import { commonSentences } from './common'

type Head = NonNullable<OutputOf<'me.home'>['head']>

/** 王巷长: surname and what he is. */
export function callName({ name, role }: Pick<Head, 'name' | 'role'>): string {
  return `${name.slice(0, 1)}${role === 'lane-chief' ? '巷长' : '联户长'}`
}

export const callWords = {
  button: (head: Head) => `打给${callName(head)}`,
  side: (head: Head) => [`${head.lane} `, head.name],
  noPhone: (head: Head) => `${callName(head)}还没留电话，请去邻里中心问一声。`,
}

export const bindSentences = {
  ...commonSentences,
  'phone-unknown': '花名册里没有这个号，请写巷和姓名，巷长来确认。',
  'phone-code-dead': '没有拿到手机号，请再点一次。',
  'already-bound': '您已经绑定过了。',
  'person-taken': '这个人已经绑定了别的微信，请打电话问巷长。',
  'nobody-there': '这条巷里没找到这个名字，请再看看写得对不对。',
  'several-there': '同一个号有好几位，请写巷和姓名，巷长来确认。',
  'no-head': '这一户还没有巷长，请去村委会问一声。',
} as const satisfies Record<
  RefusalOf<'people.askBinding'> | RefusalOf<'people.bindByPhone'> | 'no-network',
  string
>

export const bindWords = {
  title: '您是哪一位',
  why: ['绑定以后，', '就能订饭、', '找巷长了'],
  phone: '用手机号绑定',
  or: '没有留过手机号',
  village: '哪个村',
  lane: '哪条巷',
  laneHint: '比如 3巷',
  name: '姓名',
  nameHint: '花名册上的名字',
  ask: '请巷长确认',
  asking: '正在送',
  asked: (headName: string) => [`已经告诉${headName}了，`, '他点一下就好'],
  askedSide: '着急的话打个电话',
  call: (headName: string) => `打给${headName}`,
  done: '绑好了',
  home: '回首页',
}

export const homeWords = {
  size: '字大小',
  visitor: ['您还没有绑定'],
  visitorSide: ['绑定以后', '就能订饭、', '找巷长'],
  bind: '去绑定',
  trouble: ['网络不好，', '现在看不到'],
  market: '今天逢集',
  marketElder: '逢集',
}

export const meWords = {
  title: '我的',
  size: '字大小',
  std: '标准',
  big: '大字',
  huge: '特大',
  sample: '明天中午萝卜炖排骨',
  mine: '我的信息',
  nobody: '还没有绑定',
  household: (lane: string, number: string) => `${lane} ${number}户`,
  age: (age: number) => `${age} 岁`,
  contacts: '找得到的人',
  center: '邻里中心',
  office: '村委会',
  call: '打电话',
}
