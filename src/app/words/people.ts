import type { OutputOf } from '../../contract'

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

export const homeWords = {
  size: '字大小',
  more: '信息和隐私',
  visitor: ['您还没有绑定'],
  visitorSide: ['绑定以后', '就能订饭、', '找巷长'],
  bind: '去绑定',
  trouble: ['网络不好，', '现在看不到'],
  market: '今天逢集',
  marketElder: '逢集',
}

export const meWords = {
  there: ['邻里中心', '有什么'],
  title: '我的',
  size: '字大小',
  more: '信息和隐私',
  std: '标准',
  big: '大字',
  huge: '特大',
  own: '我的信息',
  ownSide: ['看、拿走、改、', '删、注销'],
  looked: ['谁看过', '我的信息'],
  suggest: ['提意见、', '提建议'],
  privacy: '隐私说明',
  nobody: '还没有绑定',
  family: '我的家人',
  familySide: ['谁能替谁', '办什么'],
  wrong: ['写得不对，', '就打给巷长'],
  household: (lane: string, number: string) => `${lane} ${number}户`,
  age: (age: number) => `${age} 岁`,
  center: '邻里中心',
  onDuty: (name: string) => `今天坐班 ${name}`,
  office: '村委会',
  call: '打电话',
}

export const officeRowWords = {
  looks: '查看记录',
  looksSide: ['谁看过村民的信息'],
  head: '村里的人',
  people: '人与巷',
  peopleSide: ['谁管哪一户，', '谁担什么'],
  register: '花名册',
  registerSide: ['从表格', '录进来'],
}
