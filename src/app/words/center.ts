import type { CenterStage } from '../../domain/center/stage'
import type { Facility } from '../../domain/center/facilities'
import type { CenterRefusal } from '../stores/center-store'
import { commonSentences } from './common'

export const centerSentences = {
  ...commonSentences,
  'not-allowed': '这件事由专职管理写、主任定。',
  'facility-twice': '有一样写了两遍，请改一处。',
  'unfit-words': '写的话微信不让发，请改一改。',
  'changed-meanwhile': '别人刚改过，请返回再看看。',
} as const satisfies Record<CenterRefusal, string>

export const stageWords = {
  'not-built': '还没有建',
  'being-built': '正在建',
  built: '建好了，还没启用',
  'in-use': '已启用',
} as const satisfies Record<CenterStage, string>

/** 已启用 第 2 批 2026 年. */
export function stageLine(stage: CenterStage, batch: number | null, year: number | null): string[] {
  return [
    stageWords[stage],
    ...(batch === null ? [] : [` 第 ${batch} 批`]),
    ...(year === null ? [] : [` ${year} 年`]),
  ]
}

export const centerWords = {
  title: '邻里中心',
  trouble: ['网络不好，', '现在看不到'],
  none: ['这里有什么，', '村里还没写'],
  call: '打电话',
  callIt: '打给邻里中心',
  have: '有什么',
  write: '改这些内容',
  decide: '有改动等您定',
  writeTitle: '邻里中心有什么',
  is: '有',
  isNot: '没有',
  isThere: ['村里有', '这一样'],
  place: '在哪',
  placeHint: '比如 一楼东屋',
  hours: '几点开',
  hoursHint: '比如 每天 8 点到 18 点',
  phone: '电话',
  phoneHint: '没有就空着',
  phoneWrong: '电话写数字，中间可以有短横。',
  ownName: '还有别的',
  ownHint: '比如 理发室',
  add: '加上',
  addFirst: '先写叫什么。',
  send: '交给主任定',
  sending: '正在交',
  stand: '就这样公布',
  agree: '就这样公布',
  back: '退回去改',
  backReason: '为什么退回',
  backHint: '比如 电话不对',
  backFirst: '先写为什么。',
  backNow: '退回去',
  notBack: '先不退',
  returned: (reason: string) => ['退回来了：', `“${reason}”`],
  waits: ['交上去了，', '等主任定。'],
  done: {
    sent: '交上去了，等主任定。',
    'in-force': '公布了，村里人都看得到。',
    returned: '退回去了。',
  },
}

/** 一楼东屋 每天 8 点到 18 点. */
export const facilitySide = ({ place, hours }: Facility): string[] => [
  ...(place === '' ? [] : [place]),
  ...(hours === '' ? [] : [` ${hours}`]),
]
