import { no, yes, type Answer } from '../../domain/answer'
import { waitsFor, type NoticeAction } from '../../domain/notice/life'
import type { Notice, NoticeState } from '../../domain/notice/notice'
import { sightOf } from '../../domain/notice/reading'
import type { Actor, StepChange } from '../../domain/notice/steps'
import type { Context } from '../api/handler'
import { command, getOne, updateWhere } from '../platform/database'
import { noticeOf, type NoticeDocument, type NoticeHistory } from './documents'

interface StepDone {
  noticeId: string
  state: NoticeState
  rev: number
}

/** One step as a handler asks for it. */
export interface StepWish<Refusal extends string> {
  noticeId: string
  /** What the one who asks has seen. */
  rev: number
  action: NoticeAction
  words?: string
  decide: (notice: Notice, actor: Actor) => Answer<StepChange, Refusal> | Promise<Answer<StepChange, Refusal>>
  /** What is stored beside, when it comes to it. */
  beside?: (notice: Notice) => Partial<NoticeDocument>
}

type Missed = 'not-found' | 'changed-meanwhile'

/**
 * Reads, decides, writes if nobody was faster: three database calls with identity. A retry is answered from the
 * history; whoever acts on what has changed since is told so.
 */
export async function takeStep<Refusal extends string>(
  wish: StepWish<Refusal>,
  context: Context,
): Promise<Answer<StepDone, Refusal | Missed>> {
  const { viewer, now, key } = context
  const document = await getOne<NoticeDocument>('notices', wish.noticeId)
  if (!document) return no('not-found')
  const notice = noticeOf(document)
  if (sightOf(notice, viewer, now) === 'none') return no('not-found')
  const byId = viewer.person?.id ?? ''
  const earlier = document.history.find((step) => step.key === key && step.byId === byId)
  if (earlier) return done(wish.noticeId, earlier)
  if (document.rev !== wish.rev) return no('changed-meanwhile')
  const decided = await wish.decide(notice, { viewer, now })
  if (!decided.ok) return decided
  const next = { ...notice, ...decided.value }
  const { state, rev } = next
  const words = wish.words ?? null
  const step: NoticeHistory = { action: wish.action, state, rev, byId, at: now, key, words }
  const changes = {
    ...decided.value,
    ...wish.beside?.(next),
    waitsFor: waitsFor(next),
    changedAt: now,
  }
  const written = await updateWhere(
    'notices',
    { _id: notice.id, state: notice.state, rev: notice.rev },
    { ...wholly(changes), history: command.push([step]) },
  )
  // Somebody was faster, perhaps this very step's first try: read again and say so.
  return written > 0 ? done(wish.noticeId, step) : takeStep(wish, context)
}

const done = (noticeId: string, { state, rev }: NoticeHistory) => yes({ noticeId, state, rev })

/** Each field replaced as a whole: the SDK would merge an object into what was there. */
function wholly(changes: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(changes).map(([field, value]: [string, unknown]) => [field, command.set(value)]),
  )
}
