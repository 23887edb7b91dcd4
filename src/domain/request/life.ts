import { dueAt } from '../calendar/limits'
import type { Moment } from '../calendar/moment'
import type { RequestRecord, State } from './record'

/**
 * How somebody stands to a request. `person`: whose matter it is, or a relative with a grant; `speaker`: the
 * person or whoever filed for him; `recorder`: who may write down the person's spoken yes; `teller`: who tells her
 * the answer and writes down what she says to it; `owner`: who has it; `above`: who sees it because it has risen to
 * his level.
 */
export type Part = 'person' | 'speaker' | 'recorder' | 'teller' | 'owner' | 'above'

interface Row {
  action: string
  from: readonly State[]
  /** `same`: the state stays. */
  to: State | 'same'
  by: readonly (Part | 'clock' | 'register')[]
  /** What must come with it. */
  needs: 'nothing' | 'words' | 'spoken-words' | 'desk' | 'date' | 'rating'
}

const open = ['submitted', 'in-progress', 'scheduled'] as const

/** The life of a request, the one table (product.md §3): the screen's buttons and the cloud's guard read it. */
export const life = [
  { action: 'agree', from: ['awaiting-consent'], to: 'submitted', by: ['person'], needs: 'nothing' },
  {
    action: 'record-yes',
    from: ['awaiting-consent'],
    to: 'submitted',
    by: ['recorder'],
    needs: 'spoken-words',
  },
  {
    action: 'refuse',
    from: ['awaiting-consent'],
    to: 'voided',
    by: ['person', 'recorder'],
    needs: 'nothing',
  },
  { action: 'accept', from: ['submitted'], to: 'in-progress', by: ['owner'], needs: 'nothing' },
  { action: 'pass', from: open, to: 'same', by: ['owner', 'above'], needs: 'desk' },
  {
    action: 'take',
    from: [...open, 'waiting-resident'],
    to: 'same',
    by: ['above'],
    needs: 'nothing',
  },
  { action: 'answer', from: open, to: 'answered', by: ['owner'], needs: 'words' },
  { action: 'decline', from: ['submitted'], to: 'declined', by: ['owner'], needs: 'words' },
  {
    action: 'ask',
    from: ['submitted', 'in-progress'],
    to: 'waiting-resident',
    by: ['owner'],
    needs: 'words',
  },
  { action: 'schedule', from: open, to: 'scheduled', by: ['owner'], needs: 'date' },
  { action: 'resume', from: ['scheduled'], to: 'in-progress', by: ['owner'], needs: 'nothing' },
  { action: 'reply', from: ['waiting-resident'], to: 'in-progress', by: ['speaker'], needs: 'words' },
  { action: 'add', from: open, to: 'same', by: ['speaker'], needs: 'words' },
  { action: 'rate', from: ['answered'], to: 'closed', by: ['person'], needs: 'rating' },
  { action: 'not-solved', from: ['answered'], to: 'in-progress', by: ['person'], needs: 'rating' },
  { action: 'tell', from: ['answered'], to: 'closed', by: ['teller'], needs: 'words' },
  { action: 'tell-unsolved', from: ['answered'], to: 'in-progress', by: ['teller'], needs: 'words' },
  { action: 'reopen', from: ['closed', 'declined'], to: 'in-progress', by: ['person'], needs: 'words' },
  {
    action: 'withdraw',
    from: ['awaiting-consent', ...open, 'waiting-resident'],
    to: 'withdrawn',
    by: ['person'],
    needs: 'nothing',
  },
  { action: 'call-for-consent', from: ['awaiting-consent'], to: 'same', by: ['clock'], needs: 'nothing' },
  { action: 'expire-consent', from: ['awaiting-consent'], to: 'voided', by: ['clock'], needs: 'nothing' },
  { action: 'pass-by-itself', from: ['submitted'], to: 'same', by: ['clock'], needs: 'nothing' },
  { action: 'rise', from: [...open, 'waiting-resident'], to: 'same', by: ['clock'], needs: 'nothing' },
  {
    action: 'stop-waiting',
    from: ['waiting-resident'],
    to: 'in-progress',
    by: ['clock'],
    needs: 'nothing',
  },
  { action: 'remind', from: ['answered'], to: 'same', by: ['clock'], needs: 'nothing' },
  { action: 'close-unrated', from: ['answered'], to: 'closed', by: ['clock'], needs: 'nothing' },
  // Whose matter it is has died: nobody is asked any more, what is of use to others goes on.
  {
    action: 'close-for-gone',
    from: [...open, 'waiting-resident', 'answered'],
    to: 'closed',
    by: ['register'],
    needs: 'nothing',
  },
  { action: 'void-for-gone', from: ['awaiting-consent'], to: 'voided', by: ['register'], needs: 'nothing' },
  { action: 'note-gone', from: open, to: 'same', by: ['register'], needs: 'nothing' },
  { action: 'note-back', from: open, to: 'same', by: ['register'], needs: 'nothing' },
] as const satisfies readonly Row[]

type LifeRow = (typeof life)[number]
export type ClockAction = Extract<LifeRow, { by: readonly ['clock'] }>['action']
export type RegisterAction = Extract<LifeRow, { by: readonly ['register'] }>['action']
export type Action = Exclude<LifeRow['action'], ClockAction | RegisterAction>
/** `handed-over`: its owner left the office by which he had it (`hand-over.ts`). */
export type EventName = LifeRow['action'] | 'filed' | 'handed-over'
export const eventNames: EventName[] = ['filed', 'handed-over', ...life.map(({ action }) => action)]

/** Every act of a human being. */
export const actions = life
  .filter(({ by }) => !(by as readonly string[]).some((who) => who === 'clock' || who === 'register'))
  .map(({ action }) => action) as Action[]

/** What the table says of one action. */
export function rowOf(action: LifeRow['action']): Row {
  return life.find((row) => row.action === action) as Row
}

/** The state after it. */
export function stateAfter(action: LifeRow['action'], from: State): State {
  const { to } = rowOf(action)
  return to === 'same' ? from : to
}

/** What somebody with these parts may do with it now. */
export function actionsOpenTo(
  request: Pick<RequestRecord, 'state' | 'closedAt' | 'history'>,
  parts: readonly Part[],
  now: Moment,
): Action[] {
  return actions.filter((action) => {
    const { from, by } = rowOf(action)
    if (!from.includes(request.state) || !by.some((part) => parts.includes(part as Part))) return false
    if (action === 'ask') return !isAboutGone(request)
    return action !== 'reopen' || mayReopen(request, now)
  })
}

const goneEvents: readonly EventName[] = ['note-gone', 'close-for-gone', 'void-for-gone']

/** Whether the person is known to be gone: she is asked nothing, and the answer closes it. */
export function isAboutGone({ history }: Pick<RequestRecord, 'history'>): boolean {
  const told = history.filter(({ what }) => what === 'note-back' || goneEvents.includes(what)).at(-1)
  return told !== undefined && told.what !== 'note-back'
}

/** How many calendar days a closed request may be reopened (product.md §3, §8). */
export const reopenDays = 10

function mayReopen(
  { state, closedAt, history }: Pick<RequestRecord, 'state' | 'closedAt' | 'history'>,
  now: Moment,
): boolean {
  if (state === 'declined') return history.filter(({ what }) => what === 'decline').length === 1
  return closedAt !== null && now <= dueAt(closedAt, { in: 'calendar-days', count: reopenDays }).at
}
