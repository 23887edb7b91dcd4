import type { AuditDocument } from '../platform/audit'
import { aggregate, command, type Where } from '../platform/database'
import type { PersonDocument } from '../people/documents'

/** A look with the one who looked. */
export type Look = AuditDocument & { actor: PersonDocument[] }

/** Where a page begins: after the row that was shown last. */
export interface Before {
  at: string
  id: string
}

const pageSize = 20

/** One page of looks, newest first, in one database call; `more` begins the next one. */
export async function looks(
  where: Where,
  before: Before | undefined,
): Promise<{ rows: Look[]; more: Before | null }> {
  const older =
    before && command.or({ at: command.lt(before.at) }, { at: before.at, _id: command.lt(before.id) })
  const wanted = (older ? command.and(where, older) : where) as Where
  const found = await aggregate<Look>('audits', (pipeline) =>
    pipeline
      .match(wanted)
      .sort({ at: -1, _id: -1 })
      .limit(pageSize + 1)
      .lookup({ from: 'people', localField: 'actorId', foreignField: '_id', as: 'actor' }),
  )
  const rows = found.slice(0, pageSize)
  const last = rows.at(-1)
  return { rows, more: last && found.length > pageSize ? { at: last.at, id: last._id } : null }
}
