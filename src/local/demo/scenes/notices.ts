import type { OutputOf } from '../../../contract'
import { addDays, atTime, dateOf, type DateText } from '../../../domain/calendar/moment'
import { weekdayWord } from '../../../domain/calendar/words'
import { proposedSentence } from '../../../domain/notice/accounts'
import { contentWith, noticeStates, type AccountRow, type NoticeContent } from '../../../domain/notice/notice'
import {
  accountsStories,
  announcements,
  boardPlaces,
  opinion,
  present,
  signers,
  type AccountsStory,
} from '../facts/notices'
import { villageId } from '../facts/village'
import type { Story } from '../story'
import { accountsDay, dayOf, momentOf, monthBefore } from '../when'

/** Accounts at every step of their way, and what the village announces. */
export function publishNotices(story: Story): void {
  for (const one of accountsStories) keepAccounts(story, one)
  for (const one of announcements) announce(story, one)
}

type Noted = OutputOf<'notice.draft'>

/** One account from its draft to the step that it has reached. */
function keepAccounts({ speaker, timeline, now }: Story, one: AccountsStory): void {
  const days = daysOf(one, now)
  let at: Noted | null = null
  const noted = (): { noticeId: string; rev: number } => ({ noticeId: at?.noticeId ?? '', rev: at?.rev ?? 0 })
  const steps: (() => Promise<Noted>)[] = [
    () =>
      speaker.tell('bookkeeper', 'notice.draft', {
        villageId,
        templateId: 'accounts',
        content: accountsContent(one, days),
      }),
    () => speaker.tell('supervisor', 'notice.check', { ...noted(), opinion, letPass: [] }),
    () => speaker.tell('director', 'notice.decide', { ...noted(), date: days.meeting, present }),
    () => speaker.tell('director', 'notice.publish', noted()),
    () =>
      speaker.tell('bookkeeper', 'notice.post', {
        ...noted(),
        places: boardPlaces,
        from: days.due,
        to: days.until,
      }),
  ]
  const reached = noticeStates.indexOf(one.reached)
  for (const [index, step] of steps.slice(0, reached + 1).entries())
    timeline.at(days.moments[index] ?? now, async () => {
      at = await step()
    })
}

interface Days {
  period: string
  /** The day on which it is to hang, and until when. */
  due: DateText
  until: DateText
  meeting: DateText
  /** When each step is taken. */
  moments: string[]
}

/** What is published was due some days ago; the others are on their way in these days. */
function daysOf({ reached, monthsBack }: AccountsStory, now: string): Days {
  const today = dateOf(now)
  const latest = accountsDay(now)
  const due = monthsBack === 1 ? latest : `${monthBefore(latest)}${latest.slice(7)}`
  const isOut = reached === 'published' || reached === 'posted'
  const start = isOut ? addDays(due, -2) : addDays(today, -4)
  const meeting = addDays(start, 1)
  const hangs = addDays(due, 14)
  const until = monthsBack === 1 && hangs < addDays(today, 2) ? addDays(today, 2) : hangs
  const moments = [
    atTime(start, '09:20'),
    atTime(meeting, '10:05'),
    atTime(meeting, '16:30'),
    // Of the accounts of a month the village's own come last, and so stand first.
    atTime(addDays(start, 2), reached === 'posted' ? '09:10' : '08:40'),
    atTime(addDays(start, 2), '15:00'),
  ]
  return { period: monthBefore(due), due, until, meeting, moments }
}

function accountsContent(one: AccountsStory, { period, due, until }: Days): NoticeContent {
  const month = Number(period.slice(5))
  const rows = one.lines.map(([day, matter, direction, amount, party], index): AccountRow => ({
    date: `${period}-${String(day).padStart(2, '0')}`,
    matter,
    direction,
    amount,
    party,
    voucher: `${period.slice(2, 4)}${period.slice(5)}-${String(index + 1).padStart(2, '0')}`,
    handler: signers.handler,
    approver: signers.approver,
  }))
  return contentWith({
    title: one.title.replace('{月}', `${month}月`),
    sentence: proposedSentence({ opening: one.opening, rows }),
    handler: signers.handler,
    officePhone: signers.officePhone,
    showFrom: due,
    showTo: until,
    period,
    ledger: one.ledger,
    opening: one.opening,
    rows,
  })
}

function announce({ speaker, timeline, now }: Story, one: (typeof announcements)[number]): void {
  const { templateId, on, day, from, to, title, sentence, place, whom } = one
  const date = dayOf(day, now)
  const startsAt = atTime(date, from)
  const endsAt = atTime(date, to)
  timeline.at(momentOf(on, now), async () => {
    const named = title.replace('{周}', weekdayWord(date))
    const content = contentWith({ title: named, sentence, startsAt, endsAt, place, whom })
    const { noticeId, rev } = await speaker.tell('director', 'notice.draft', {
      villageId,
      templateId,
      content,
    })
    await speaker.tell('director', 'notice.publish', { noticeId, rev })
  })
}
