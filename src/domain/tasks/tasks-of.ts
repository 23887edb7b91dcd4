import { urgencyOf } from '../calendar/limits'
import type { Moment } from '../calendar/moment'
import type { Action } from '../request/life'
import type { DeskRequest, RequestTaskKind, Task, TaskFacts } from './task'

/**
 * What somebody has to do, the most urgent first: what is late, what is due soon, what has a date, the rest by how
 * long it waits; what is alike keeps the order of the facts. Every fact that asks for something gives exactly one task.
 */
export function tasksOf<Facts extends TaskFacts>(facts: Facts, now: Moment): Task<Facts>[] {
  const { meal } = facts
  const tasks: Task<Facts>[] = [
    // Somebody may need help: nothing comes before it, whatever the hour.
    ...facts.missed
      .filter(({ mine }) => mine)
      .map((meal): Task<Facts> => ({
        kind: 'missed-meal',
        id: `missed:${meal.sessionId}:${meal.personId}`,
        since: meal.since,
        dueAt: meal.dueAt,
        urgency: 'red',
        meal,
      })),
    ...facts.requests.map((request) => requestTask<Facts>(request, now)),
    ...facts.bindings.map((binding): Task<Facts> => ({
      kind: 'confirm-binding',
      id: `binding:${binding.askId}`,
      since: binding.at,
      ...undated,
      binding,
    })),
    ...facts.sessions
      .filter(({ endsAt }) => now < endsAt)
      .map((session): Task<Facts> => ({
        kind: 'run-session',
        id: `session:${session.id}`,
        since: now,
        dueAt: session.startsAt,
        // A session that has begun is not late: it is on.
        urgency: session.startsAt <= now ? 'yellow' : 'calm',
        session,
      })),
    ...(meal === null
      ? []
      : facts.eldersWithoutMeal.map((elder): Task<Facts> => ({
          kind: 'order-meal',
          id: `meal:${meal.id}:${elder.personId}`,
          since: now,
          dueAt: meal.closesAt,
          urgency: 'calm',
          elder,
          meal,
        }))),
    ...facts.notices.map((notice): Task<Facts> => ({
      kind: 'notice-step',
      id: `notice:${notice.id}`,
      since: notice.since,
      ...undated,
      notice,
    })),
    ...facts.proposals.map((proposal): Task<Facts> => ({
      kind: 'proposal',
      id: `proposal:${proposal.proposalId}`,
      since: proposal.sentAt,
      ...undated,
      proposal,
    })),
    ...facts.drafts.map((draft): Task<Facts> => ({
      kind: 'service-draft',
      id: `draft:${draft.villageId}:${draft.service}`,
      since: draft.at,
      ...undated,
      draft,
    })),
  ]
  return tasks.sort(byUrgency)
}

const undated = { dueAt: null, urgency: 'calm' } as const

/** The first of these that is open to me is what I have to do. */
const requestSteps: [action: Action, kind: RequestTaskKind][] = [
  ['tell', 'tell'],
  ['record-yes', 'ask-yes'],
  ['accept', 'accept'],
  ['answer', 'answer'],
  ['take', 'take-over'],
]

/** What the viewer has to do with a request on his desk. */
export function requestKind({ actions }: Pick<DeskRequest, 'actions'>): RequestTaskKind {
  return requestSteps.find(([action]) => actions.includes(action))?.[1] ?? 'watch'
}

function requestTask<Facts extends TaskFacts>(request: Facts['requests'][number], now: Moment): Task<Facts> {
  const kind = requestKind(request)
  const { acceptDueAt, nextAt } = request
  // What the person's silence ends is no promise to her: the answer is told as soon as it can be.
  const promised = kind === 'accept' ? (acceptDueAt ?? nextAt) : kind === 'tell' ? null : nextAt
  const own = kind === 'accept' && promised ? urgencyOf(promised, now) : 'calm'
  return {
    kind,
    id: `request:${request.id}`,
    since: request.filedAt,
    dueAt: promised,
    urgency: ranks[own] < ranks[request.colour] ? own : request.colour,
    request,
  }
}

const ranks = { red: 0, yellow: 1, calm: 2 } as const
const noDate = '9999'

function byUrgency(one: Task, other: Task): number {
  return (
    ranks[one.urgency] - ranks[other.urgency] ||
    compare(one.dueAt ?? noDate, other.dueAt ?? noDate) ||
    compare(one.since, other.since)
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** Those figures that stand above the list: to be taken, late or due soon, to be told or asked by phone. */
export function countsOf(tasks: readonly Task[]): { accept: number; pressing: number; call: number } {
  const count = (fits: (task: Task) => boolean) => tasks.filter(fits).length
  return {
    accept: count(({ kind }) => kind === 'accept'),
    pressing: count((task) => 'request' in task && task.kind !== 'watch' && task.urgency !== 'calm'),
    call: count(({ kind }) => kind === 'tell' || kind === 'ask-yes'),
  }
}
