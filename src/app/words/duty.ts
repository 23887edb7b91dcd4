import type { RefusalOf } from '../../contract'
import type { Half } from '../../domain/duty/shift'
import { commonSentences } from './common'

export const dutySentences = {
  ...commonSentences,
  'shift-over': '这个半天已经过去了。',
  'too-far': '最多提前两个月排。',
  'not-a-cadre': '只能排村里的干部，请换一位。',
  'changed-meanwhile': '别人刚改过，请再看一遍。',
} as const satisfies Record<
  RefusalOf<'duty.rota'> | RefusalOf<'duty.set'> | RefusalOf<'duty.plan'> | 'no-network',
  string
>

export const halfWords = { morning: '上午', afternoon: '下午' } as const satisfies Record<Half, string>

export const dutyWords = {
  title: '坐班',
  trouble: ['网络不好，', '现在看不到'],
  nobody: '还没排',
  mine: '是您',
  rest: '休息日',
  who: '谁来坐',
  leave: '没人坐',
  handOn: ['您的班，', '可以换给别人'],
  turns: '轮流排',
  turnsHint: ['按先后点名字，', '从明天排两周'],
  turn: (place: number) => `第 ${place} 个`,
  each: '多久换一个人',
  day: '一天一换',
  week: '一周一换',
  which: '排哪些日子',
  working: '只排上班的日子',
  every: '天天都排',
  fill: '排两周',
  filling: '正在排',
  missing: '先点谁来轮。',
  filled: (written: number) =>
    written === 0 ? ['这两周都排满了'] : [`排好了 ${written} 个半天，`, '排过的没动'],
}
