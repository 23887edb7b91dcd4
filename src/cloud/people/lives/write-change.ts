import type { Changed } from '../../../domain/people/lives/decide-change'
import { findersOf } from '../../../domain/people/initials/finders'
import { command } from '../../platform/database'
import { inTransaction, type Transaction } from '../../platform/transaction'
import type { HouseholdDocument, PersonDocument } from '../documents'

/** A document as it was read: what is written over it is refused once somebody else has changed it. */
export interface Seen {
  _id: string
  rev?: number | undefined
}

/** Reads a document again inside a transaction; null when it is no longer what was seen. */
export async function unchanged<T extends Seen>(
  transaction: Transaction,
  collection: string,
  seen: Seen,
): Promise<T | null> {
  const now = await transaction.get<T>(collection, seen._id)
  return now && (now.rev ?? 0) === (seen.rev ?? 0) ? now : null
}

/** Counts a change of a document that was seen unchanged; false when somebody else was faster. */
export async function bump(transaction: Transaction, collection: string, seen: Seen): Promise<boolean> {
  const now = await unchanged(transaction, collection, seen)
  if (now) await transaction.update(collection, seen._id, { rev: (now.rev ?? 0) + 1 })
  return now !== null
}

/**
 * Writes what became of a person over what was read of her and of the households that it concerns, in one
 * transaction; false when somebody else was faster. `unsettled`: since when something has to follow.
 */
export function writePerson(
  document: PersonDocument,
  { lines, change, changes }: Changed,
  households: HouseholdDocument[],
  unsettled: string | null,
): Promise<boolean> {
  return inTransaction(async (transaction) => {
    if (!(await unchanged(transaction, 'people', document))) return false
    for (const household of households) if (!(await bump(transaction, 'households', household))) return false
    const { name, phone } = change?.after ?? {}
    const isFoundOtherwise = name !== undefined || phone !== undefined
    await transaction.update('people', document._id, {
      ...Object.fromEntries(
        Object.entries(change?.after ?? {}).map(([field, value]) => [field, command.set(value)]),
      ),
      changes: command.set([...changes]),
      rev: (document.rev ?? 0) + 1,
      ...(isFoundOtherwise && { finders: command.set(findersOf(lines)) }),
      ...(unsettled !== null && { unsettled }),
    })
    return true
  })
}
