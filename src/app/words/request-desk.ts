import type { CategoryName, Desk } from '../../domain/request/categories'
import type { Words } from '../components/words'

/** How a matter is sent on, as the one who does it calls it. */
export const wayWords = {
  answer: { title: '办好了', send: '发给他', busy: '正在发' },
  schedule: { title: '定个日子', send: '定这一天', busy: '正在记' },
  pass: { title: '转给别人', send: '转过去', busy: '正在转' },
  ask: { title: '请他补充', send: '问他', busy: '正在问' },
  decline: { title: '告诉他找谁', send: '发给他', busy: '正在发' },
} as const

export const deskWords: Record<Desk, string> = {
  head: '联户长',
  'lane-chief': '巷长',
  keeper: '邻里中心',
  village: '村里',
  committee: '村委主任',
  'women-chair': '妇联主席',
  'mediation-director': '调解主任',
  township: '镇里',
  county: '县里',
}

export const answerWords = {
  common: '常用答复',
  box: '回他的话',
  boxOf: {
    answer: '回他的话',
    schedule: '说一句（可以不写）',
    pass: '',
    ask: '问他一句',
    decline: '该去找谁',
  },
  hint: '点一个常用的，或自己写',
  next: '下一步',
  toWhom: '转给谁',
  which: '哪一天',
  change: '换一天',
  later: '再晚些',
  sooner: '早些',
  write: ['先点一个常用答复，', '或写一句'],
  sum: (name: string) => `发给${name}`,
  sumPass: (desk: string) => `转给${desk}`,
  sumDate: (day: string) => `定在${day}`,
  accept: '接这件事',
  take: '接过来办',
  resume: '接着办',
  busy: '正在记',
  call: (name: string) => `打给${name}`,
  noPhone: ['花名册上没有电话，', '请上门说一声'],
  noWechat: (name: string) => `${name}没有微信。`,
  ring: {
    herself: ['请打电话', '告诉本人。'],
    other: (name: string) => ['请打电话', `告诉${name}。`],
    fetch: (name: string) => [`打给${name}，`, '请本人来接。'],
    reads: (name: string) => [`${name}在微信里`, '看得到。'],
    visit: (name: string) => ['请上门', `告诉${name}。`],
  },
  kept: '记下来了',
  byOthers: ['替老人说的事。', '答复以后，', '由另一个人当面讲清'],
  gone: ['这件事', '不在您这里了'],
  trouble: ['网络不好，', '现在看不到'],
  nothing: ['现在不用您办，', '看看走到哪一步了'],
  back: '回去',
  whose: '谁的事',
  what: '什么事',
}

export const tellWords = {
  head: '告诉本人',
  said: '本人怎么说',
  hint: '照原话写',
  write: ['写下本人的话，', '再选两样'],
  send: '记下来',
  busy: '正在记',
}

export const yesWords = {
  head: '问问本人愿不愿意',
  how: '怎么问的',
  'in-person': '当面问的',
  phone: '打电话问的',
  said: '本人怎么说',
  hint: '照原话写一句',
  write: ['写下', '本人说的话'],
  send: '本人答应了',
  no: '本人不答应',
  busy: '正在记',
}

/** What was done, on a page of its own. */
export const sentWords = {
  'request.answer': '发给他了',
  'request.schedule': '日子定了',
  'request.pass': '转过去了',
  'request.ask': '问他了',
  'request.decline': '告诉他了',
  'request.tell': '记下来了',
  'request.recordYes': '记下来了',
  'request.refuse': '记下来了',
} as const

/** A sentence that many answers need; one tap fills it in, then it can be changed. */
export interface CommonAnswer {
  id: string
  way: 'answer' | 'ask' | 'decline'
  title: string
  side: Words
  words: string
}

const explained: CommonAnswer = {
  id: 'explained',
  way: 'answer',
  title: '政策讲清楚',
  side: ['带身份证、', '户口本，', '到中心办'],
  words: '带上身份证、户口本，到邻里中心来办，我们帮您填表。',
}
const done: CommonAnswer = {
  id: 'done',
  way: 'answer',
  title: '办好了',
  side: ['请他再看看'],
  words: '已经办好了，您再看看。哪里不对，随时打电话。',
}
const repaired: CommonAnswer = {
  id: 'repaired',
  way: 'answer',
  title: '修好了',
  side: ['请他再看看'],
  words: '已经修好了，您再看看。要是又坏了，随时打电话。',
}
const talked: CommonAnswer = {
  id: 'talked',
  way: 'answer',
  title: '两家说好了',
  side: ['请他再看看'],
  words: '两家都说好了，您再看看。有不顺心的，随时打电话。',
}
const ask: CommonAnswer = {
  id: 'ask',
  way: 'ask',
  title: '请他补充',
  side: ['问清楚', '是哪里、哪一天'],
  words: '请再说一说，是在哪里、哪一天的事？',
}
const elsewhere: CommonAnswer = {
  id: 'elsewhere',
  way: 'decline',
  title: '告诉他找谁',
  side: ['写明', '该去哪里办'],
  words: '这件事村里办不了，请带上身份证，到镇便民服务中心问。',
}

const firstOf: Partial<Record<CategoryName, CommonAnswer>> = {
  policy: explained,
  hardship: explained,
  land: explained,
  accounts: explained,
  facilities: repaired,
  utilities: repaired,
  danger: repaired,
  property: repaired,
  dispute: talked,
}

/** The common answers of a kind of matter: what is mostly the answer first, three in all. */
export function commonAnswers(category: CategoryName): CommonAnswer[] {
  return [firstOf[category] ?? done, ask, elsewhere]
}

const sentences = [explained, done, repaired, talked, ask, elsewhere].map(({ words }) => words)

/** Whether nobody has written anything of his own yet. */
export const isCommon = (words: string) => words === '' || sentences.includes(words)
