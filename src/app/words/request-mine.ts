import type { SayingAct } from '../stores/matter-store'
import { type Matter } from './request'
import { actSentences, uploadSentences } from './request-sentences'

/** For an act with what is sent along. */
export const saySentences = { ...uploadSentences, ...actSentences }

export const mattersWords = {
  title: '我的事',
  awaiting: '等您一句话',
  running: '正在办',
  booked: '订好的',
  past: '办完的',
  bookedBefore: '前些天订的',
  count: (count: number) => `${count} 件`,
  goes: (actions: Matter['actions']) =>
    actions.includes('rate') ? '说说好不好' : actions.includes('reply') ? '去回话' : '去看看',
  tell: '找巷长说',
  empty: ['还没有事，', '有事就跟巷长说'],
  unbound: ['您还没有绑定，', '绑定以后都在这里'],
  trouble: ['网络不好，', '现在看不到'],
  bind: '去绑定',
}

export const matterPageWords = {
  sent: '发出去了',
  thanks: '谢谢您',
  againWork: '再给您办',
  what: '什么事',
  who: '谁来办',
  when: '最晚',
  said: '您说的话',
  saidForYou: '替您说的话',
  saidBy: (name: string) => `${name}说的话`,
  spokenYes: '本人的原话',
  sound: '听录音',
  emptied: '说的话到期删掉了。',
  gone: ['录音已经没有了'],
  held: (count: number) => [`${count} 张照片没过检查，`, '只有拍的人看得到。'],
  picture: (place: number) => `第 ${place} 张照片，点一下看大`,
  withdraw: '撤回这件事',
  withdrawAsk: '不用办了吗',
  withdrawYes: '确定撤回',
  withdrawNo: '还是要办',
  withdrawing: '正在撤回',
  agree: '我同意',
  refuse: '我不同意',
  agreeing: '正在记',
  rate: '说说好不好',
  home: '回首页',
  see: '看这件事',
  missing: ['没有找到这件事，', '在“我的事”里看看'],
  call: {
    village: { label: '打给村委会', side: '村里的账问他们' },
    township: { label: '打给 12345', side: '县里的热线' },
    'women-line': { label: '打给 12338', side: '妇联的热线' },
  },
  stillWanted: '还是请村里办',
  acts: { reply: '回话', add: '再补一句', reopen: '没弄好，再办' } satisfies Record<SayingAct, string>,
}

export const sayWords = {
  titles: { reply: '您来回话', add: '再补一句', reopen: '哪里没弄好' } satisfies Record<SayingAct, string>,
  hints: {
    reply: '比如 是最东头那盏',
    add: '比如 旁边的也暗了',
    reopen: '比如 换了又灭了',
  } satisfies Record<SayingAct, string>,
  send: { reply: '发出去', add: '补上这一句', reopen: '请再办' } satisfies Record<SayingAct, string>,
  asked: (who: string) => `${who}问`,
}

export const rateWords = {
  title: '办得怎么样',
  solvedAsk: '解决了吗',
  solved: { yes: '解决了', no: '没解决' },
  change: '改',
  satisfiedAsk: '满意吗',
  satisfied: { satisfied: '满意', fairly: '基本满意', unsatisfied: '不满意' },
  contactedAsk: '联系过您吗',
  contacted: { yes: '联系过', no: '没有联系' },
  note: ['点一下就发出。'],
  noteMore: ['还有一个问题。'],
  sending: ['正在发'],
  over: ['这件事已经评过了，', '或者还没办完'],
}
