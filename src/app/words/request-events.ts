import { dateOf, type Moment } from '../../domain/calendar/moment'
import { dayWord } from '../../domain/calendar/words'
import type { EventName } from '../../domain/request/life'
import { levelWords, whoWord, type Matter, type MatterEvent } from './request'

/** What an event is told from: itself, the request, and when it is read. */
interface Told {
  event: MatterEvent
  matter: Pick<Matter, 'mine' | 'subject'>
  now: Moment
  /** 王巷长, or 您. */
  by: string
  /** Whose matter it is: 您 or the name. */
  person: string
}

/** One sentence of the timeline: a string flows, phrases break only between them. */
export function eventWords(event: MatterEvent, matter: Told['matter'], now: Moment): string | string[] {
  const by = event.by ? whoWord(event.by) : ''
  return sentences[event.what]({ event, matter, now, by, person: matter.mine ? '您' : matter.subject.name })
}

const said = ({ event: { words, recording } }: Told, none: string): string =>
  words ?? (recording ? '说了一段录音' : none)

const to = ({ event }: Told): string => (event.to ? whoWord(event.to) : '')

const sentences: Record<EventName, (told: Told) => string | string[]> = {
  filed: ({ by, person, event }) =>
    by === person || event.by?.title === 'resident' ? `${by}说了这件事` : [`${by}替${person}`, '说了这件事'],
  agree: ({ by }) => `${by}点头了`,
  'record-yes': ({ by, person }) => [`${by}问过${person}，`, '答应了'],
  refuse: ({ by, person }) => (by === person ? `${by}没有答应` : [`${by}问过${person}，`, '没有答应']),
  accept: ({ by }) => `${by}接了`,
  pass: (told) => `${told.by}转给${to(told)}`,
  take: ({ by }) => `${by}接过去办了`,
  answer: (told) => `${told.by}答复：${said(told, '办好了')}`,
  decline: (told) => `${told.by}说该找谁：${said(told, '请打电话问')}`,
  ask: (told) => `${told.by}问：${said(told, '看看照片')}`,
  schedule: (told) => {
    const day = told.event.date ? dayWord(told.event.date, dateOf(told.now)) : ''
    return told.event.words
      ? `${told.by}定了${day}：${told.event.words}`
      : [`${told.by}定了日子，`, `${day}来办`]
  },
  resume: ({ by }) => `${by}接着办了`,
  reply: (told) => `${told.by}回话：${said(told, '补了照片')}`,
  add: (told) => `${told.by}补了一句：${said(told, '补了照片')}`,
  rate: ({ by }) => `${by}说解决了`,
  'not-solved': (told) => [`${told.by}说没解决，`, told.event.to ? `转给${to(told)}再办` : '再办一次'],
  tell: (told) => `${told.by}告诉了${told.person}，回话：${said(told, '解决了')}`,
  'tell-unsolved': (told) => `${told.by}告诉了${told.person}，没解决：${said(told, '还要再办')}`,
  reopen: (told) => `${told.by}请再办：${said(told, '补了照片')}`,
  withdraw: ({ by }) => `${by}撤回了`,
  'call-for-consent': ({ person }) => ['一天没等到点头，', `请中心打电话问${person}`],
  'expire-consent': () => ['三天没等到点头，', '这件事停了'],
  'pass-by-itself': (told) => ['到时候没人接，', `转给${to(told)}`],
  'handed-over': (told) => [`${told.by}换人了，`, `${to(told)}接着办`],
  rise: ({ event }) => ['到时候还没办好，', (event.level && levelWords[event.level]) ?? '已往上报'],
  'stop-waiting': () => ['没有等到补充，', '接着办'],
  remind: ({ person }) => `请${person}说说好不好`,
  'close-unrated': () => ['14 天没有评价，', '先算办完'],
  'close-for-gone': ({ person }) => [`${person}不在了，`, '这件事到此为止'],
  'void-for-gone': ({ person }) => [`${person}不在了，`, '不用再问了'],
  'note-gone': ({ person }) => [`${person}不在了，`, '这件事接着办'],
  'note-back': ({ person }) => [`${person}在，`, '前面记错了'],
}
