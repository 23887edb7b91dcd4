import type { RefusalOf } from '../../contract'
import { commonSentences } from './common'

type StepName =
  | 'notice.draft'
  | 'notice.change'
  | 'notice.check'
  | 'notice.sendBack'
  | 'notice.decide'
  | 'notice.publish'
  | 'notice.post'
export type NoticeRefusal = RefusalOf<StepName> | 'no-network'

export const noticePageWords = {
  table: '一笔一笔看',
  unit: '单位：元',
  rows: (direction: 'in' | 'out', count: number) => `${direction === 'in' ? '收了' : '花了'} ${count} 笔`,
  party: { in: '谁付的', out: '付给' },
  voucher: '凭证号',
  handler: '经办',
  approver: '批准',
  about: '这份公开',
  starts: '什么时候',
  place: '在哪里',
  whom: '跟谁有关',
  hangs: '贴出',
  hangsAt: '贴在哪里',
  notYet: '还没贴出来',
  supervisor: '村监会',
  meeting: '联席会议',
  meetingOf: (date: string, present: number) => [`${date}，`, `${present} 人到会`],
  publisher: '发布',
  version: '版本',
  versionOf: (version: number) => `第 ${version} 版`,
  office: '打村里电话',
  closed: ['这份公开', '本村的人绑定后', '才能打开。'],
  bind: '去绑定',
  trouble: ['没有取到，', '请再试一次'],
  gone: ['没有这份公开，', '可能还没发出来'],
  readSide: '请他念给您听',
  checkedOf: (name: string, date: string, opinion: string) => [`${name} `, `${date} `, opinion],
}

/** 9月底有 · 10月收了 · 10月花了 · 10月底有. */
export function sumLabels(period: string) {
  const month = Number(period.slice(5))
  return {
    opening: `${month === 1 ? 12 : month - 1}月底有`,
    in: `${month}月收了`,
    out: `${month}月花了`,
    closing: `${month}月底有`,
  }
}

/** A sentence for every refusal of a step: what is wrong and what to do. */
export const noticeSentences = {
  ...commonSentences,
  'too-long': '字太多了，标题最多 20 个字，一句话最多 40 个字。',
  'bad-date': '日子不对，请再看看。',
  'bad-amount': '钱数不对，要大于 0，最多两位小数。',
  'board-time-too-short': '至少要贴 5 天。',
  'changed-meanwhile': '刚才有人改过，请看看新的再办。',
  'not-now': '现在还不能办这一步。',
  'missing-field': '还有一处没填。',
  'personal-number': '这里有电话或证件号，不能公开，请去掉。',
  'own-draft': '自己写的不能自己审，请别的村监会成员来审。',
  'own-check': '自己审过的不能自己发。',
  'meeting-in-future': '会还没开，开完再填。',
  'unfit-words': '有的话微信不让发，请退回去改。',
  'not-hanging-yet': '还没到那一天，贴好了再填。',
  'hung-before-published': '发布以后才能贴，请改日子。',
} as const satisfies Record<NoticeRefusal, string>
