import type { OutputOf, RefusalOf } from '../../contract'
import { dateOf } from '../../domain/calendar/moment'
import { monthDayWord, pastWord } from '../../domain/calendar/words'
import type { AuditedThing, AuditReason } from '../../domain/privacy/audit'
import type { Words } from '../components/words'
import { commonSentences } from './common'
import { officeWord } from './people-staff'

type Look = OutputOf<'privacy.whoLooked'>['looks'][number]
type Watched = OutputOf<'privacy.audits'>
type Going = OutputOf<'privacy.retentionDue'>[number]

export const looksSentences = commonSentences satisfies Record<
  | RefusalOf<'privacy.whoLooked'>
  | RefusalOf<'privacy.audits'>
  | RefusalOf<'privacy.retentionDue'>
  | 'no-network',
  string
>

const things: Record<AuditedThing, string> = {
  'household-file': '户里的信息',
  child: '孩子的信息',
  clinic: '看病的预约',
}

const reasons: Record<AuditReason, string> = {
  'answering-request': '办您的事',
  'confirming-binding': '确认绑定',
  'ordering-meals': '替老人订饭',
  'booking-on-behalf': '替人预约',
  'taking-attendance': '点名',
  'missed-meal': '没来吃饭，问问平安',
  'keeping-register': '管花名册',
}

/** A reason of a screen in words; what somebody wrote himself stands as he wrote it. */
const reasonOf = (why: string): string => (why in reasons ? reasons[why as AuditReason] : `“${why}”`)

/** The same for those who are not the one whose matter it is. */
const reasonForOthers = (why: string): string => (why === 'answering-request' ? '办事' : reasonOf(why))

/** One look in the list of the one who was looked at. */
export function lookRow({ name, as, what, why, at }: Look, now: string): { title: Words; side: Words } {
  const who = name === null ? '镇里的干部' : `${name}（${officeWord(as)}）`
  return {
    title: who,
    side: [`${pastWord(at, dateOf(now))} `, `看了${things[what]}，`, `为了${reasonOf(why)}`],
  }
}

/** One look in the list of those who watch. */
export function watchedRow(
  { actor, as, what, why, people, at }: Watched['looks'][number],
  now: string,
): { title: Words; side: Words; value: string } {
  return {
    title: [actor.name, `（${officeWord(as)}）`],
    side: [`${pastWord(at, dateOf(now))} `, `看了${things[what]}，`, `为了${reasonForOthers(why)}`],
    value: `${people} 人`,
  }
}

/** An office given or ended. */
export function changeRow(
  { what, name, by, why, at, ...office }: Watched['changes'][number],
  now: string,
): { title: Words; side: Words } {
  const ended = what === 'ended'
  return {
    title: [name, ended ? '不再担任' : '开始担任', officeWord(office)],
    side: [`${pastWord(at, dateOf(now))} `, ...(by ? [`${by}办的 `] : []), ...(why ? [`“${why}”`] : [])],
  }
}

const noticeWords: Record<Watched['notices'][number]['what'], string> = {
  publish: '贴出来了',
  correct: '更正了',
  post: '上墙了',
}

/** A step of a notice that everybody sees. */
export function noticeRow(
  { what, title, by, why, at }: Watched['notices'][number],
  now: string,
): { title: Words; side: Words } {
  return {
    title: [`“${title}”`, noticeWords[what]],
    side: [`${pastWord(at, dateOf(now))} `, ...(by ? [`${by}办的 `] : []), ...(why ? [`“${why}”`] : [])],
  }
}

const registerWords: Record<Watched['register'][number]['what'], string> = {
  added: '加了 1 个人',
  corrected: '改了 1 个人的信息',
  moved: '把 1 个人移到别的户',
  guardians: '定了孩子由谁做主',
  left: '记了 1 个人不在了',
  undone: '撤了一次改动',
  released: '解了 1 个人的绑定',
}

/** A line of the register that was changed by hand. */
export function registerRow(
  { what, by, at }: Watched['register'][number],
  now: string,
): { title: Words; side: Words } {
  return { title: [by ?? '', registerWords[what]], side: pastWord(at, dateOf(now)) }
}

const goingNames: Record<string, string> = {
  unattached: '没用上的文件',
  recordings: '办完的事里的录音',
  pictures: '办完的事里的照片',
  looks: '查看记录',
  consents: '收回了的同意',
  rosters: '场次里的名字',
  bookings: '预约里的名字',
  texts: '办完的事里说的话',
  'old-codes': '过了时候的绑定码',
  today: '只在一天来接的人',
  pickups: '孩子谁能接',
}

/** One line of what will be deleted by itself. */
export function goingRow(
  { name, days, waitsFor, due, goesOn }: Going,
  now: string,
): { title: string; side: Words } {
  const next = goesOn === null ? '现在没有' : `最早 ${monthDayWord(goesOn, dateOf(now))}删`
  return {
    title: goingNames[name] ?? name,
    side: [
      days > 0 ? `满 ${days} 天删，` : '过了时候就删，',
      waitsFor ? '等补贴表导出' : next,
      ...(due > 0 ? [`，到期 ${due} 份`] : []),
    ],
  }
}

export const looksWords = {
  title: ['谁看过', '我的信息'],
  of: (name: string) => [`${name}的信息，`, '村里谁看过'],
  trouble: ['网络不好，', '现在看不到'],
  nobody: ['还没有人', '看过您的信息'],
  me: '我自己',
  whose: '看谁的',
  more: '再看前面的',
  note: ['您和家里人看不记。', '名字后面是他的职务。'],
  wrong: ['觉得不对，', '就打给村里问。'],
} as const

export const watchWords = {
  title: '查看记录',
  looks: '谁看过村民的信息',
  none: ['这里还没有记录'],
  changes: '谁担任、谁不再担任',
  register: '谁改过花名册',
  notices: '公开的改动',
  days: '看哪几天',
  from: '从哪天',
  to: '到哪天',
  dayHint: '比如 11月1日',
  daysWrong: '日期没看懂，请写几月几日。',
  show: '只看这几天',
  everyDay: '看所有日子',
  dayFirst: '先写一个日子。',
  chosenDays: ({ from, to }: { from: string; to: string }) =>
    from || to ? [from ? `从${from} ` : '', to ? `到${to}` : ''] : '所有日子',
  only: (name: string) => `只看${name}的`,
  all: '看所有人的',
  which: '哪个村',
  noVillage: ['您管的村还没有开通'],
  other: '换一个村',
  going: '到期要删的',
  goingShow: '看看要删什么',
  hint: ['这里不写看了谁，', '只有本人查得到。'],
} as const
