import type { Moment } from '../../domain/calendar/moment'
import type { MatterCardProps } from '../components/MatterCard'
import type { Status } from '../components/statusTag'
import type { DeskTask } from '../stores/workbench-store'
import { leftWord, levelWords, titleOf, whoWord } from '../words/request'
import { dueWord, taskTags, workbenchWords } from '../words/tasks'

/** A task that is about a request. */
export type RequestTask = Extract<DeskTask, { request: object }>

type Card = Omit<MatterCardProps, 'onTap'>

/** The card of a request that waits for me: what to do, what is left of the time, whose it is, what came along. */
export function taskCardOf(task: RequestTask, now: Moment): Card {
  return { ...statusOf(task, now), title: titleOf(task.request), next: taskSide(task) }
}

/** Whose it is, and what has to be known before it is opened. */
export function taskSide({ request }: RequestTask): string[] {
  const { subject, level, colour, owner, hasRecording, pictures } = request
  const where = [subject.lane, subject.house && `${subject.house}户`].filter(Boolean).join(' ')
  const facts = [
    [where, subject.name].filter(Boolean).join(' '),
    colour === 'red' ? (levelWords[level] ?? '') : '',
    owner.me ? '' : whoWord(owner),
    hasRecording ? workbenchWords.heardOnly : '',
    pictures > 0 ? workbenchWords.pictures : '',
  ].filter(Boolean)
  return facts.map((fact, place) => (place < facts.length - 1 ? `${fact} ·` : fact))
}

function statusOf(
  { kind, urgency, dueAt }: RequestTask,
  now: Moment,
): Pick<Card, 'status' | 'statusWords' | 'when' | 'urgent'> {
  if (urgency === 'red' && dueAt)
    return { status: 'late', statusWords: leftWord(dueAt, now), when: dueWord(dueAt, now), urgent: 'bad' }
  const status: Status = kind === 'watch' ? 'waiting-other' : urgency === 'yellow' ? 'due' : 'to-do'
  return {
    status,
    statusWords: taskTags[kind],
    when: dueAt ? leftWord(dueAt, now) : '',
    ...(urgency === 'yellow' && { urgent: 'wait' as const }),
  }
}
