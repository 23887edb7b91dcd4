import type { Moment } from '../../domain/calendar/moment'
import {
  bucketOf,
  isOwn,
  officeFor,
  type AuditedThing,
  type AuditReason,
  type AuditRow,
} from '../../domain/privacy/audit'
import type { Viewer } from '../../domain/people/viewer'
import { add } from './database'
import { idOfKey } from './ids'

/** `audits`: one look of staff; the id is made of who, whom, what and the ten minutes. */
export type AuditDocument = AuditRow & { _id: string }

/** What was looked at; `why` is one of the reasons of a screen, or the words of the one who looked. */
export interface Look {
  what: AuditedThing
  personIds: readonly string[]
  villageId: string
  why: AuditReason | (string & {})
}

/**
 * Writes down that a member of staff looked at these people: one database call, before the answer leaves. A look at
 * oneself or at somebody whose leave one has, and a look without an office in that village, write nothing and call
 * nothing; whoever may look at his own household leaves it out by `strangersTo`. The same look within ten minutes
 * is one row. Throws what the database throws: what cannot be written down is not shown.
 */
export async function auditRead(
  { viewer, now }: { viewer: Viewer; now: Moment },
  { what, personIds, villageId, why }: Look,
): Promise<void> {
  const others = [...new Set(personIds)].filter((id) => !isOwn(viewer, id, now)).sort()
  const as = officeFor(viewer, what, villageId, now)
  const actorId = viewer.person?.id
  if (others.length === 0 || !as || !actorId) return
  const key = [what, bucketOf(now), ...others].join('\n')
  const row: AuditRow = { actorId, as, personIds: others, what, why, villageId, at: now }
  await add('audits', { _id: idOfKey('v', actorId, key), ...row })
}
