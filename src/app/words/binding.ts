import type { RefusalOf } from '../../contract'
import { commonSentences } from './common'

type BindRefusal =
  | RefusalOf<'people.askBinding'>
  | RefusalOf<'people.bindByPhone'>
  | RefusalOf<'people.bindByCode'>
  | 'no-network'

export const bindSentences = {
  ...commonSentences,
  'phone-unknown': '花名册里没有这个号，请用下面的办法。',
  'phone-code-dead': '没有拿到手机号，请再点一次。',
  'phone-is-shared': '有好几位留了这个号，请打电话问村委会。',
  'already-bound': '您已经绑定过了，请回首页看看。',
  'person-taken': '这个人绑了别的微信，请打电话问巷长。',
  'nobody-there': '没找到这个名字，请再看看。',
  'several-there': '这条巷有两位同名的，请打电话问村委会。',
  'no-head': '这一户还没有巷长，请打电话问村委会。',
  'child-needs-guardian': '不满 14 岁，请家里大人来办。',
  'code-wrong': '数字不对，或过了一天。请再看看，或问巷长要新的。',
  'code-locked': '错了五次，请明天再试，或请巷长确认。',
} as const satisfies Record<BindRefusal | 'phone-is-shared', string>

/** What is asked on each screen of 首次进入. */
export const bindTitles = {
  how: ['您是', '哪一位'],
  which: ['您是', '哪一位'],
  village: ['您是', '哪个村的'],
  lane: ['您住', '哪条巷'],
  name: ['您叫', '什么名字'],
  code: ['巷长给您的', '六个数字'],
} as const

export const bindWords = {
  trouble: ['网络不好，', '现在办不了'],
  noLanes: ['村里还没有录花名册，', '请打电话问村委会'],
  why: ['绑定以后，', '就能订饭、', '找巷长了'],
  phone: '用手机号绑定',
  largeEnough: '字够大吗',
  phoneSide: ['村里有您手机号，', '点一下就好'],
  byCode: '写六个数字',
  byCodeSide: ['巷长念给您听，', '或写在纸上的'],
  code: '六个数字',
  codeFirst: '先写上六个数字。',
  codeAct: '绑定',
  codeActing: '正在看',
  otherWay: '换个办法',
  byLane: '写巷和姓名',
  byLaneSide: ['村里没有的，', '巷长来确认'],
  which: ['这个手机号', '登了好几位'],
  other: '都不是',
  name: '姓名',
  nameHint: '户口本上的名字',
  nameFirst: '先写上姓名。',
  ask: '请巷长确认',
  asking: '正在送',
  otherLane: '换一条巷',
  asked: (headName: string) => `告诉${headName}了`,
  askedNext: (headName: string) => [`${headName}点一下，`, '您就绑好了。'],
  askedSide: '着急就打个电话',
  call: (headName: string) => `打给${headName}`,
  noPhone: (headName: string) => `${headName}没留电话，请去邻里中心问。`,
  done: '绑好了',
  who: '您是',
  home: '回首页',
  where: '哪一户',
  household: (lane: string, number: string) => [`${lane} `, `${number}户`],
}
