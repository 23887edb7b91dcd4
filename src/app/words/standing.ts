import type { OutputOf, RefusalOf } from '../../contract'
import { bookSentences } from './order'
import { yuan } from './booking'

type Day = OutputOf<'standing.of'>[number]['days'][number]

export const standingSentences = {
  ...bookSentences,
  'part-unknown': '食堂现在不做这一顿，请换一顿。',
  'no-standing-order': '现在没有天天来吃，可以重新订。',
  'days-impossible': '这几天不对，请再选一次。',
} as const satisfies Record<
  | RefusalOf<'standing.of'>
  | RefusalOf<'standing.set'>
  | RefusalOf<'standing.pause'>
  | RefusalOf<'standing.resume'>
  | RefusalOf<'booking.book'>
  | 'no-network',
  string
>

const weekdayNames = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
/** Monday first, as on the wall. */
export const weekdayOrder = [1, 2, 3, 4, 5, 6, 0]
export const weekdayName = (day: number): string => weekdayNames[day] ?? ''

/** 每天, 周一到周五, 周一、周三: nothing but the days. */
export function weekdaysWords(days: readonly number[], served: readonly number[]): string[] {
  const chosen = weekdayOrder.filter((day) => days.includes(day))
  if (served.every((day) => days.includes(day))) return ['每天']
  if (chosen.join() === '1,2,3,4,5') return ['周一到周五']
  return chosen.map((day, at) => (at === 0 ? weekdayName(day) : `、${weekdayName(day)}`))
}

export const standingWords = {
  title: '天天来吃',
  offer: ['定一次，', '到日子自动订好。'],
  offerButton: '天天来吃',
  runs: '看哪天来',
  who: '谁来吃',
  days: '哪几天来',
  meal: '吃哪一顿',
  change: '改',
  set: '天天来吃',
  save: '就这几天来',
  busy: '正在定',
  keepAsIs: '不改了',
  justSet: '定好了',
  atWindow: '吃一顿付一顿',
  coming: '这几天',
  notTomorrow: '明天不吃',
  notToday: '今天不吃',
  notThisDay: '这天不吃',
  after: '还是吃',
  off: '不吃',
  edit: '改哪几天',
  stop: '不天天来了',
  stopAsk: '不天天来了吗',
  stopSide: [['还没截止的饭，', '都给您退掉。'], ['想来了再订。']],
  stopYes: '不来了',
  stopNo: '还是天天来',
  stopping: '正在退',
  awayUntil: (day: string) => ['这一阵不吃，', `到 ${day}`],
  trouble: ['网络不好，', '现在看不到'],
}

/** What a coming day is: 订好了 · 3 元, 不吃, 这天不开. */
export function dayStateWords({ state, pays, closedBecause, why, delivery, turn }: Day): string[] {
  switch (state) {
    case 'booked':
      if (turn === 'late-off') return ['订好了，', '菜已经备了']
      return [
        `订好了${pays === null ? '' : pays === 0 ? ' · 不用付' : ` · ${yuan(pays)} 元`}`,
        ...(delivery ? ['，送到家'] : []),
      ]
    case 'paused':
      return [why === 'hospital' ? '住院，不吃' : why === 'away' ? '外出，不吃' : '不吃']
    case 'off':
      return ['退掉了']
    case 'closed':
      return ['这天不开', ...(closedBecause ? [`：${closedBecause}`] : [])]
    case 'waits':
      return ['这天满了，', '有空位就订上']
  }
}
