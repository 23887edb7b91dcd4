import type { CommonRefusal } from '../../contract/operation'
import type { TabName } from '../tabs'

/** A sentence for every refusal that any question may get: what happened and what to do next. */
export const commonSentences = {
  'bad-input': '有一处没填对，请再看看。',
  'not-allowed': '这件事您办不了，可以打电话问巷长。',
  'not-found': '没有找到，可能已经撤了。',
  'busy-try-again': '现在人多，请过一会儿再点一次。',
  'signed-out': '请退出微信里的邻里通，再进来一次。',
  'app-too-old': '这个版本旧了，请关掉邻里通再打开。',
  'our-mistake': '我们这边出错了，刚才填的都还在，请再试一次。',
  'too-many-writes': '点得太多了，请过十分钟再来。',
  'village-being-set-up': '村里正在录花名册，请过几分钟再来。',
  'no-network': '网络不好，刚才填的都还在。',
} as const satisfies Record<CommonRefusal | 'no-network', string>

export const frameWords = { back: '返回', waiting: '正在取，马上就好', again: '再试一次', close: '关上' }

export const tabWords = {
  home: '首页',
  matters: '我的事',
  staff: '工作台',
  notices: '公开',
  me: '我的',
} as const satisfies Record<TabName, string>

export const offlineWords = ['网络不好，', '下面是上次看到的'] as const
export const tabBarLabel = '下面的几页'

/** Somebody who is named by name and number. */
export const nameAndPhoneWords = {
  name: '姓名',
  nameHint: '比如 陈晨',
  phone: '手机',
  phoneHint: '11 位手机号',
}
