import type { OutputOf } from '../../contract'
import type { DateText, Moment } from '../../domain/calendar/moment'
import { dateOf, daysBetween, secondsBetween, timeOf } from '../../domain/calendar/moment'
import { dayWord, momentWord, monthDayWord, weekdayWord } from '../../domain/calendar/words'
import type { Title } from '../../domain/request/record'
import type { CategoryName } from '../../domain/request/categories'
import type { Level, State } from '../../domain/request/record'

/** A request in a list, and one opened. */
export type Matter = OutputOf<'request.mine'>[number]
export type MatterWhole = OutputOf<'request.one'>
export type MatterEvent = MatterWhole['timeline'][number]
type Named = Matter['owner']

export const categoryWords = {
  danger: '有危险',
  utilities: '水电气',
  policy: '问政策',
  errand: '替我办事',
  cleaning: '打扫卫生',
  facilities: '路灯道路',
  'center-service': '邻里中心的事',
  dispute: '邻居闹矛盾',
  land: '土地宅基地',
  hardship: '家里有困难',
  accounts: '村里的账',
  conduct: '干部的事',
  'women-children': '家里受欺负',
  property: '物业',
  suggestion: '提个建议',
} as const satisfies Record<CategoryName, string>

/** What stands in the tag; the tag's own kind has the same name as the state. */
export const stateWords = {
  'awaiting-consent': '等本人点头',
  submitted: '已收到',
  'in-progress': '办理中',
  'waiting-resident': '需要补充',
  scheduled: '已排期',
  answered: '等您评价',
  closed: '已办完',
  declined: '已告诉您找谁',
  withdrawn: '已撤回',
  voided: '已撤回',
} as const satisfies Record<State, string>

/** The same for those in office, where another word is needed. */
export const deskStateWords: Record<State, string> = {
  ...stateWords,
  'waiting-resident': '等回话',
  answered: '等评价',
  declined: '已告诉找谁',
}

/** The tag's words for the person; danger is 已收到 only when a human being has taken it. */
export function stateWord({
  state,
  colour,
  category,
}: Pick<Matter, 'state' | 'colour' | 'category'>): string {
  if (colour === 'red' && state !== 'waiting-resident') return '晚了'
  return isUntakenDanger({ state, category }) ? '正在找人' : stateWords[state]
}

/** A danger that nobody has taken yet: one dials first. */
export function isUntakenDanger({ state, category }: Pick<Matter, 'state' | 'category'>): boolean {
  return state === 'submitted' && category === 'danger'
}

/** How high it is seen, once it is late. */
export const levelWords = {
  group: null,
  lane: '已报巷长',
  village: '已报村里',
  township: '已报镇里',
  county: '已报县里',
} as const satisfies Record<Level, string | null>

const titles = {
  resident: (surname: string) => `${surname}家`,
  'group-head': (surname: string) => `${surname}联户长`,
  'lane-chief': (surname: string) => `${surname}巷长`,
  'center-keeper': (surname: string) => `中心${surname}管理员`,
  'on-duty': (surname: string) => `坐班的${surname}干部`,
  'service-staff': (surname: string) => `${surname}师傅`,
  'village-officer': (surname: string) => `村里${surname}干部`,
  supervisor: (surname: string) => `村监会${surname}委员`,
  'township-officer': (surname: string) => `镇里${surname}干部`,
  'county-admin': (surname: string) => `县里${surname}干部`,
  'party-secretary': (surname: string) => `${surname}书记`,
  'committee-director': (surname: string) => `村委${surname}主任`,
  'committee-member': (surname: string) => `村委${surname}委员`,
  'party-member': (surname: string) => `${surname}支委`,
  'discipline-member': (surname: string) => `${surname}纪检委员`,
  'women-chair': (surname: string) => `妇联${surname}主席`,
  bookkeeper: (surname: string) => `${surname}报账员`,
  clerk: (surname: string) => `${surname}文书`,
  'mediation-director': (surname: string) => `调解${surname}主任`,
  'first-secretary': (surname: string) => `${surname}第一书记`,
  'sentiment-secretary': (surname: string) => `${surname}民情书记`,
} as const satisfies Record<Title, (surname: string) => string>

/** 王巷长, 村委刘主任; 您 for the one who looks; 镇里的干部 when he is not named. */
export function whoWord({ title, surname, me }: Named): string {
  if (me) return '您'
  if (surname !== null) return titles[title](surname)
  return title === 'county-admin' ? '县里的干部' : title === 'township-officer' ? '镇里的干部' : '村里的干部'
}

/** 周四（26日） for a day's limit, 今天下午 5 点 for a limit in hours. */
export function latestWord(moment: Moment, now: Moment): string {
  const today = dateOf(now)
  return timeOf(moment) === '23:59:59' ? dayWord(dateOf(moment), today) : momentWord(moment, today)
}

/** 周四, 昨天, 11月3日: a promised day that is over. */
function goneDay(date: DateText, today: DateText): string {
  const ago = daysBetween(date, today)
  return ['今天', '昨天'][ago] ?? (ago < 7 ? weekdayWord(date) : monthDayWord(date, today))
}

/** 说好周四，还没办好，已报镇里 */
export function lateWords({ nextAt, level }: Pick<Matter, 'nextAt' | 'level'>, now: Moment): string[] {
  const said = nextAt ? `说好${goneDay(dateOf(nextAt), dateOf(now))}，` : ''
  const higher = levelWords[level]
  return [said, higher ? '还没办好，' : '还没办好', higher ?? ''].filter(Boolean)
}

/** 还剩 3 天, 还剩 3 小时, 还剩 40 分, 超了 1 天: how the one who has it stands by the clock. */
export function leftWord(due: Moment, now: Moment): string {
  const seconds = secondsBetween(now, due)
  if (seconds < 0) {
    const days = daysBetween(dateOf(due), dateOf(now))
    return days > 0 ? `超了 ${days} 天` : '今天超了'
  }
  const days = daysBetween(dateOf(now), dateOf(due))
  if (timeOf(due) === '23:59:59') return days === 0 ? '今天到期' : `还剩 ${days} 天`
  if (days > 1) return `还剩 ${days} 天`
  return seconds >= 3600
    ? `还剩 ${Math.floor(seconds / 3600)} 小时`
    : `还剩 ${Math.max(1, Math.floor(seconds / 60))} 分`
}

/** Characters of a title: a sentence of `whole` stands as it is; of a longer one at least `least`, at most `most`. */
const title = { whole: 16, least: 4, most: 24 }

/** What it is about in one line: how the words begin, else what came instead of words. */
export function titleOf({
  words,
  hasRecording,
  pictures,
}: Pick<Matter, 'words' | 'hasRecording' | 'pictures'>): string {
  if (words === null) return hasRecording ? '一段录音' : `${pictures} 张照片`
  // Marks alone are no beginning.
  const plain = words.replace(/^[\s，,；;。！？!?]+/, '')
  if (!plain) return words.trim().slice(0, title.most)
  const [sentence = ''] = plain.split(/[。！？!?\n]/)
  if (sentence.length <= title.whole) return sentence
  let begun = ''
  for (const clause of sentence.match(/[^，,；;]+[，,；;]?/g) ?? []) {
    if (begun.length >= title.least) break
    begun += clause
  }
  return begun.replace(/[，,；;]$/, '').slice(0, title.most)
}

export const tellTileWords = { label: '找巷长', hint: '按住说话就行' }

export const matterWords = {
  timeline: '走到哪一步了',
  next: '下一步',
  onlyTownship: ['只有镇里', '看得到'],
  provisional: ['假日安排还没公布，', '日子可能往后挪'],
}
