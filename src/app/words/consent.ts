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

const back: Words = '后悔了随时收回。'

/** What is read before a yes, so short that the largest letters fit; a change is a new version (domain/privacy/consent). */
export const consentTexts: Record<ConsentKind, ConsentText> = {
  clinic: {
    title: (name) => `给${name}约看病`,
    paragraphs: [['记谁、哪天来，', '不记什么病。'], ['只有本人', '和大夫看。'], ['不同意也能看病。'], back],
    yes: '同意，接着约',
    no: '不同意',
  },
  allergy: {
    title: (name) => `记下${name}的忌口`,
    paragraphs: [['食堂只看到', '哪样不能吃。'], back],
    yes: '同意',
    no: '不同意',
  },
  child: {
    title: (name) => `${name}不到 14 岁`,
    paragraphs: [['记名字、', '哪天来上课。'], ['家长、老师、', '邻里中心的人看。'], back],
    yes: '我是家长，同意',
    no: '不同意',
  },
  voice: {
    title: () => '要录您说的话',
    paragraphs: [['只有办事的人', '听得到。'], '办完 30 天删掉。', back],
    yes: '同意录音',
    no: '不录，我打字',
  },
}

export const consentWords = { busy: '正在记' }

/** WeChat's question before the first phone number, picture, file or recording. */
export const guideWords = {
  title: '先问您一声',
  paragraphs: [
    ['手机号、照片、录音', '用时才取。'],
    ['不同意也能看、', '也能打电话。'],
  ],
  yes: '同意',
  read: '先看隐私说明',
  no: '不同意',
} as const
