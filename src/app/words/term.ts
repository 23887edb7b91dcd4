import { dateOf, type Moment } from '../../domain/calendar/moment'
import { dayWord, monthDayWord, pastWord } from '../../domain/calendar/words'
import type { MatterKind } from '../../domain/people/terms/matter'
import type { OutputOf } from '../../contract'
import type { Next } from '../stores/term-draft'
import type { Shown } from '../stores/term-shown'
import type { Planned, Proposal, TermRefusal } from '../stores/term-store'
import { commonSentences } from './common'

export type OpenMatter = OutputOf<'term.matters'>[number]

const matterWords = {
  households: (count) => `${count} 户`,
  'stands-in': (count) => `替 ${count} 位的班`,
  bindings: (count) => `${count} 个人等绑定`,
  requests: (count) => `${count} 件事`,
  notices: (count) => `${count} 份草稿`,
  imports: (count) => `${count} 个花名册在录`,
  shifts: (count) => `还有 ${count} 个半天坐班`,
} as const satisfies Record<MatterKind, (count: number) => string>

/** 3 件事，最早周四（26日）到期. */
export function openMatterWords({ kind, count, dueAt }: OpenMatter, now: Moment): string[] {
  const what = matterWords[kind](count)
  return dueAt ? [`${what}，`, `最早${monthDayWord(dateOf(dueAt), dateOf(now))}到期`] : [what]
}

export const mattersWords = {
  title: '还没办完的',
  none: ['手上', '都办完了'],
  trouble: '没看到还有什么没办完，请再点一次。',
  who: '谁接着办',
  secretary: ['先交给书记'],
  secretarySide: ['没有书记，', '交给镇里'],
}

export const termSentences = {
  ...commonSentences,
  'not-allowed': '换届要镇里办，请打电话给包村干部。',
  'village-being-set-up': '村里正在录花名册，请过几分钟再来。',
  'dates-wrong': '要写今天以后、一年以内的日子。',
  'planned-already': '已经定了一次换届，先等它换完。',
  'proposed-already': '别人已经提了一份，请返回看看。',
  'changed-meanwhile': '别人刚改过，请返回再看看。',
  'unfit-words': '写的话微信不让发，请改一改。',
  'too-late': '已经换过了，撤不掉了。',
} as const satisfies Record<TermRefusal, string>

type Why = Shown['faults'][number]['why']

export const faultWords = {
  'ended-already': '这一职已经不担了，请返回看看。',
  'successor-needed': '他还管着户，要有人接。',
  'same-person': '还是原来的人，请选“留任”。',
  'head-has-twenty': '接的人会超过 20 户，请换一位。',
  'too-young': '不满 18 岁，请换一位。',
  'supervisor-conflict': '村监会不能兼这一职，请换一位。',
  'has-it-already': '接的人已经担着了，请换一位。',
  'place-wrong': '这一职不在这个村。',
  'post-missing': '这一职没写职务，请先补上。',
  'service-missing': '这一职没写在哪里，请先补上。',
  'not-found': '没找到接的人，请再看看。',
} as const satisfies Record<Why, string>

export const termWords = {
  title: '换届',
  side: ['一次换好', '全村的人'],
  trouble: ['网络不好，', '现在看不到'],
  which: ['请先选', '一个村'],
  offices: '村里管事的',
  heads: '巷长和联户长',
  stays: '留任',
  nobody: '没有人接',
  known: ['现在管事的', '人里选'],
  knownHead: '点一位',
  new: ['写姓名', '和手机'],
  follows: (name: string) => `换成${name}`,
  none: '不再担任',
  name: '姓名',
  nameHint: '身份证上的名字',
  phone: '手机',
  phoneHint: '11 位手机号',
  when: '从哪天起',
  onDay: '到那天零点换',
  atOnce: '现在就换',
  startsNow: '点了确定就换',
  day: '日期',
  dayHint: '比如 2027年1月1日',
  missing: {
    changes: '先点要换的人。',
    name: '接的人要写姓名和手机。',
    day: '日期没看懂，请写几月几日。',
  },
  look: '看看交给谁',
  looking: '正在看',
  passes: '换了以后',
  faults: '有几处要先改',
  to: (next: string | null) => (next ? `${next}接` : '没有人接'),
  nothing: '手上都办完了',
  toSecretary: '没办完的交给书记或镇里',
  apply: '确定换届',
  applying: '正在换',
  back: '再改改',
  done: '换好了',
  doneNext: ['新担任的人用手机号', '绑定，就进来了。'],
  plannedTitle: '已经定好的换届',
  from: (at: Moment, now: Moment) => {
    const [day = '', ...weekday] = dayWord(dateOf(at), dateOf(now)).split(' ')
    return weekday.length > 0 ? [`${day} `, `${weekday.join(' ')}零点换`] : [day, '零点换']
  },
  edit: '改日子、改人',
  applyEdit: '就这样改',
  history: '谁办的',
  takeBack: '撤掉这次换届',
  takingBack: '正在撤',
  toPeople: '回人与巷',
}

export const proposalWords = {
  title: '村里提出的换人',
  once: '镇里同意了就换',
  waits: '已报镇里，等镇里定。',
  returned: (reason: string) => ['镇里退回来了：', `“${reason}”`],
  edit: '改一改再报',
  withdraw: '收回，不提了',
  withdrawing: '正在收回',
  look: '看看行不行',
  send: '报给镇里',
  sending: '正在报',
  approve: '同意，就这样换',
  lookAgain: '再看看',
  sendBack: '退回村里',
  reason: '为什么退回',
  reasonHint: '比如 日子太早了',
  reasonFirst: '先写为什么。',
  sendBackNow: '退回去',
  sendingBack: '正在退回',
  notBack: '先不退',
  whoWrites: '换人由书记、主任或文书来提。',
  entry: '提出换人',
}

const stepWords: Record<Planned['history'][number]['what'] | Proposal['history'][number]['what'], string> = {
  planned: '定下',
  changed: '改了',
  sent: '报给镇里',
  returned: '退回',
  approved: '同意',
  withdrawn: '收回',
}

/** 周建华报给镇里 · 今天 9:20. */
export function historyRow(
  { what, name, at }: Planned['history'][number] | Proposal['history'][number],
  now: Moment,
): { title: string; side: string } {
  return { title: `${name}${stepWords[what]}`, side: pastWord(at, dateOf(now)) }
}

/** What is chosen for an office, in one word. */
export function nextWord(next: Next | undefined): string {
  if (!next) return termWords.stays
  if (next.kind === 'nobody') return termWords.none
  return termWords.follows(next.name.trim() || '…')
}
