import { no, yes } from '../../../domain/answer'
import { kept, type Change } from '../../../domain/people/lives/change'
import type { Handler } from '../../api/handler'
import { command, find, updateWhere } from '../../platform/database'
import { Busy } from '../../platform/errors'
import type { AccountDocument } from '../documents'
import { handOf } from './changing'
import { keptPerson } from './filed'

/** people.releaseAccount: the line in her history first; a retry finds it and lets the account go if it is not yet. */
export const releaseAccount: Handler<'people.releaseAccount'> = async ({ personId }, context) => {
  const found = await keptPerson(personId, 'confirm-binding', context)
  if (!found.ok) return found
  const { document } = found.value
  if (!document.changes?.some(({ key }) => key === context.key)) {
    const bound = await find<AccountDocument>('accounts', { personId }, { limit: 1 })
    if (bound.length === 0) return no('not-bound')
    const { byId, now, key } = handOf(context)
    const change: Change = { what: 'released', at: now, byId, key, before: {}, after: {} }
    const seen = document.rev ?? 0
    const noted = await updateWhere(
      'people',
      { _id: personId, rev: seen === 0 ? command.in([0, null]) : seen },
      { changes: command.set(kept(document.changes ?? [], change)), rev: seen + 1 },
    )
    if (noted === 0) throw new Busy(`${personId} was changed by somebody else`)
  }
  await updateWhere('accounts', { personId }, { personId: null })
  return yes({})
}
