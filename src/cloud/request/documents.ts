import type { Moment } from '../../domain/calendar/moment'
import { nextWake } from '../../domain/request/clock'
import { desksOf } from '../../domain/request/desk-keys'
import type { RequestRecord } from '../../domain/request/record'

/** `requests`: the record, and what it is found by. */
export interface RequestDocument extends RequestRecord {
  _id: string
  /** Rises with every write: a change is written only over what was read. */
  rev: number
  /** Keys of the desks on which it lies (domain/request/desk-keys). */
  desks: string[]
  /** When the clock changes it next. */
  wakesAt: Moment | null
  /** What retention has taken away since it was closed, by its name, and when (cloud/platform/schema). */
  gone?: Record<string, Moment>
}

/** What is kept beside the record, made from it and from nothing else. */
export function findersOf(request: RequestRecord): Pick<RequestDocument, 'desks' | 'wakesAt'> {
  return { desks: desksOf(request), wakesAt: nextWake(request)?.at ?? null }
}
