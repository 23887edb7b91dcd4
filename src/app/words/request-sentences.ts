import type { RefusalOf } from '../../contract'
import { commonSentences } from './common'

export const fileSentences = {
  ...commonSentences,
  'nothing-said': '请说一句，或写几个字。',
  'words-not-allowed': '有的话发不出去，请换个说法。',
  'file-not-yours': '有一样没送到，请再选一次。',
  'head-leaves-himself-out': '您就是巷长，请选发给自己。',
  'no-one-to-take-it': '现在没有人接，请打电话给镇里。',
} as const satisfies Record<RefusalOf<'request.file'> | 'no-network', string>

export const uploadSentences = {
  ...commonSentences,
  'file-too-large': '这个太大了，请换一张，或少说几句。',
  'consent-needed': '请先同意录音，再按住说一次。',
} as const satisfies Record<RefusalOf<'file.prepare'> | 'no-network', string>

/** For every act on a request, the resident's and the desk's alike. */
export const actSentences = {
  ...commonSentences,
  'not-open-now': '这件事已经往前走了，请看最新的。',
  'nobody-there': '那边现在没有人，请转给别处。',
  'date-not-possible': '请选今天起 30 天以内的一天。',
  'nothing-said': '请说一句，或写几个字。',
  'words-not-allowed': '有的话发不出去，请换个说法。',
  'file-not-yours': '有一样没送到，请再选一次。',
} as const satisfies Record<RefusalOf<'request.accept'> | 'no-network', string>

/** For the questions: my matters, one matter, my desk. */
export const askSentences = commonSentences satisfies Record<
  RefusalOf<'request.mine'> | RefusalOf<'request.one'> | RefusalOf<'request.desk'> | 'no-network',
  string
>
