import type { Moment } from '../../domain/calendar/moment'
import { caughtUp } from '../../domain/request/catch-up'
import type { RequestRecord } from '../../domain/request/record'
import { add, command, getOne, updateWhere } from '../platform/database'
import { deskFactsOf } from './desk-facts'
import { findersOf, type RequestDocument } from './documents'

/** One request as it is stored, or null. */
export function readRequest(requestId: string): Promise<RequestDocument | null> {
  return getOne<RequestDocument>('requests', requestId)
}

/** Stores a new request; `exists` on a retry. */
export function addRequest(_id: string, request: RequestRecord): Promise<'added' | 'exists'> {
  return add('requests', { _id, ...request, ...findersOf(request), rev: 1 })
}

/**
 * Writes what became of a request in one conditional update, the new lines of its history pushed in the same;
 * false when somebody else was faster.
 */
export async function writeRequest(before: RequestDocument, after: RequestRecord): Promise<boolean> {
  const { history, ...fields } = { ...after, ...findersOf(after) }
  const changed = Object.entries(fields).filter(
    ([name, value]) => value !== before[name as keyof RequestDocument],
  )
  const told = history.slice(before.history.length)
  const updated = await updateWhere(
    'requests',
    { _id: before._id, rev: before.rev, state: before.state },
    {
      // A bare object would be merged into the stored one.
      ...Object.fromEntries(changed.map(([name, value]) => [name, command.set(value)])),
      ...(told.length > 0 && { history: command.push(told) }),
      // What is opened again is closed again: retention counts from then.
      ...(after.closedAt === null && before.gone && { gone: command.remove() }),
      rev: command.inc(1),
    },
  )
  return updated === 1
}

/** The request as it is by now, whether or not the timer has run; the desks are read only if the clock moved. */
export async function asOfNow(request: RequestDocument, now: Moment): Promise<RequestDocument> {
  if (request.wakesAt === null || request.wakesAt > now) return request
  return { ...request, ...caughtUp(request, await deskFactsOf(request, now), now) }
}
