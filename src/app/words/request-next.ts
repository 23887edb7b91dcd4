import { dateOf, type Moment } from '../../domain/calendar/moment'
import { dayWord } from '../../domain/calendar/words'
import type { State } from '../../domain/request/record'
import { latestWord, lateWords, whoWord, type Matter } from './request'

/** The promise at the top of a matter: the latest moment, who, and what he does then. */
export interface Promised {
  when: string[]
  what: string
}

const latest = (moment: Moment, now: Moment) => `最晚 ${latestWord(moment, now)}`

/** What comes next, with its latest date: for whoever's matter it is, and for those in office. */
export function nextWords(matter: Matter, now: Moment): string[] {
  return matter.colour === 'red' && matter.state !== 'waiting-resident'
    ? lateWords(matter, now)
    : nexts[matter.state](matter, now)
}

const answers = ({ mine }: Matter) => (mine ? '答复您' : '答复')
const person = ({ mine, subject }: Matter) => (mine ? '您' : subject.name)
// 最晚 周五（27日）答复您, but 最晚 12月1日 周二 答复您.
const spaced = (phrase: string) => (phrase.endsWith('）') ? phrase : `${phrase} `)
const until = ({ nextAt }: Matter, now: Moment, what: string) =>
  nextAt ? [spaced(latest(nextAt, now)), what] : [what]

const nexts: Record<State, (matter: Matter, now: Moment) => string[]> = {
  'awaiting-consent': (matter, now) => [
    `等${person(matter)}点头，`,
    ...(matter.nextAt ? [latest(matter.nextAt, now)] : []),
  ],
  submitted: (matter, now) => until(matter, now, answers(matter)),
  'in-progress': (matter, now) => until(matter, now, answers(matter)),
  'waiting-resident': (matter, now) => [
    `等${matter.actions.includes('reply') ? '您' : person(matter)}回话，`,
    ...(matter.nextAt ? [latest(matter.nextAt, now)] : []),
  ],
  scheduled: (matter, now) =>
    matter.nextAt ? [spaced(`定在${dayWord(dateOf(matter.nextAt), dateOf(now))}`), '来办'] : ['定了日子'],
  answered: (matter) =>
    matter.actions.includes('rate') ? ['看好了没有，', '说说好不好'] : [`等${person(matter)}评价`],
  closed: (matter) => (matter.actions.includes('reopen') ? ['没弄好的话，', '还可以再办'] : ['这件事办完了']),
  declined: ({ last }) => [last.words ?? '请打电话问该找谁'],
  withdrawn: (matter) => [`${person(matter)}撤回了`],
  voided: (matter) => [`${person(matter)}没有点头，`, '不办了'],
}

/** What was said last by whoever asks or answers: 孙报账员：修好了; null when nobody said anything. */
export function saidLast({ last }: Pick<Matter, 'last'>): string | null {
  return last.by && last.words !== null ? `${whoWord(last.by)}：${last.words}` : null
}

/** Who has it and what he does now: the second line below the next step; null when nobody has it any more. */
export function holderWords({ state, owner, acceptDueAt }: Matter, now: Moment): string[] | null {
  const who = whoWord(owner)
  switch (state) {
    case 'submitted':
      return acceptDueAt && now <= acceptDueAt
        ? [`${who}最晚 `, `${spaced(latestWord(acceptDueAt, now))}接`]
        : [`等${who}接`]
    case 'in-progress':
      return [who, '正在办']
    case 'scheduled':
      return [`${who}定的日子`]
    case 'waiting-resident':
      return [`回了话，`, `${who}接着办`]
    case 'answered':
      return [who, '已经答复了']
    default:
      return null
  }
}

/** The dashed node above the timeline; null when no date is promised. */
export function promisedWords(matter: Matter, now: Moment): Promised | null {
  const { state, nextAt, owner, colour } = matter
  const running = state === 'submitted' || state === 'in-progress' || state === 'scheduled'
  if (!running || !nextAt || colour === 'red') return null
  const who = whoWord(owner)
  if (state === 'scheduled') return { when: [dayWord(dateOf(nextAt), dateOf(now))], what: `${who}来办` }
  return { when: ['最晚 ', latestWord(nextAt, now)], what: `${who}${answers(matter)}` }
}
