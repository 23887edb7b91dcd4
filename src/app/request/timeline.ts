import type { Moment } from '../../domain/calendar/moment'
import { dateOf } from '../../domain/calendar/moment'
import { pastWord } from '../../domain/calendar/words'
import type { MatterCardProps } from '../components/MatterCard'
import type { Status } from '../components/statusTag'
import type { TimelineNode, TimelineProps } from '../components/Timeline'
import {
  deskStateWords,
  leftWord,
  matterWords,
  stateWord,
  titleOf,
  type Matter,
  type MatterEvent,
  type MatterWhole,
} from '../words/request'
import { eventWords } from '../words/request-events'
import { nextWords, promisedWords } from '../words/request-next'

/** A node with what was sent along: the page makes pictures and a play bar of it. */
export interface MatterNode extends TimelineNode {
  pictures: MatterEvent['pictures']
  recording: MatterEvent['recording']
}

/** The whole way of a request, newest first, the promised step above it; the same for resident and staff. */
export function timelineOf(
  matter: MatterWhole,
  now: Moment,
): Omit<TimelineProps, 'nodes'> & { nodes: MatterNode[] } {
  const promised = promisedWords(matter, now)
  const newest = matter.timeline.length - 1
  const happened = matter.timeline.map((event, place): MatterNode => ({
    kind: place === newest ? 'now' : 'past',
    when: pastWord(event.at, dateOf(now)),
    what: eventWords(event, matter, now),
    pictures: event.pictures,
    recording: event.recording,
  }))
  const next: MatterNode[] = promised ? [{ kind: 'next', ...promised, pictures: [], recording: null }] : []
  return { label: matterWords.timeline, nodes: [...next, ...happened.reverse()] }
}

/** The tag of a request for the person. */
export function statusOf({ state, colour }: Pick<Matter, 'state' | 'colour'>): Status {
  return colour === 'red' && state !== 'waiting-resident' ? 'late' : state
}

type Card = Omit<MatterCardProps, 'onTap'>

/** The card of a request for the person or a relative: its state, whose, when it was told, what comes next. */
export function matterCardOf(matter: Matter, now: Moment): Card {
  const when = pastWord(matter.filedAt, dateOf(now))
  return {
    status: statusOf(matter),
    statusWords: stateWord(matter),
    when: matter.mine ? when : [`${matter.subject.name} ·`, when],
    title: titleOf(matter),
    next: nextWords(matter, now),
  }
}

const waitsForDesk = ['submitted', 'in-progress', 'scheduled']

/** The card of a request on a desk: what is left of the time, whose it is, the last thing that happened. */
export function deskCardOf(matter: Matter, now: Moment): Card {
  const { state, colour, nextAt, subject } = matter
  const runs = waitsForDesk.includes(state) && nextAt !== null
  const status: Status = runs && colour === 'red' ? 'late' : runs && colour === 'yellow' ? 'due' : state
  const urgent = colour === 'red' ? 'bad' : colour === 'yellow' ? 'wait' : null
  return {
    status,
    statusWords: deskStateWords[state],
    when: runs ? leftWord(nextAt, now) : pastWord(matter.last.at, dateOf(now)),
    ...(runs && urgent && { urgent }),
    title: titleOf(matter),
    next: [`${[subject.lane, subject.name].filter(Boolean).join(' ')} ·`, ...nextWords(matter, now)],
  }
}
