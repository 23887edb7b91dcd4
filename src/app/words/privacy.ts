import type { DeclaredType } from '../device/privacy-declared'
import type { Words } from '../components/words'

/** One line of the table: what is kept, why, who sees it, how long. */
interface KeptRow {
  what: string
  why: Words
}

/** The table of the privacy page, in a villager's words; what stands behind it is docs/privacy.md. */
export const keptRows: readonly KeptRow[] = [
  { what: '名字、住哪、生日', why: ['认出您是哪一家。', '村里和巷长看，', '一直留。'] },
  { what: '手机号', why: ['好联系您。', '办事的人看，', '一直留。'] },
  { what: '说的事、照片、录音', why: ['给您办事。', '办事的人看，', '办完留 2 年，', '录音 30 天。'] },
  { what: '订饭、看病、上课', why: ['给您留位置。', '食堂、大夫、老师各看各的，', '留 90 天。'] },
  { what: '谁看过您的信息', why: ['好让您查。', '您自己看，', '留 3 年。'] },
]

/** Why the phone is asked for something; every declared type has its line. */
export const declaredWords: Record<DeclaredType, Words> = {
  手机号: ['认出您是谁，', '点了才取。'],
  选中的照片或视频信息: ['说事时您选的照片，', '最多 3 张。'],
  麦克风: ['按住说话时才录。'],
  选中的文件: ['村干部录花名册时选的表。'],
}

export const privacyWords = {
  title: '隐私说明',
  sub: ['记了什么，', '谁看得到，', '留多久'],
  phone: '手机上要用的',
  notUsed: ['不取您的位置、', '通讯录、身份证号。'],
  rights: '您可以',
  own: '我的信息',
  ownSide: ['看、拿走、改、', '删、注销'],
  looked: ['谁看过', '我的信息'],
  lookedSide: ['村里谁看过，', '为什么看'],
  child: '儿童个人信息规则',
  childSide: ['不满 14 岁的孩子'],
  guide: '微信里的隐私指引',
  who: '有意见找谁',
  whoSide: ['县里建，村里用。', '也能打 12345。'],
  law: ['国家机关依法要的，', '按法律办。'],
} as const

export const childRuleWords = {
  title: '儿童个人信息规则',
  sub: ['不满 14 岁的孩子，', '规矩更严'],
  rules: [
    { what: '家长先同意', how: ['爸爸妈妈同意了，', '孩子才能报课堂。'] },
    { what: '记得最少', how: ['名字、出生年月、', '哪天来上课。'] },
    { what: '看的人最少', how: ['家里大人、', '课堂老师、', '邻里中心的人。'] },
    { what: '看了要留名', how: ['谁看过、为什么看，', '家长都查得到。'] },
    { what: '留得短', how: ['上课的名单留 90 天，', '以后只留人数。'] },
    { what: '随时收回', how: ['家长在“我的信息”里', '点一下就收回，', '没上的课跟着退。'] },
  ] satisfies readonly { what: string; how: Words }[],
}
