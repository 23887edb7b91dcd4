import type { OutputOf, RefusalOf } from '../../contract'
import type { MissedAnswer } from '../../domain/booking/missed-step'
import { dateOf } from '../../domain/calendar/moment'
import { clockWord, dayWord, monthDayWord } from '../../domain/calendar/words'
import { commonSentences } from './common'

type Missed = OutputOf<'booking.missed'>[number]
type Step = Missed['steps'][number]

export const missedSentences = {
  ...commonSentences,
  'not-missed': '已经有人问到了，不用再问。',
  'changed-meanwhile': '别人刚记过，下面是新的。',
  'until-missing': '请选到哪一天。',
  'until-not-fitting': '这一天不对，请另选一天。',
} as const satisfies Record<
  RefusalOf<'booking.missed'> | RefusalOf<'booking.answerMissed'> | 'no-network',
  string
>

export const missedAnswerWords = {
  home: '在家，没事',
  coming: '马上来',
  away: '出门了',
  hospital: '住院了',
  'no-answer': '没人接',
} as const satisfies Record<MissedAnswer, string>

const turnWords = {
  door: '送饭的人',
  keeper: '邻里中心',
  heads: '巷长',
  relative: '家里人',
  duty: '值班的人',
} as const satisfies Record<Step['turn'], string>

export const missedWords = {
  title: '问问老人',
  head: '没来吃饭，问问平安',
  go: '去问问',
  age: (age: number) => `${age} 岁`,
  alone: '一个人住',
  place: ({ lane, number }: Missed) => (number === null ? lane : `${lane} ${number}户`),
  meal: ({ date, meal }: Missed, now: string) => [
    `${dayWord(date, dateOf(now)).split('（')[0] ?? ''}的${meal}`,
    '没来吃。',
  ],
  call: '打电话',
  callTo: (name: string) => `打给${name}`,
  ringHerself: ['先给本人打电话。'],
  ringOther: (name: string) => [`打给家里的${name}。`],
  noPhone: ['没有电话，', '请上门看看。'],
  goThere: ['没人接到，', '请上门看看。'],
  othersTurn: (turn: Missed['turn']) => [`现在由${turnWords[turn]}问，`, '您知道也可以记。'],
  asked: '问过的',
  step: ({ turn, at, answer }: Step) => [
    `${turnWords[turn]} ${clockWord(at)} `,
    turn === 'door' ? '没人开门' : missedAnswerWords[answer],
  ],
  what: '问到什么',
  until: '到哪一天回来',
  untilHospital: '大概住到哪一天',
  day: (date: string, today: string) => `到 ${monthDayWord(date, today)}`,
  back: '选错了',
  busy: '正在记',
  nobody: ['现在没有', '要问的人'],
  recorded: '记下了',
  after: {
    home: ['知道她平安就好。'],
    coming: ['到点还没来，', '会再请您问一次。'],
    away: ['记下了哪天回来。'],
    hospital: ['记下了住到哪天。'],
    'no-answer': ['接下来请别人', '接着问。'],
  } as const satisfies Record<MissedAnswer, readonly string[]>,
  trouble: ['网络不好，', '现在看不到'],
}
