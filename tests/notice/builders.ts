import {
  contentWith,
  type AccountRow,
  type LetPass,
  type Notice,
  type NoticeContent,
} from '../../src/domain/notice/notice'
import * as steps from '../../src/domain/notice/steps'
import type { Post, RoleName } from '../../src/domain/people/roles'
import type { Viewer } from '../../src/domain/people/viewer'

export const villageId = '370827999201'

/** One row of the accounts: 8,400.00 received as rent, unless told otherwise. */
export const row = (more: Partial<AccountRow> = {}): AccountRow => ({
  date: '2026-10-09',
  matter: '机动地租金',
  direction: 'in',
  amount: 840_000,
  party: '承包户 3 家',
  voucher: '2610-01',
  handler: '孙丽',
  approver: '周建华',
  ...more,
})

/** October's accounts, complete. */
export const accountsContent = (more: Partial<NoticeContent> = {}): NoticeContent =>
  contentWith({
    title: '10月村里的账',
    sentence: '收 8,400 元，花 357 元，月底还有 56,259.50 元。',
    handler: '孙丽',
    officePhone: '0537-6655013',
    showFrom: '2026-11-12',
    showTo: '2026-11-26',
    period: '2026-10',
    ledger: 'committee',
    opening: 4_821_650,
    rows: [
      row(),
      row({
        date: '2026-10-28',
        matter: '打印公开纸和墨',
        direction: 'out',
        amount: 35_700,
        party: '文星打印店',
        voucher: '2610-02',
      }),
    ],
    ...more,
  })

/** An evening without water, complete. */
export const outageContent = (more: Partial<NoticeContent> = {}): NoticeContent =>
  contentWith({
    title: '今晚停水',
    sentence: '今晚七点到十点停水，请先接好水。',
    startsAt: '2026-11-24T19:00:00',
    endsAt: '2026-11-24T22:00:00',
    place: '3巷、4巷',
    whom: '住 3巷、4巷的人家',
    ...more,
  })

/** A draft of October's accounts, written by the bookkeeper. */
export const notice = (more: Partial<Notice> = {}): Notice => ({
  id: 'n00000000001',
  villageId,
  templateId: 'accounts',
  version: 1,
  previousHash: null,
  state: 'draft',
  rev: 1,
  content: accountsContent(),
  writerIds: ['bookkeeper'],
  sentBack: null,
  check: null,
  decision: null,
  publication: null,
  board: null,
  ...more,
})

/** Somebody bound to the village with these roles in it. */
export function villager(id: string, ...roles: [role: RoleName, post?: Post][]): Viewer {
  return {
    person: { id, name: id, villageId, householdId: `h-${id}`, laneId: null },
    roles: roles.map(([role, post]) => ({
      role,
      placeId: villageId,
      from: '2026-01-01T00:00:00',
      to: null,
      ...(post && { post }),
    })),
    grants: [],
  }
}

export const bookkeeper = villager('bookkeeper', ['village-officer', 'bookkeeper'])
export const supervisor = villager('supervisor', ['supervisor'])
export const director = villager('director', ['village-officer', 'committee-director'])
export const firstSecretary = villager('first', ['village-officer', 'first-secretary'])
export const resident = villager('resident')
export const visitor: Viewer = { person: null, roles: [], grants: [] }

/** What somebody does to a notice, with what the step needs. */
export type NoticeAct =
  | { action: 'change'; content: NoticeContent }
  | { action: 'check'; opinion: string; letPass: LetPass[] }
  | { action: 'send-back'; reason: string }
  | { action: 'decide'; date: string; present: number }
  | { action: 'publish' }
  | { action: 'post'; places: string[]; from: string; to: string }

/** Takes whichever step the act names. */
export function takeStep(on: Notice, act: NoticeAct, viewer: Viewer, now: string) {
  const actor = { viewer, now }
  switch (act.action) {
    case 'change':
      return steps.changeNotice(on, act.content, actor)
    case 'check':
      return steps.checkNotice(on, act, actor)
    case 'send-back':
      return steps.sendBackNotice(on, act.reason, actor)
    case 'decide':
      return steps.decideNotice(on, act, actor)
    case 'publish':
      return steps.publishNotice(on, actor)
    case 'post':
      return steps.postNotice(on, act, actor)
  }
}
