import type { NoticeAction } from '../../domain/notice/life'
import type { Words } from '../components/words'

/** What waits, and why it waits for this person. */
export const waitingWords = {
  change: { tag: '要改', next: ['没写完，', '或退回来了'] },
  check: { tag: '要审', next: ['您看过，', '才能往下走'] },
  decide: { tag: '要开会', next: ['联席会议定了，', '来记一笔'] },
  publish: { tag: '要发布', next: ['都齐了，', '等您发'] },
  post: { tag: '要贴', next: ['贴到公开栏上，', '才算公开'] },
  'send-back': { tag: '要改', next: [] },
} as const satisfies Record<NoticeAction, { tag: string; next: Words }>
