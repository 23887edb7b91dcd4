import type { CareService } from '../../domain/people/care/services'
import { dateOf, daysBetween, type Moment } from '../../domain/calendar/moment'
import { monthDayWord } from '../../domain/calendar/words'
import type { BasisHow } from '../stores/care-draft'
import type { CareAct, CareRefusal, Grant, HeldGrant } from '../stores/care-store'
import { categoryWords } from './request'
import { commonSentences } from './common'

export const careServiceWords = {
  meal: '订饭',
  clinic: '约看病',
  class: '四点半课堂',
  request: '反映事情',
} as const satisfies Record<CareService, string>

export const careServiceSides = {
  meal: ['替订、', '替退'],
  clinic: ['替约，', '看得到哪天去'],
  class: ['替孩子', '报名'],
  request: ['替说，', '看得到进度'],
} as const satisfies Record<CareService, readonly string[]>

export const careSentences = {
  ...commonSentences,
  'not-allowed': '这件事您办不了，可以打电话问巷长。',
  'not-found': '没有找到，请返回再看看。',
  'basis-missing': '要写上本人的原话。',
  'same-person': '这是本人的号码，请换一个。',
  'not-to-yourself': '不能写给自己，请让村里来写。',
  'dates-wrong': '日期不对，请再选一次。',
  'too-long': '最长十二个月，请选短一些。',
  'too-many': '给的人太多了，请先停掉几个。',
  'ended-already': '已经停了，请返回看看。',
  'too-late': '过了十分钟，请重新给一次。',
  'phone-code-dead': '没有拿到手机号，请再点一次。',
} as const satisfies Record<CareRefusal, string>

export const careWords = {
  title: '我的家人',
  titleFor: (name: string) => `谁能替${name}办`,
  trouble: ['网络不好，', '现在看不到'],
  gone: ['这里', '您看不到'],
  held: '我能替谁办',
  heldNone: ['还没有人', '让您替他办。'],
  given: '谁能替我办',
  givenNone: ['还没有', '让别人替您办。'],
  givenNoneFor: ['还没有', '让谁替办。'],
  givenFor: '现在能替办的',
  household: ['同一户的人', '本来就能订饭。'],
  past: '以前给过的',
  children: '家里的孩子',
  childSide: ['谁能替', '孩子办'],
  wardSide: ['不住一起，', '您能替他办'],
  acts: '最近替我办的',
  give: '让人替我办',
  giveFor: '替本人记下来',
  giveChild: '让人替孩子办',
  end: '不让他办了',
  giveUp: '我不替办了',
  ending: '正在停',
  ended: (name: string) => `不让${name}办了。`,
  gaveUp: (name: string) => `不替${name}办了。`,
  restore: '还让他办',
  restoring: '正在改回',
  whoAsked: '本人怎么说的',
  accept: ['家里人说给您了，', '这里却没有？'],
  acceptButton: '用手机号看看',
  taken: (count: number) => (count > 0 ? `找到 ${count} 项，都在上面了。` : '这个手机号没有新的授权。'),
  tail: (tail: string) => `尾号 ${tail}`,
}

const joined = (grants: readonly { service: CareService }[]): string =>
  grants.map(({ service }) => careServiceWords[service]).join('、')

/** 到11月24日, 到明年2月24日. */
export function untilWord(until: Moment, now: Moment): string {
  const nextYear = Number(until.slice(0, 4)) - Number(now.slice(0, 4)) === 1
  const day = monthDayWord(dateOf(until), nextYear ? dateOf(until) : dateOf(now))
  return nextYear ? `到明年${day}` : `到${day}`
}

/** What and until when, those with one end together: 订饭、反映事情 / 到明年11月24日. */
export function grantedWords(grants: readonly Pick<Grant, 'service' | 'to'>[], now: Moment): string[] {
  const ends = [...new Set(grants.map(({ to }) => to))]
  return ends.flatMap((end) => {
    const until = end ? untilWord(end, now) : ''
    return [`${joined(grants.filter(({ to }) => to === end))} `, `${until} `]
  })
}

/** Seven days before: 订饭 再过 3 天到期. */
export function endsSoonWords(held: HeldGrant, now: Moment): string[] {
  const days = held.to ? daysBetween(dateOf(now), dateOf(held.to)) : 0
  const when = days <= 0 ? '今天到期' : `再过 ${days} 天到期`
  return [`替${held.name}${careServiceWords[held.service]}，`, `${when}。`, '请本人', '再给一次。']
}

export const careBasisWords = { 'in-person': '当面说的', phone: '电话里说的', written: '写了字据' } as const

type Line = Grant['history'][number]

const didWords: Record<Line['what'], string> = {
  given: '给的',
  renewed: '续的',
  accepted: '领的',
  ended: '停的',
  restored: '恢复的',
}

/** The history of one grantee, the same act of several services once, oldest first. */
export function historyOf(grants: readonly Grant[], now: Moment): string[][] {
  const acts = new Map<string, { services: CareService[]; line: Line }>()
  for (const { service, history } of grants)
    for (const line of history) {
      const key = JSON.stringify(line)
      const act = acts.get(key) ?? { services: [], line }
      acts.set(key, { ...act, services: [...act.services, service] })
    }
  const inTime = [...acts.values()].sort((a, b) => (a.line.at < b.line.at ? -1 : 1))
  return inTime.map(({ services, line }) => historyWords(services, line, now))
}

/** 11月24日 赵立新替本人给的，电话里说的：“让闺女给我挂号”. */
function historyWords(services: CareService[], line: Line, now: Moment): string[] {
  const { what, at, by, side, basis, until } = line
  const who = side === 'self' ? '本人' : side === 'head' || side === 'village' ? `${by}替本人` : by
  return [
    `${monthDayWord(dateOf(at), dateOf(now))} `,
    `${who}${didWords[what]}：`,
    services.map((service) => careServiceWords[service]).join('、'),
    ...(basis ? [`，${careBasisWords[basis.how]}`] : []),
    ...(basis?.words ? [`“${basis.words}”`] : []),
    ...(until && what !== 'ended' ? [`，${untilWord(until, now)}`] : []),
  ]
}

/** 李秀兰 订了午饭. */
export function actWords({ what, by, of }: CareAct): string[] {
  if (what === 'booked') return [`${by} `, `订了${of}`]
  if (what === 'cancelled') return [`${by} `, `退了${of}`]
  const category = (categoryWords as Record<string, string>)[of] ?? ''
  return [`${by} `, what === 'filed' ? `反映了${category}` : `说了${category}的事`]
}

export const giveWords = {
  title: '让谁替我办',
  who: '让谁办',
  others: '别人',
  othersSide: ['写姓名', '和手机号'],
  services: '能办什么',
  until: '办到什么时候',
  months: (months: number) => (months === 12 ? '一年' : months === 6 ? '半年' : `${months} 个月`),
  basis: '本人怎么说的',
  hows: {
    'in-person': '当面说的',
    phone: '打电话说的',
    written: '写了字据',
  } satisfies Record<BasisHow, string>,
  words: '本人的原话',
  wordsHint: '比如 让闺女给我挂号',
  missing: {
    who: '姓名和手机都要写。',
    phone: '电话少了一位，请再看看。',
    services: '请至少选一样。',
    words: '看病和课堂要写本人的原话。',
  },
  give: '就让他办',
  giving: '正在记',
  done: '记好了',
  what: '能办',
  next: ['他用这个手机号', '绑定微信，', '就能替着办。'],
  nextMember: ['他打开邻里通', '就能替着办。'],
  back: '好，知道了',
}
