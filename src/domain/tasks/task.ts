import type { Moment } from '../calendar/moment'
import type { Action } from '../request/life'

/** A request as it lies on my desk. */
export interface DeskRequest {
  id: string
  colour: 'calm' | 'yellow' | 'red'
  nextAt: Moment | null
  acceptDueAt: Moment | null
  filedAt: Moment
  /** What I may do with it now. */
  actions: readonly Action[]
}

/** Somebody who asks to be taken for a person of the register. */
export interface BindingAsk {
  askId: string
  at: Moment
}

/** A session that I run. */
export interface KeptSession {
  id: string
  startsAt: Moment
  endsAt: Moment
}

/** A meal that can still be ordered, and an elder of mine who has no place in it. */
export interface OpenMeal {
  id: string
  closesAt: Moment
}
export interface Elder {
  personId: string
}

/** A notice whose next step is mine. */
export interface WaitingNotice {
  id: string
  since: Moment
}

/** What a village proposes about its offices: to be decided, or written anew. */
export interface WaitingProposal {
  proposalId: string
  sentAt: Moment
}

/** A missed meal of somebody old or alone; `mine`: it is my turn to ask after her. */
export interface MissedMeal {
  sessionId: string
  personId: string
  since: Moment
  dueAt: Moment
  mine: boolean
}

/** What is written about a service of the center: to be decided, or written anew. */
export interface WaitingDraft {
  villageId: string
  service: string
  at: Moment
}

/** Everything that the tasks of one person are made from. */
export interface TaskFacts<
  Request extends DeskRequest = DeskRequest,
  Binding extends BindingAsk = BindingAsk,
  Session extends KeptSession = KeptSession,
  Meal extends OpenMeal = OpenMeal,
  Old extends Elder = Elder,
  Notice extends WaitingNotice = WaitingNotice,
  Proposal extends WaitingProposal = WaitingProposal,
  Missed extends MissedMeal = MissedMeal,
  Draft extends WaitingDraft = WaitingDraft,
> {
  requests: readonly Request[]
  bindings: readonly Binding[]
  sessions: readonly Session[]
  /** The next meal that is open; null when there is none. */
  meal: Meal | null
  eldersWithoutMeal: readonly Old[]
  notices: readonly Notice[]
  proposals: readonly Proposal[]
  missed: readonly Missed[]
  drafts: readonly Draft[]
}

/**
 * What one has to do with a request: `accept` take it, `answer` answer it, `tell` tell the person the answer,
 * `ask-yes` ring and ask for the yes, `take-over` it is late and has risen to me, `watch` it is somebody else's turn.
 */
export type RequestTaskKind = 'accept' | 'answer' | 'tell' | 'ask-yes' | 'take-over' | 'watch'

interface Common {
  /** One of its kind in the whole list. */
  id: string
  /** When it is due; null when nobody has promised a time. */
  dueAt: Moment | null
  /** Red late, yellow soon, calm later or without a date. */
  urgency: 'red' | 'yellow' | 'calm'
  /** Since when it waits: what has no date stands in this order. */
  since: Moment
}

/** One thing to do next. A later feature adds its kind here and its facts above. */
export type Task<Facts extends TaskFacts = TaskFacts> = Common &
  (
    | { kind: RequestTaskKind; request: Facts['requests'][number] }
    | { kind: 'confirm-binding'; binding: Facts['bindings'][number] }
    | { kind: 'run-session'; session: Facts['sessions'][number] }
    | { kind: 'order-meal'; elder: Facts['eldersWithoutMeal'][number]; meal: NonNullable<Facts['meal']> }
    | { kind: 'notice-step'; notice: Facts['notices'][number] }
    | { kind: 'proposal'; proposal: Facts['proposals'][number] }
    | { kind: 'missed-meal'; meal: Facts['missed'][number] }
    | { kind: 'service-draft'; draft: Facts['drafts'][number] }
  )
export type TaskKind = Task['kind']
