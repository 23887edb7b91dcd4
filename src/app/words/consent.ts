import type { RefusalOf } from '../../contract'
import type { ConsentKind } from '../../domain/privacy/consent'
import type { Words } from '../components/words'
import { commonSentences } from './common'

export const consentSentences = {
  ...commonSentences,
  'not-allowed': '这要由孩子的爸爸妈妈来同意。',
} as const satisfies Record<RefusalOf<'privacy.giveConsent'> | 'no-network', string>

/** One sheet: what is kept, who sees it, how long, what happens without it. */
interface ConsentText {
  title: (name: string) => string
  paragraphs: readonly Words[]
  yes: string
  no: string
}

const back: Words = ['在“我的信息”里，', '随时可以收回。']

/** What is read before a yes; a change here is a new version (domain/privacy/consent). */
export const consentTexts: Record<ConsentKind, ConsentText> = {
  clinic: {
    title: (name) => `给${name}约看病`,
    paragraphs: [
      ['记下谁、哪天、几点来看病。', '不记什么病。'],
      ['只有本人和大夫看得到名字，', '别人只看到人数。'],
      ['不同意也能看病：', '直接去卫生室，或打电话。'],
      back,
    ],
    yes: '同意，接着约',
    no: '不同意',
  },
  allergy: {
    title: (name) => `记下${name}的忌口`,
    paragraphs: [['食堂只看到哪样不能吃，', '看不到为什么。'], back],
    yes: '同意',
    no: '不同意',
  },
  child: {
    title: (name) => `${name}还不到 14 岁`,
    paragraphs: [
      ['记下孩子的名字、', '哪天来上课。'],
      ['只有家里大人、老师、', '邻里中心的人看得到。'],
      ['谁看过，您都查得到。'],
      back,
    ],
    yes: '我是家长，同意',
    no: '不同意',
  },
  voice: {
    title: () => '要录下您说的话',
    paragraphs: [
      ['录音跟着这件事走，', '只有办事的人听得到。'],
      ['办完 30 天后删掉。'],
      ['不同意也行：', '可以打字，或打电话。'],
      back,
    ],
    yes: '同意录音',
    no: '不录，我打字',
  },
}

export const consentWords = { busy: '正在记' }

/** WeChat's question before the first phone number, picture, file or recording. */
export const guideWords = {
  title: '先问您一声',
  paragraphs: [
    ['手机号、照片、录音，', '您要用的时候才取。'],
    ['只给您办事用，', '不给别人。'],
    ['不同意也能看、', '也能打电话。'],
  ],
  yes: '同意',
  read: '先看隐私说明',
  no: '不同意',
} as const
