import type { OutputOf } from '../../contract'
import type { CategoryName } from '../../domain/request/categories'
import { categoryOf } from '../../domain/request/categories'
import { callName } from './people'
import { fileSentences, uploadSentences } from './request-sentences'

type Head = OutputOf<'me.home'>['head']

/** For the two things that sending asks: a place for each file, then the request itself. */
export const tellSentences = { ...uploadSentences, ...fileSentences }

/** What stands on the six cards (路灯 at the elder levels, where four stand). */
export const kindWords = {
  facilities: { std: '路灯道路', elder: '路灯' },
  utilities: { std: '水和电', elder: '水电' },
  cleaning: { std: '垃圾', elder: '垃圾' },
  policy: { std: '问政策', elder: '政策' },
  errand: { std: '替我办事', elder: '代办' },
  other: { std: '别的事', elder: '别的' },
}

/** A number for danger, with its plain name. */
export const dialWords: Record<string, { label: string; spoken: string }> = {
  '119': { label: '火警 119', spoken: '打 119 火警' },
  '120': { label: '急救 120', spoken: '打 120 急救' },
  '110': { label: '报警 110', spoken: '打 110 报警' },
  '12338': { label: '妇联 12338', spoken: '打 12338 妇联' },
  '12388': { label: '举报 12388', spoken: '打 12388 举报' },
}

export const tellWords = {
  title: (head: Head) => (head ? `跟${callName(head)}说` : '跟村里说'),
  titleFor: (name: string) => `替${name}说`,
  recorded: '录好了',
  sub: ['哪里不好、', '要帮什么，', '都能说'],
  kinds: '也可以先点一样',
  kindsTitle: '是哪一类事',
  chosen: (kind: string) => `已经选了：${kind}`,
  type: '打字说',
  speak: '按住说',
  typed: '您要说的话',
  typedFor: '本人要说的话',
  typedHint: '比如 3巷东头路灯不亮',
  photos: '照片（最多 3 张）',
  addPhoto: '拍照片',
  photo: (place: number) => `第 ${place} 张照片，点一下去掉`,
  sending: '正在传',
  hold: '按住说话',
  release: '松开就停',
  voiceHint: ['说方言也行，', '最长 1 分钟'],
  refusedVoice: ['手机没让我们听，', '可以打字或打电话'],
  tooShort: ['没有听到，', '请按住多说一会儿'],
  listen: '听一遍',
  stop: '停一下',
  seconds: (seconds: number) => `${seconds} 秒`,
  again: '重新说',
  quick: '现在说最快',
  private: ['发的时候可以选：', '不让巷长看到'],
  danger: '有危险，先打电话',
  first: '先打电话',
  conduct: ['违纪违法的事', '请打 12388'],
  choose: '给谁看，您来定',
  behalf: '记下是您代说的',
  busy: '正在发',
  namedTitle: '话里说到了干部',
  namedAsk: (who: string) => [`要让${who}看到吗`],
  callOffice: '打给村委会',
  village: '村里',
  unbound: ['绑定以后', '就能找巷长了'],
  bind: '去绑定',
  yes: '本人是怎么答应的',
  yesHows: { 'in-person': '当面答应了', phone: '电话里答应了', 'not-yet': '还没问本人' },
  yesLater: ['这样的事', '等本人点头才办'],
  yesWords: '本人的原话',
  yesWordsHint: '比如 你替我办吧',
  yesMissing: ['请写一句', '本人的原话'],
} as const

/** One way to send: what its button says, and whether the head is left out. */
export interface SendWay {
  label: string
  bypass: boolean
}

const desks: Partial<Record<CategoryName, string>> = {
  accounts: '村委会',
  conduct: '镇里',
  'women-children': '妇联',
}
const onlyTownship: SendWay = { label: '只给镇里看', bypass: true }

/** The ways to send it, of equal size: to the head or past him; where he never sees it, to whoever does. */
export function sendWays(head: Head, kind: CategoryName | null): SendWay[] {
  const desk = kind && desks[kind]
  if (desk) {
    const straight = { label: `发给${desk}`, bypass: false }
    return categoryOf(kind).circle === 'without-head' ? [straight, onlyTownship] : [straight]
  }
  if (!head) return [{ label: '发给村里', bypass: false }, onlyTownship]
  const who = callName(head)
  return [
    { label: `发给${who}`, bypass: false },
    { label: `不让${who}看到`, bypass: true },
  ]
}

/** For somebody else: his own head has it; the head who files has it himself. */
export const onBehalfWays: SendWay[] = [{ label: '帮着发出去', bypass: false }]
