import { no, yes } from '../../domain/answer'
import type { Handler } from '../api/handler'
import { command, updateWhere } from '../platform/database'
import { phoneOfCode } from '../platform/phone'

/** privacy.setPhone: the number that WeChat knows, and no other; the register's line of the person alone. */
export const setPhone: Handler<'privacy.setPhone'> = async ({ code }, { viewer }) => {
  const phone = await phoneOfCode(code)
  if (phone === null) return no('phone-code-dead')
  await updateWhere('people', { _id: viewer.person?.id ?? '' }, { phone: command.set(phone) })
  return yes({ phone })
}

/** privacy.unbind: written only where the account is still this person's; nobody's account is nobody's already. */
export const unbind: Handler<'privacy.unbind'> = async (_input, { openid, viewer }) => {
  const personId = viewer.person?.id
  if (personId) await updateWhere('accounts', { _id: openid, personId }, { personId: command.set(null) })
  return yes({})
}
