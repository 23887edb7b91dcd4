import { dateOf, type Moment } from '../../domain/calendar/moment'
import { monthDayWord } from '../../domain/calendar/words'
import type { ToldTopic } from '../../domain/people/told/who-is-told'
import type { ToldLine, ToldRefusal, TopicView } from '../stores/told-store'
import type { Words } from '../components/words'
import { careBasisWords, careServiceWords } from './care'
import { commonSentences } from './common'

export const toldSentences = {
  ...commonSentences,
  'not-allowed': '这件事您办不了，可以打电话问巷长。',
  'not-found': '没有找到，请返回再看看。',
  'basis-missing': '要写上本人的原话。',
  'not-to-yourself': '不能写给自己，请让村里来写。',
  'not-at-home': '这个人不在这一户，请再选。',
} as const satisfies Record<ToldRefusal, string>

export const toldWords = {
  title: '家里谁收通知',
  row: ['家里谁', '收通知'],
  titleFor: (name: string) => `${name}家谁收通知`,
  side: ['哪样事', '告诉家里谁'],
  lead: ['有了回音和变动，', '先告诉本人。'],
  leadChild: ['孩子的事', '只告诉大人。'],
  trouble: ['网络不好，', '现在看不到'],
  gone: ['这里', '您看不到'],
  who: (child: boolean) => (child ? '告诉哪位大人' : '还告诉家里谁'),
  alone: ['这一户', '没有别的大人。'],
  wechat: '有微信',
  noWechat: ['没有微信，', '只能打电话'],
  keep: '就这样告诉',
  keepNobody: '家里人都不告诉',
  keepAll: '大人都告诉',
  keeping: '正在记',
  takeBack: '改回原来的',
  kept: (topic: ToldTopic) => [`${careServiceWords[topic]}，`, '记好了。'],
  basis: '本人怎么说的',
  words: '本人的原话',
  wordsHint: '比如 让闺女听着',
  wordsMissing: ['要写', '本人的原话'],
  history: '以前怎么定的',
}

/** Who is told now: 告诉周桂兰、李秀兰; or that somebody rings, or comes. */
export function nowWords({ told }: TopicView): Words {
  const [first] = told
  if (!first) return ['没有电话，', '上门去说']
  if (first.how === 'call')
    return first.hears ? ['没有微信，', `打给${first.name}`] : [`打给${first.name}，`, '请本人来接']
  return told.map(({ name }, at) => `${at === 0 ? '告诉' : ''}${name}${at < told.length - 1 ? '、' : ''}`)
}

/** 11月24日 赵立新替本人定的：订饭告诉李秀兰，电话里说的. */
export function toldLineWords({ topic, to, at, by, side, basis }: ToldLine, now: Moment): string[] {
  const who = side === 'self' ? '本人' : by
  const what = to === null ? '改回原来的' : to.length > 0 ? `告诉${to.join('、')}` : '不告诉家里人'
  return [
    `${monthDayWord(dateOf(at), dateOf(now))} `,
    ...(side === 'head' || side === 'village' ? [`${by}替本人`, '定的：'] : [`${who}定的：`]),
    careServiceWords[topic],
    what,
    ...(basis ? [`，${careBasisWords[basis.how]}`] : []),
    ...(basis?.words ? [`“${basis.words}”`] : []),
  ]
}
