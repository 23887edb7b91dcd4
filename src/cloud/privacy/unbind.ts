import { yes } from '../../domain/answer'
import type { Handler } from '../api/handler'
import { command, updateWhere } from '../platform/database'

/** privacy.unbind: written only where the account is still this person's; nobody's account is nobody's already. */
export const unbind: Handler<'privacy.unbind'> = async (_input, { openid, viewer }) => {
  const personId = viewer.person?.id
  if (personId) await updateWhere('accounts', { _id: openid, personId }, { personId: command.set(null) })
  return yes({})
}
