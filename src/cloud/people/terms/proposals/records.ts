import { no, yes, type Answer } from '../../../../domain/answer'
import { movedBy, type ProposalAct } from '../../../../domain/people/terms/proposal'
import type { Context } from '../../../api/handler'
import { command } from '../../../platform/database'
import { inTransaction, type Transaction } from '../../../platform/transaction'
import type { ProposalDocument, ProposalHistory } from './documents'

/** Whether this very step was taken before, under the same key. */
export const isTaken = ({ history }: ProposalDocument, key: string): boolean =>
  history.some((line) => line.key === key)

/** The line that a step leaves behind. */
export function lineOf(what: ProposalHistory['what'], { viewer, now, key }: Context): ProposalHistory {
  return { what, byId: viewer.person?.id ?? '', at: now, key }
}

/**
 * Takes one step with a proposal inside a transaction, if it still is what was seen; at its end it frees its village
 * and keeps no phone.
 */
export async function step(
  transaction: Transaction,
  { proposalId, rev }: { proposalId: string; rev: number },
  act: ProposalAct,
  context: Context,
  more: Partial<ProposalDocument> = {},
): Promise<Answer<{ closes: boolean }, 'changed-meanwhile'>> {
  const stored = await transaction.get<ProposalDocument>('proposals', proposalId)
  if (stored && isTaken(stored, context.key)) return yes({ closes: false })
  const state = stored && stored.rev === rev ? movedBy(act, stored.state) : null
  if (!stored || !state) return no('changed-meanwhile')
  const closes = state === 'approved' || state === 'withdrawn'
  await transaction.update('proposals', proposalId, {
    ...more,
    ...(closes && { changes: stored.changes.map(withoutPhone) }),
    state,
    rev: rev + 1,
    history: command.push([lineOf(state, context)]),
  })
  return yes({ closes })
}

/** A step that changes nothing but the proposal, and its village at the end. */
export function stepAlone(
  proposal: ProposalDocument,
  rev: number,
  act: ProposalAct,
  context: Context,
  more: Partial<ProposalDocument> = {},
): Promise<Answer<object, 'changed-meanwhile'>> {
  return inTransaction(async (transaction) => {
    const taken = await step(transaction, { proposalId: proposal._id, rev }, act, context, more)
    if (!taken.ok) return taken
    if (taken.value.closes)
      await transaction.update('villages', proposal.villageId, { proposalId: command.set(null) })
    return yes({})
  })
}

function withoutPhone({ roleId, next }: ProposalDocument['changes'][number]) {
  return typeof next === 'object' && 'phone' in next
    ? { roleId, next: { name: next.name } }
    : { roleId, next }
}
