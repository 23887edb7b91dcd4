import type { RefusalOf } from '../../contract'
import { dateOf } from '../../domain/calendar/moment'
import { monthDayWord } from '../../domain/calendar/words'
import type { ConsentKind } from '../../domain/privacy/consent'
import type { Words } from '../components/words'
import type { OwnConsent, OwnDone, OwnThing } from '../stores/own-data-store'
import { commonSentences } from './common'

type Refusal =
  | RefusalOf<'privacy.withdrawConsent'>
  | RefusalOf<'privacy.setPhone'>
  | RefusalOf<'privacy.export'>
  | RefusalOf<'privacy.deleteOwn'>
  | RefusalOf<'privacy.unbind'>
  | 'no-network'

export const ownSentences = {
  ...commonSentences,
  'phone-code-dead': '没有拿到手机号，请再点一次。',
} as const satisfies Record<Refusal, string>

const consentNames: Record<ConsentKind, string> = {
  clinic: '看病预约',
  allergy: '忌口',
  child: '孩子上课',
  voice: '录音',
}

/** What happens when a yes is taken back, said before it is done. */
const afterwards: Record<ConsentKind, Words> = {
  clinic: ['还没去的预约跟着退。', '两小时内的要打电话。'],
  allergy: ['食堂不再看到忌口。'],
  child: ['还没上的课跟着退。', '今天的要打电话。'],
  voice: ['以后不再录音。', '已录的可以另外删。'],
}

interface Sheet {
  title: string
  paragraphs: readonly Words[]
  yes: string
}

/** The question before something is deleted: what goes, what stays and why. */
export const deleteSheets: Record<OwnThing, Sheet> = {
  recordings: {
    title: '删掉录音吗',
    paragraphs: [
      ['办完的事里的录音', '都删掉，找不回来。'],
      ['没办完的留着，', '办事的人还要听。'],
    ],
    yes: '删掉录音',
  },
  texts: {
    title: '删掉说过的话和照片吗',
    paragraphs: [
      ['办完的事里的话和照片', '都删掉，找不回来。'],
      ['哪天谁办的要留着，', '这是法律要求的。'],
    ],
    yes: '删掉',
  },
}

export const unbindSheet: Sheet = {
  title: '注销账号吗',
  paragraphs: [
    ['这个微信不再认得您。', '订好的、说过的都还在，', '巷长照样办。'],
    ['想回来时再绑定，', '一样不少。'],
  ],
  yes: '注销',
}

/** 收回: what it is about and what follows. */
export function withdrawSheet({ kind, name, mine }: OwnConsent): Sheet {
  return {
    title: `收回${mine ? '' : name}${consentNames[kind]}的同意吗`,
    paragraphs: [afterwards[kind]],
    yes: '收回',
  }
}

/** One consent in the list. */
export function consentRow(
  { kind, name, mine, at, note }: OwnConsent,
  now: string,
): { title: string; side: string } {
  return {
    title: `${consentNames[kind]}${note === null ? '' : `：${note}`}${mine ? '' : `（${name}）`}`,
    side: `${monthDayWord(dateOf(at), dateOf(now))}同意的`,
  }
}

/** What came of the last act. */
export function doneWords(done: OwnDone): Words {
  switch (done.kind) {
    case 'phone':
      return '手机号改好了。'
    case 'exported':
      return '表格打开了，可以存下来。'
    case 'deleted':
      return done.matters > 0 ? `${done.matters} 件事里的删掉了。` : '没有可以删的了。'
    case 'withdrawn': {
      const parts = ['收回了。']
      if (done.cancelled > 0) parts.push(`退了 ${done.cancelled} 个预约。`)
      if (done.byPhone > 0) parts.push(`${done.byPhone} 个时间太近，请打电话退。`)
      return parts
    }
  }
}

export const ownWords = {
  title: '我的信息',
  trouble: ['网络不好，', '现在看不到'],
  register: '花名册里的',
  name: '姓名',
  birth: '出生',
  home: '住哪',
  relation: '与户主',
  phone: '手机',
  note: '备注',
  none: '没有留',
  house: (lane: string, house: string) => `${lane} ${house}户`,
  setPhone: '换成这个手机号',
  wrong: ['别处写错了，', '请告诉巷长来改。'],
  consents: '同意过的',
  noConsents: ['还没有', '要您同意的事'],
  withdraw: '收回',
  keep: '先不',
  more: '还记着这些',
  bookings: '订过的',
  requests: '说过的事',
  looks: ['谁看过', '我的信息'],
  count: (count: number) => `${count} 次`,
  things: (count: number) => `${count} 件`,
  takeAway: '拿一份走',
  takeAwaySide: ['打开一张表格，', '能存能转'],
  take: '打开',
  taking: '正在做',
  delete: '删掉、注销',
  deleteRecordings: '删录音',
  deleteTexts: ['删说过的话', '和照片'],
  deleteSide: ['只删办完的'],
  stays: ['花名册、谁办的事、', '账上的补贴要留着，', '法律要求的。'],
  unbind: '注销账号',
  unbindSide: ['以后再绑定就回来'],
  busy: '正在办',
} as const
